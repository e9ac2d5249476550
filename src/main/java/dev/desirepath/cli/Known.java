package dev.desirepath.cli;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.reading.BaselineFile;
import dev.desirepath.report.Words;
import dev.desirepath.rules.Baseline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The findings that a baseline is to hold: those of this run, and of journeys that were not looked at those it held. */
final class Known {

    private final SortedMap<String, Set<String>> before;
    private final SortedMap<String, SortedSet<String>> now = new TreeMap<>();

    Known(Baseline baseline) {
        this.before = baseline.findings();
    }

    void add(JourneyAdvice advice) {
        now.computeIfAbsent(advice.journey().id(), id -> new TreeSet<>())
                .addAll(advice.settled().found());
    }

    /** {@return what was written, in one sentence} */
    String write(BaselineOption.Found baseline, Console console) throws IOException {
        SortedMap<String, Set<String>> all = new TreeMap<>(before);
        all.putAll(now);
        Path path = Objects.requireNonNull(baseline.path());
        OutputFile.of(path).write(BaselineFile.text(all), console);
        int findings = now.values().stream().mapToInt(Set::size).sum();
        return "wrote %s of %s to %s"
                .formatted(
                        Words.count(findings, "finding"),
                        Words.count(now.size(), "journey"),
                        ConfigOptions.shown(console.folder(), path));
    }
}
