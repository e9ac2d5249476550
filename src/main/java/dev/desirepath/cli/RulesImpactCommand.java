package dev.desirepath.cli;

import dev.desirepath.advice.Stopwatch;
import dev.desirepath.impact.Impact;
import dev.desirepath.impact.Impacts;
import dev.desirepath.journey.Problem;
import dev.desirepath.reading.ConfigKeys;
import dev.desirepath.report.Analysed;
import dev.desirepath.report.ImpactText;
import dev.desirepath.report.ProblemText;
import dev.desirepath.report.RecordJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code desirepath rules impact}: what changed rules do to the advice on journeys. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = "Judges journeys by the rules as they were and as they are, and says what is otherwise.",
        footer = {
            "",
            "Examples:",
            "  desirepath rules impact --base main journeys        since the branch main",
            "  desirepath rules impact --base HEAD journeys        since the last commit",
            "  desirepath rules impact --base old-rules --rules house-rules journeys",
            "  desirepath rules impact --base standard journeys    what the house adds"
        })
final class RulesImpactCommand implements Callable<Integer> {

    /** The forms of the result. */
    enum Format {
        text,
        json,
        markdown
    }

    /** What makes the run fail. */
    enum Failing {
        appear,
        disappear,
        any,
        never
    }

    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Journey files, folders or globs.")
    private List<String> paths = List.of();

    @Option(
            names = "--base",
            paramLabel = "BASE",
            required = true,
            description = "The rules as they were: a folder with a pack, a commit or branch of git, or 'standard'.")
    private String base = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "NAME",
            description = "text (default), json or markdown.")
    private Format format = Format.text;

    @Mixin
    private final OutputFile output = new OutputFile();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "Exit with 1 when findings appear, disappear, or any; never (default).")
    private Failing failOn = Failing.never;

    @Option(names = "--all", description = "Show everything.")
    private boolean all;

    @Mixin
    private final DayOption day = new DayOption();

    @Mixin
    private final NotationOptions notation = new NotationOptions();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    RulesImpactCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        SortedMap<String, Path> files = JourneyFiles.find(console.folder(), paths);
        output.refuse(files.values(), console);
        Rulebook now = rules.load(console);
        PackOptions.House was = new BaseRules(console, base).house(rules.read(console));
        Rulebook then = rules.load(was, console);
        LocalDate today = day.today(now.config(), clock);
        List<String> keys =
                ConfigKeys.changed(then.config().file(), now.config().file());
        Impacts impacts = new Impacts(then.packs(), now.packs(), keys);
        Analysing before = new Analysing(console, then, today, Stopwatch.NONE, false, notation.asked());
        Analysing after = new Analysing(console, now, today, Stopwatch.NONE, false, notation.asked());
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Analysing.Outcome is = after.outcome(file);
            Analysed old = is.analysed() == null ? null : before.outcome(file).analysed();
            problems.addAll(is.problems());
            if (is.analysed() != null && old != null) {
                impacts.add(file.getKey(), old.advice(), is.analysed().advice());
            }
        }
        Impact impact = impacts.impact();
        output.write(written(impact), console);
        problems.stream().sorted().forEach(problem -> console.warn(ProblemText.of(problem)));
        return status(impact, problems).status();
    }

    private String written(Impact impact) {
        return switch (format) {
            case text -> ImpactText.of(impact, all);
            case json -> RecordJson.of(impact);
            case markdown -> ImpactText.markdown(impact);
        };
    }

    private ExitCode status(Impact impact, List<Problem> problems) {
        if (!problems.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        boolean fails =
                switch (failOn) {
                    case appear -> impact.appeared() > 0;
                    case disappear -> impact.disappeared() > 0;
                    case any -> !impact.journeys().isEmpty();
                    case never -> false;
                };
        return fails ? ExitCode.FOUND : ExitCode.OK;
    }
}
