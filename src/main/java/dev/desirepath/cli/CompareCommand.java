package dev.desirepath.cli;

import dev.desirepath.advice.Run;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.html.HtmlComparison;
import dev.desirepath.journey.Step;
import dev.desirepath.redesign.Comparer;
import dev.desirepath.redesign.Differences;
import dev.desirepath.redesign.Differences.Verdict;
import dev.desirepath.redesign.Matching;
import dev.desirepath.report.Analysed;
import dev.desirepath.report.Comparison;
import dev.desirepath.report.ComparisonJson;
import dev.desirepath.report.ComparisonText;
import dev.desirepath.report.ProblemText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code desirepath compare}: what became of a journey between two files. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = "Says whether a journey is better or worse than before, by the same rules, and in what.",
        footer = {
            "",
            "Examples:",
            "  desirepath compare leak.journey.yaml to-be.journey.yaml",
            "  desirepath compare as-is.journey.yaml to-be.journey.yaml -f json",
            "  desirepath compare as-is.journey.yaml to-be.journey.yaml -f html -o both.html",
            "  git show main:leak.journey.yaml |",
            "    desirepath compare - leak.journey.yaml --fail-on-worse",
            "",
            "What counts as better and worse: docs/comparing.md"
        })
final class CompareCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The journey as it was, or - for standard input.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The journey as it is now, or is to be.")
    private String after = "";

    @Mixin
    private final ComparisonOptions result = new ComparisonOptions();

    @Option(
            names = "--same",
            paramLabel = "OLD=NEW",
            description = "The step OLD of BEFORE is the step NEW of AFTER, by their ids (repeatable).")
    private List<String> same = new ArrayList<>();

    @Option(
            names = "--fail-on-worse",
            description = "Exit with 1 when something is worse and nothing better, or nothing can be compared.")
    private boolean failOnWorse;

    @Option(names = "--all", description = "Show everything, also what was closed and what is as before.")
    private boolean all;

    @Mixin
    private final DayOption day = new DayOption();

    @Mixin
    private final NotationOptions notation = new NotationOptions();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    CompareCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Map.Entry<String, Path> old = one(before);
        Map.Entry<String, Path> now = one(after);
        if (before.equals(JourneyFiles.STANDARD_INPUT) && before.equals(after)) {
            throw new UsageException("only one of both journeys can come from standard input");
        }
        result.output().refuse(List.of(old.getValue(), now.getValue()), console);
        Map<String, String> said = said();
        Rulebook rulebook = rules.load(console);
        LocalDate today = day.today(rulebook.config(), clock);
        Run run =
                new Run(Version.NAME, today, rulebook.packs(), rulebook.config().reported(rulebook.packs()));
        Analysing analysing = new Analysing(console, rulebook, today, Stopwatch.NONE, false, notation.asked());
        Ending ending = new Ending(AdviseCommand.Threshold.never, today);
        Analysed was = analysed(old, analysing, ending);
        Analysed is = analysed(now, analysing, ending);
        ending.problems().forEach(problem -> console.warn(ProblemText.of(problem)));
        if (was == null || is == null) {
            return ending.code().status();
        }
        return report(compare(was, is, said, run), run);
    }

    private Map.Entry<String, Path> one(String path) {
        SortedMap<String, Path> files = JourneyFiles.find(console.folder(), List.of(path));
        if (files.size() != 1) {
            throw new UsageException("compare takes two journeys, and '%s' means %d".formatted(path, files.size()));
        }
        return files.entrySet().iterator().next();
    }

    private static @Nullable Analysed analysed(Map.Entry<String, Path> file, Analysing analysing, Ending ending) {
        Analysing.Outcome outcome = analysing.outcome(file);
        ending.add(outcome);
        return outcome.analysed();
    }

    private Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        for (String each : same) {
            int equals = each.indexOf('=');
            if (equals < 1 || equals == each.length() - 1) {
                throw new UsageException("--same takes OLD=NEW, two ids of steps, not '%s'".formatted(each));
            }
            said.put(each.substring(0, equals), each.substring(equals + 1));
        }
        return said;
    }

    private static Comparison compare(Analysed was, Analysed is, Map<String, String> said, Run run) {
        said.forEach((old, now) -> {
            refuseUnknown(old, was);
            refuseUnknown(now, is);
        });
        Matching matching = Matching.of(was.advice().journey(), is.advice().journey(), said);
        Differences differences =
                new Comparer(was.advice(), is.advice(), matching, run.packs(), run.asOf()).differences();
        return new Comparison(was, is, differences);
    }

    private static void refuseUnknown(String id, Analysed analysed) {
        List<String> ids =
                analysed.advice().journey().steps().stream().map(Step::id).toList();
        if (!ids.contains(id)) {
            throw new UsageException(
                    "there is no step '%s' in %s%s".formatted(id, analysed.file(), Suggesting.nearest(id, ids)));
        }
    }

    private int report(Comparison comparison, Run run) throws IOException {
        result.output().write(written(comparison, run), console);
        Verdict verdict = comparison.differences().verdict();
        boolean fails = failOnWorse && (verdict == Verdict.WORSE || verdict == Verdict.TWO_JOURNEYS);
        return (fails ? ExitCode.FOUND : ExitCode.OK).status();
    }

    private String written(Comparison comparison, Run run) throws IOException {
        return switch (result.format()) {
            case text -> ComparisonText.of(comparison, run, all);
            case json -> ComparisonJson.of(comparison, run);
            case html -> HtmlComparison.of(comparison, run);
        };
    }
}
