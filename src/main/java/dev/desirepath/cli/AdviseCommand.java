package dev.desirepath.cli;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Run;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.record.Options;
import dev.desirepath.report.ProblemText;
import dev.desirepath.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code desirepath advise}: journeys to ranked recommendations. */
@Command(
        name = "advise",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = "Says what to eliminate and what to improve on journeys, in which order and why.",
        footer = {
            "",
            "Examples:",
            "  desirepath advise journeys               all journeys below a folder",
            "  desirepath advise leak.journey.yaml      everything about one journey",
            "  desirepath advise -f json=advice.json -f text 'journeys/*.journey.yaml'",
            "  desirepath advise leak.journey.yaml -f markdown=advice.md -f csv=advice.csv",
            "  desirepath advise journeys -f sarif=advice.sarif --fail-on high",
            "  desirepath advise leak.journey.yaml --apply 1,3 -o to-be.journey.yaml",
            "  desirepath advise journeys --baseline known.yaml --write-baseline",
            "  desirepath advise leak.journey.yaml --rules house-rules --watch",
            "  desirepath advise journeys --record run.record"
        })
final class AdviseCommand implements Callable<Integer> {

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

    @Mixin
    private final ReportOptions result = new ReportOptions();

    @Mixin
    private final DayOption day = new DayOption();

    @Option(
            names = "--fail-on",
            paramLabel = "PRIORITY",
            description =
                    "Exit with 1 at a recommendation of this priority or above: critical, high, medium, low; never"
                            + " (default).")
    private @Nullable Threshold failOn;

    @Option(names = "--top", paramLabel = "N", description = "How many recommendations to show (default 10).")
    private int top = 10;

