package dev.desirepath.cli;

import dev.desirepath.advice.RuleStates;
import dev.desirepath.advice.Run;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.report.Analysed;
import dev.desirepath.report.ProblemText;
import dev.desirepath.report.RuleList;
import dev.desirepath.report.StandardsTable;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Verb;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code desirepath rules list}: all rules, one line each. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = {
            "Lists all rules with family, verb and origin. With journeys: which of them meet which standards, by the"
                    + " rules of the house where it has any."
        },
        footer = {
            "",
            "Examples:",
            "  desirepath rules list",
            "  desirepath rules list --rules house-rules -f json",
            "  desirepath rules list --journeys journeys"
        })
final class RulesListCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Option(
            names = "--journeys",
            paramLabel = "PATH",
            description = "Show which of these journeys meet which standards (repeatable).")
    private List<String> journeys = new ArrayList<>();

    @Mixin
    private final DayOption day = new DayOption();

    @Mixin
    private final OutputOptions result = new OutputOptions();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    RulesListCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (!journeys.isEmpty()) {
            return table();
        }
        PackOptions.House house = rules.read(console);
        Packs packs = rules.selected(house);
        Run.Config used = house.config().reported(packs);
        result.write(result.isJson() ? RuleList.json(packs, used) : RuleList.text(packs, used), console);
        return ExitCode.OK.status();
    }

    private int table() throws IOException {
        SortedMap<String, Path> files = JourneyFiles.find(console.folder(), journeys);
        Rulebook rulebook = rules.load(console);
        LocalDate today = day.today(rulebook.config(), clock);
        Analysing analysing = new Analysing(console, rulebook, rulebook.advisor(Stopwatch.NONE), today);
        StandardsTable table = new StandardsTable(standards(rulebook.packs()));
        Ending ending = new Ending(AdviseCommand.Threshold.never, today);
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Analysing.Outcome outcome = analysing.outcome(file);
            ending.add(outcome);
            Analysed analysed = outcome.analysed();
            if (analysed != null) {
                Packs there = rulebook.packs()
                        .in(rulebook.decided().whole(analysed.advice().journey()));
                table.add(file.getKey(), RuleStates.of(analysed.advice(), there)::of);
            }
        }
        result.write(result.isJson() ? table.json() : table.text(), console);
        ending.problems().forEach(problem -> console.warn(ProblemText.of(problem)));
        return ending.code().status();
    }

    /** A house that has rules of its own asks for its own; else all are standards. */
    private static List<String> standards(Packs packs) {
        Set<Rule> ofUs = Set.copyOf(packs.packs().get(0).rules());
        List<Rule> all = packs.rules(Verb.GIVE);
        List<Rule> own = all.stream().filter(rule -> !ofUs.contains(rule)).toList();
        return (own.isEmpty() ? all : own).stream().map(Rule::id).toList();
    }
}
