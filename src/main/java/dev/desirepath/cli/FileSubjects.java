package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.notation.Asked;
import dev.desirepath.notation.Notation;
import dev.desirepath.record.Case;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Journey files that somebody asks about, each analysed when it is needed. */
final class FileSubjects implements Subjects {

    private static final int MOST_BESIDE = 100;

    private final Console console;
    private final SortedMap<String, Path> files;
    private final Advisor advisor;
    private final LocalDate asOf;
    private final Analysing analysing;
    private final Map<String, Case> analysed = new HashMap<>();

    FileSubjects(Console console, SortedMap<String, Path> files, Rulebook rulebook, LocalDate asOf) {
        this.console = console;
        this.files = files;
        this.advisor = rulebook.advisor(Stopwatch.NONE);
        this.asOf = asOf;
        this.analysing = new Analysing(console, rulebook, advisor, asOf);
        files.keySet().forEach(FileSubjects::refuse);
    }

    private static void refuse(String name) {
        if (Asked.NOTHING.notation(name) != Notation.YAML) {
            throw new UsageException(
                    "'explain' reads journey files; 'desirepath import %s -o NAME.journey.yaml' makes one"
                            .formatted(name));
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public List<String> beside() {
        if (files.size() != 1 || files.containsKey(JourneyFiles.STANDARD_INPUT)) {
            return List.of();
        }
        return JourneyFiles.beside(console.folder(), files.values().iterator().next(), files.firstKey()).stream()
                .limit(MOST_BESIDE)
                .toList();
    }

    @Override
    public List<String> recommendations(String name) {
        Case it = analysed(name);
        return it.analysed() == null
                ? List.of()
                : it.analysed().advice().recommendations().stream()
                        .map(Recommendation::id)
                        .toList();
    }

    @Override
    public Subject subject(String name) {
        return Subject.of(analysed(name), advisor, asOf);
    }

    private Case analysed(String name) {
        return analysed.computeIfAbsent(name, file -> analysing
                .outcome(Map.entry(file, console.folder().resolve(file)))
                .it());
    }
}
