package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where what is explained may come from: a file, a folder of files, or the record of a run. */
final class ExplainSourcesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writesTwoJourneysAndARecord() throws IOException {
        for (String name : List.of("shoe-return", "wrong-part")) {
            Path to = folder.resolve("all/" + name + ".journey.yaml");
            Files.createDirectories(to.getParent());
            Files.copy(Path.of("journeys/" + name + ".journey.yaml"), to);
        }
        Files.writeString(folder.resolve("desirepath.yaml"), "as of: 2026-11-21\noff: [dark-period]\n");
        assertThat(run("advise", "all", "--record", "run.record", "-q").status())
                .isZero();
    }

    private Terminal run(String... args) {
        return Terminal.run(folder, args);
    }

    private String idOn(String journey, int rank) {
        String line = run("explain", "all/" + journey + ".journey.yaml")
                .out()
                .lines()
                .filter(each -> each.startsWith(" " + rank + ". ["))
                .findFirst()
                .orElseThrow();
        return line.substring(line.indexOf('[') + 1, line.indexOf(']'));
    }

    @Test
    void anIdIsEnoughToFindTheJourneyInAFolder() {
        String id = idOn("wrong-part", 2);
        Terminal file = run("explain", "all/wrong-part.journey.yaml", id);

        assertThat(run("explain", "all", id)).isEqualTo(file);
        assertThat(run("explain", "all", "2", "--journey", "wrong")).isEqualTo(file);
        assertThat(file.out()).contains("[" + id + "]");
    }

    @Test
    void aRecordExplainsTheSameWhenNothingElseIsLeft() throws IOException {
        List<String> ids = List.of(idOn("shoe-return", 1), idOn("wrong-part", 3));
        List<String> files = new ArrayList<>();
        ids.forEach(id -> files.add(run("explain", "all", id, "--depth", "3").out()));
        String why = run("explain", "all", "--journey", "wrong", "--why-not", "dark-period")
                .out();
        String change = run("explain", "all", ids.get(0), "--change").out();
        try (Stream<Path> all = Files.list(folder.resolve("all"))) {
            for (Path each : all.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder.resolve("desirepath.yaml"));

        for (int number = 0; number < ids.size(); number++) {
            Terminal seen = run("explain", "run.record", ids.get(number), "--depth", "3");
            assertThat(seen.out()).isEqualTo(files.get(number));
            assertThat(seen.err()).startsWith("desirepath: from the record 'run.record' as of 2026-11-21, sha256 ");
        }
        assertThat(run("explain", "run.record", "--journey", "wrong", "--why-not", "dark-period")
                        .out())
                .isEqualTo(why)
                .contains("It is switched off");
        assertThat(run("explain", "run.record", ids.get(0), "--change").out()).isEqualTo(change);
    }

    @Test
    void listsEveryJourney() {
        for (String path : List.of("all", "run.record")) {
            String out = run("explain", path).out();
            assertThat(out)
                    .contains("(all/shoe-return.journey.yaml)", "(all/wrong-part.journey.yaml)")
                    .contains("desirepath explain " + path + " ID");
        }
        assertThat(run("explain", "all", "-f", "json").out()).contains("\"journeys\"", "\"recommendations\"");
    }

    @Test
    void saysOnWhichJourneyAnIdIs() {
        String id = idOn("wrong-part", 1);

        Terminal seen = run("explain", "all/shoe-return.journey.yaml", id);

        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("it is one on 'all/wrong-part.journey.yaml'");
        assertThat(run("explain", "run.record", id, "--journey", "shoe").err())
                .contains("it is one on 'all/wrong-part.journey.yaml'");
        assertThat(run("explain", "all", id.replace('-', '_')).err()).contains("Did you mean '" + id + "'?");
    }

    @Test
    void asksWhichJourneyIsMeant() throws IOException {
        assertThat(run("explain", "all", "1").err()).contains("name one with --journey: all/shoe-return.journey.yaml");
        assertThat(run("explain", "all", "--why-not", "dark-period").err()).contains("name one with --journey");
        assertThat(run("explain", "all", "1", "--journey", "all/wrong-prt.journey.yaml")
                        .err())
                .contains(
                        "there is no journey 'all/wrong-prt.journey.yaml' in 'all'",
                        "Did you mean",
                        "all/wrong-part.journey.yaml");
        assertThat(run("explain", "all", "1", "--journey", "").status()).isEqualTo(2);

        String id = idOn("wrong-part", 1);
        Files.copy(folder.resolve("all/wrong-part.journey.yaml"), folder.resolve("all/copy.journey.yaml"));
        assertThat(run("explain", "all", id).err())
                .contains("means 2 recommendations", "on all/copy.journey.yaml", "on all/wrong-part.journey.yaml");
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheOthers() throws IOException {
        Files.writeString(folder.resolve("all/broken.journey.yaml"), "journey: [\n");

        Terminal seen = run("explain", "all");

        assertThat(seen.status()).isEqualTo(3);
        assertThat(seen.out()).contains("(all/shoe-return.journey.yaml)");
        assertThat(seen.err()).startsWith("all/broken.journey.yaml:2:1: ");
        assertThat(run("explain", "all", "1", "--journey", "broken").status()).isEqualTo(3);
    }

    @Test
    void aRecordGoesByItsOwnRulesAndDay() {
        for (String option : List.of("--as-of=2030-01-01", "--skip-rule=bad-ending", "--no-config", "--rules=x")) {
            Terminal seen = run("explain", "run.record", option);
            assertThat(seen.status()).isEqualTo(2);
            assertThat(seen.err()).contains("a record has its own rules, configuration and day");
        }
    }

    @Test
    void aRecordThatDoesNotHoldExplainsNothing() throws IOException {
        String id = idOn("shoe-return", 1);
        Path record = folder.resolve("run.record");
        byte[] bytes = Files.readAllBytes(record);
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("changed.record"), bytes);
        Forger.of(record)
                .change("journey", line -> ((ObjectNode) line.at("/advice/recommendations/0"))
                        .put("title", "Sack them"))
                .write(folder.resolve("forged.record"));
        Forger.of(record).change("run", line -> line.put("record", 2)).write(folder.resolve("newer.record"));
        Files.writeString(folder.resolve("none.record"), "journey: A\nsteps: [B]\n");

        for (String changed : List.of("changed.record", "forged.record", "none.record")) {
            Terminal seen = run("explain", changed, id);
            assertThat(seen.status()).as(changed).isEqualTo(5);
            assertThat(seen.out()).isEmpty();
            assertThat(seen.err()).contains("does not hold").contains("'desirepath verify " + changed + "' says all");
        }
        assertThat(run("explain", "newer.record", id).status()).isEqualTo(2);
    }

    @Test
    void aTableInARecordIsNotExplained() throws IOException {
        Files.writeString(folder.resolve("steps.csv"), "step,by,because\nPhone,customer,status\nAnswer,clerk,\n");
        run("advise", "steps.csv", "--record", "table.record", "-q");

        assertThat(run("explain", "table.record", "1").err()).contains("was recorded in another notation");
    }
}