    @Option(names = "--all", description = "Show everything on every journey.")
    private boolean all;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "How many journeys at once (default: as many as processors, at most 4).")
    private int jobs;

    @Option(names = "-q", description = "No progress and no notes; only results and mistakes.")
    private boolean quiet;

    @Option(names = "--profile", description = "Print the time for each phase and rule on standard error.")
    private boolean profiled;

    @Option(
            names = "--write-baseline",
            description = "Write all findings of now to the baseline, by default desirepath-baseline.yaml.")
    private boolean writesBaseline;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Mixin
    private final NotationOptions notation = new NotationOptions();

    @Mixin
    private final ApplyOptions apply = new ApplyOptions();

    @Mixin
    private final WatchOptions watch = new WatchOptions();

    @Mixin
    private final RecordOptions record = new RecordOptions();

    AdviseCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        if (!watch.isAsked()) {
            return advise();
        }
        record.refuseBeside("--watch");
        if (writesBaseline || apply.isAsked() || paths.contains(JourneyFiles.STANDARD_INPUT)) {
            throw new UsageException(
                    "--watch looks at files: it goes with neither --apply nor --write-baseline nor '-'");
        }
        return new Watching(console, clock, this::watched).repeat(this::advise, rules::warmUp);
    }

    private Watched watched() {
        List<Watched.Root> roots = new ArrayList<>(rules.watched(console));
        paths.forEach(path -> roots.add(Watched.Root.journeys(console.folder(), path)));
        return new Watched(roots, result.files(console));
    }

    private int advise() throws IOException {
        atLeast(1, top, "--top");
        atLeast(0, jobs, "--jobs");
        SortedMap<String, Path> files = JourneyFiles.find(console.folder(), paths);
        boolean applies = apply.isAsked();
        result.refuse(files.values(), applies, console);
        if (applies) {
            checkOne(files);
            record.refuseBeside("--apply");
        }
        if (applies && writesBaseline) {
            throw new UsageException("--apply and --write-baseline exclude each other");
        }
        if (writesBaseline && rules.narrows()) {
            throw new UsageException(
                    "--write-baseline writes the findings of all rules: it goes with neither --rule nor --skip-rule");
        }
        Profile profile = new Profile();
        Stopwatch watch = profiled ? profile : Stopwatch.NONE;
        Rulebook rulebook = watch.measure("load rules", () -> rules.load(console, this::note, writesBaseline));
        Config config = rulebook.config();
        record.refuse(files.values(), result.asked(), rulebook, console);
        LocalDate today = day.today(config, clock);
        Ending ending = new Ending(config.threshold(failOn), today);
        Run run = new Run(Version.NAME, today, rulebook.packs(), config.reported(rulebook.packs()));
        if (applies) {
            new Applying(console, rulebook, run, apply, notation.asked(), result.only("--apply"), quiet)
                    .apply(files.entrySet().iterator().next(), ending);
        } else {
            boolean redesigns =
                    result.asked().stream().anyMatch(each -> each.format().needsRedesign());
            Analysing analysing = new Analysing(console, rulebook, today, watch, redesigns, notation.asked());
            advise(files, analysing, rulebook, run, ending);
        }
        ending.problems().forEach(problem -> console.warn(ProblemText.of(problem)));
        if (profiled) {
            console.warn(profile.table());
        }
        return ending.code().status();
    }

    /** Changes are carried out on one journey, and never on the file that describes it as it is. */
    private void checkOne(SortedMap<String, Path> files) {
        if (files.size() != 1) {
            throw new UsageException("--apply takes one journey, and these are %d: %s"
                    .formatted(files.size(), String.join(", ", files.keySet())));
        }
        Path output = result.only("--apply").file();
        if (output != null) {
            apply.checkTarget(files.values().iterator().next(), output, console.folder());
        }
        apply.choices();
    }

    private void advise(SortedMap<String, Path> files, Analysing analysing, Rulebook rulebook, Run run, Ending ending)
            throws IOException {
        Known known = new Known(rulebook.baseline().baseline());
        Namesakes namesakes = new Namesakes();
        Unmatched unmatched = new Unmatched(rulebook, run.asOf());
        try (Reports reports = Reports.open(result.asked(), run, console, top, all);
                Recording recording = record.open(console, () -> Recording.circumstances(run, rulebook, options()))) {
            analyse(files, analysing, recording, reports, ending, advice -> {
                if (writesBaseline) {
                    known.add(advice);
                }
                unmatched.add(advice.journey());
                namesakes.add(advice.journey());
            });
            recording.end(ending.problems(), () -> JourneyFiles.excluded(console.folder(), paths, files.keySet()));
            reports.end(ending.problems());
            recording.complete(console, clock, this::note);
        }
        if (!quiet && ending.problems().isEmpty()) {
            console.warn(unmatched.said(console.folder(), paths, files.values(), all));
        }
        if (!quiet && rulebook.baseline().path() != null) {
            console.warn(namesakes.said());
        }
        if (writesBaseline) {
            note(known.write(rulebook.baseline(), console));
        }
    }

    private Options options() {
        return rules.options(
                paths, day.asked(), failOn == null ? null : failOn.name(), notation.asked(), writesBaseline);
    }

    private static void atLeast(int least, int value, String option) {
        if (value < least) {
            throw new UsageException("%s takes a whole number from %d on, not '%d'".formatted(option, least, value));
        }
    }

    private void note(String text) {
        if (!quiet) {
            console.warn("desirepath: " + text + "\n");
        }
    }

    private void analyse(
            SortedMap<String, Path> files,
            Analysing analysing,
            Recording recording,
            Report report,
            Ending ending,
            Consumer<JourneyAdvice> gathered)
            throws IOException {
        Progress progress = new Progress(console, clock, files.size(), quiet);
        new Jobs(jobs).each(Batches.of(files), batch -> taken(analysing.outcomes(batch), recording), batch -> {
            for (Recording.Taken taken : batch) {
                Analysing.Outcome outcome = taken.outcome();
                ending.add(outcome);
                if (!quiet) {
                    console.warn(outcome.notes());
                }
                if (outcome.analysed() != null) {
                    report.add(outcome.analysed());
                    gathered.accept(outcome.analysed().advice());
                }
                recording.add(taken);
                progress.step();
            }
        });
        progress.end();
    }

    private static List<Recording.Taken> taken(List<Analysing.Outcome> outcomes, Recording recording) {
        List<Recording.Taken> taken = new ArrayList<>(outcomes.size());
        outcomes.forEach(outcome -> taken.add(recording.taken(outcome)));
        return taken;
    }
}
