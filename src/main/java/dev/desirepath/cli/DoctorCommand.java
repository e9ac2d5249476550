package dev.desirepath.cli;

import dev.desirepath.advice.Disagreement;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.engine.CacheFolder;
import dev.desirepath.engine.ClassicEngine;
import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.engine.StandardPack;
import dev.desirepath.report.Printable;
import dev.desirepath.report.ProblemText;
import dev.desirepath.rules.Pack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code desirepath doctor}: what runs here, and whether all three readers of the rules agree. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = {
            "Shows versions and caches. With journeys: whether both engines of Drools and the second reader agree on"
                    + " every match; exit 70 with the first difference where they do not."
        },
        footer = {"", "Examples:", "  desirepath doctor", "  desirepath doctor journeys"})
final class DoctorCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Journey files, folders or globs.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    private ExitCode end = ExitCode.OK;

    DoctorCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Path> files = paths.isEmpty() ? Map.of() : JourneyFiles.find(console.folder(), paths);
        Rulebook rulebook = rules.load(console, text -> console.warn("desirepath: " + text + "\n"));
        console.print(versions(rulebook));
        if (files.isEmpty()) {
            console.print("engines     name journeys to hold the engines and the second reader against each other\n");
        } else {
            console.print("engines     " + agreement(rulebook, files) + "\n");
        }
        return end.status();
    }

    private String versions(Rulebook rulebook) {
        StringBuilder text = new StringBuilder();
        text.append("desirepath  ").append(Version.NAME).append('\n');
        text.append("java        %s, %s%n"
                .formatted(System.getProperty("java.runtime.version"), System.getProperty("java.vendor")));
        text.append("drools      ").append(StandardPack.droolsVersion()).append('\n');
        for (Pack pack : rulebook.packs().packs()) {
            text.append("pack        %s %s, %d rules, sha256 %s%n"
                    .formatted(pack.name(), pack.version(), pack.rules().size(), pack.sha256()));
        }
        if (rulebook.config().path() != null) {
            text.append("config      %s, sha256 %s%n"
                    .formatted(
                            Printable.text(rulebook.config().name()),
                            rulebook.config().sha256()));
        }
        text.append("cache       ")
                .append(CacheFolder.of(console.environment())
                        .map(cache -> cache.path() + ", " + cache.state())
                        .orElse("none: the environment names no folder for it"));
        return text.append('\n').toString();
    }

    private String agreement(Rulebook rulebook, Map<String, Path> files) {
        LocalDate today = rulebook.config().day(null, clock);
        KnowledgeBases classic = ClassicEngine.of(rulebook.packs());
        AtomicInteger matches = new AtomicInteger();
        int journeys = 0;
        for (Map.Entry<String, Path> file : files.entrySet()) {
            String engine = "the executable model";
            try {
                Analysing.Outcome outcome =
                        new Analysing(console, rulebook, rulebook.counting(matches), today).outcome(file);
                outcome.problems().forEach(problem -> console.warn(ProblemText.of(problem)));
                if (outcome.analysed() == null) {
                    end = ExitCode.UNREADABLE;
                    continue;
                }
                engine = "the classic engine";
                new Analysing(console, rulebook, rulebook.with(classic).advisor(Stopwatch.NONE), today).outcome(file);
                journeys++;
            } catch (Disagreement e) {
                end = ExitCode.INTERNAL;
                return "DIFFER: %s on %s: %s".formatted(engine, file.getKey(), e.getMessage());
            }
        }
        return "agree on %d journeys, %d rules, %d matches"
                .formatted(journeys, rulebook.packs().rules().size(), matches.get());
    }
}
