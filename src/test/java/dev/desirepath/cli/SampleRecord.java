package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The record of a run on one sample journey, in a folder in which it can be changed. */
final class SampleRecord {

    /** What the baseline of the house knows. */
    static final String KNOWN = "re-keying@key-form";

    private static final String JOURNEY = "have-my-car-repaired-after-an-accident";

    private final Path folder;

    private SampleRecord(Path folder) {
        this.folder = folder;
    }

    /** {@return a record written anew} */
    static SampleRecord in(Path folder) {
        Path journey = Path.of("journeys/wrong-part.journey.yaml").toAbsolutePath();
        Terminal advised = Terminal.run(
                folder, "advise", journey.toString(), "--record", "run.record", "--as-of", "2026-11-21", "-q");
        assertThat(advised.status()).isZero();
        return new SampleRecord(folder);
    }

    /** {@return one of a run of a house that has a baseline, scopes of a stage and of a unit, and an acceptance} */
    static SampleRecord ofAHouse(Path folder) throws IOException {
        Files.copy(Path.of("journeys/motor-claim.journey.yaml"), folder.resolve("claim.journey.yaml"));
        Files.writeString(folder.resolve("desirepath.yaml"), """
                as of: 2026-11-21
                baseline: known.yaml
                scopes:
                - for: {stage: Repair}
                  limits:
                    dark-period.longest-silence: {is: 1 hours, because: the car is ready, source: agreement 2026}
                - for: {unit: Mobility}
                  off: [progress-chasing, stale-rule]
                accepted:
                - rule: repeated-contact
                  journey: %s
                  at: ask-hire-desk
                  because: the line is being moved
                  by: Head of Mobility
                  until: 2027-03-31
                """.formatted(JOURNEY));
        Files.writeString(
                folder.resolve("known.yaml"), "baseline: 1\njourneys:\n  %s:\n  - %s\n".formatted(JOURNEY, KNOWN));
        Terminal advised = Terminal.run(folder, "advise", "claim.journey.yaml", "--record", "run.record", "-q");
        assertThat(advised.status()).as(advised.err()).isZero();
        return new SampleRecord(folder);
    }

    Path path() {
        return folder.resolve("run.record");
    }

    Terminal verify(String... more) {
        List<String> args = new ArrayList<>(List.of("verify", "run.record"));
        args.addAll(List.of(more));
        return Terminal.run(folder, args.toArray(String[]::new));
    }
}
