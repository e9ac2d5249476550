package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Advisor.Fired;
import dev.desirepath.advice.Run;
import dev.desirepath.advice.Run.Analysed;
import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.engine.StandardPack;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.Reading;
import dev.desirepath.report.JsonReport;
import dev.desirepath.report.ProblemText;
import dev.desirepath.report.Report;
import dev.desirepath.report.TextReport;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Priority;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code desirepath advise}: journeys to ranked recommendations. */
@Command(
        name = "advise",
        description = "Says what to eliminate and what to improve on journeys, in which order and why.",
        footer = {
            "",
            "Examples:",
            "  desirepath advise journeys                    all journeys below a folder",
            "  desirepath advise leak.journey.yaml           one journey, with everything about it",
            "  desirepath advise -f json -o advice.json 'journeys/*.journey.yaml'"
        })
final class AdviseCommand implements Callable<Integer> {

    /** The forms in which advice can be written. */
    enum Format {
        text,
        json
    }

    /** From which priority on a recommendation makes the run fail. */
    enum Threshold {
        critical,
        high,
        medium,
        low,
        never
    }

    private final Console console;
    private final Clock clock;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Journey files, folders, globs, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "NAME",
            description = "text (default) or json.")
    private Format format = Format.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day that counts as today, such as 2026-11-21.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--fail-on",
            paramLabel = "PRIORITY",
            description =
                    "Exit with 1 at a recommendation of this priority or above: critical, high, medium, low; never"
                            + " (default).")
    private Threshold failOn = Threshold.never;

    @Option(names = "--top", paramLabel = "N", description = "How many recommendations to show (default 10).")
    private int top = 10;

    @Option(names = "--all", description = "Show everything on every journey.")
    private boolean all;

    AdviseCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw new UsageException("--top takes a whole number from 1 on, not '%d'".formatted(top));
        }
        SortedMap<String, Path> files = JourneyFiles.find(console.folder(), paths);
        Run run = analyse(files);
        run.problems().forEach(problem -> console.warn(ProblemText.of(problem)));
        Report report = format == Format.json ? new JsonReport() : new TextReport(top, all);
        write(report.of(run));
        return ExitCode.worst(ends(run)).status();
    }

    private void write(String text) throws IOException {
        if (output == null) {
            console.print(text);
        } else {
            console.save(output, text);
        }
    }

    private Run analyse(SortedMap<String, Path> files) {
        Pack pack = StandardPack.read();
        KnowledgeBases bases = KnowledgeBases.standard();
        Advisor advisor = new Advisor(pack, (verb, facts) -> bases.fire(verb, facts).stream()
                .map(match -> new Fired(match.rule(), match.values()))
                .toList());
        List<Analysed> journeys = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            analyse(file.getKey(), file.getValue(), advisor, journeys, problems);
        }
        Collections.sort(problems);
        LocalDate today = Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
        return new Run(Version.NAME, today, pack, journeys, problems);
    }

    private void analyse(String name, Path file, Advisor advisor, List<Analysed> journeys, List<Problem> problems) {
        byte[] bytes;
        try {
            bytes = JourneyFiles.read(name, file, console);
        } catch (IOException e) {
            problems.add(new Problem(new Place(name, 1, 1), 1, "the file cannot be read", "", "May you read it?"));
            return;
        }
        Reading reading = JourneyReader.read(name, bytes);
        problems.addAll(reading.problems());
        Journey journey = reading.journey();
        if (journey != null) {
            journeys.add(new Analysed(name, Hash.sha256(bytes), advisor.advise(journey)));
        }
    }

    private Set<ExitCode> ends(Run run) {
        Set<ExitCode> ends = EnumSet.of(ExitCode.OK);
        if (!run.problems().isEmpty()) {
            ends.add(ExitCode.UNREADABLE);
        }
        if (failOn != Threshold.never && reaches(Priority.valueOf(failOn.name().toUpperCase(Locale.ROOT)), run)) {
            ends.add(ExitCode.FOUND);
        }
        return ends;
    }

    private static boolean reaches(Priority threshold, Run run) {
        return run.journeys().stream()
                .flatMap(analysed -> analysed.advice().recommendations().stream())
                .anyMatch(recommendation -> recommendation.priority().compareTo(threshold) <= 0);
    }
}
