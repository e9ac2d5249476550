package dev.desirepath.cli;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.notation.Asked;
import dev.desirepath.notation.Notations;
import dev.desirepath.report.CheckJson;
import dev.desirepath.report.ProblemText;
import dev.desirepath.review.DecidedReview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code desirepath check}: the mistakes in journey files, and what was probably not meant, without advice. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = "Says what is wrong in journey files and what was probably not meant; gives no advice.",
        footer = {"", "Examples:", "  desirepath check journeys", "  desirepath check -f json leak.journey.yaml"})
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Journey files, folders, globs, or - for standard input.")
    private List<String> paths = List.of();

    @Mixin
    private final NotationOptions notation = new NotationOptions();

    @Mixin
    private final PackOptions house = new PackOptions();

    @Mixin
    private final OutputOptions result = new OutputOptions();

    @Mixin
    private final DayOption day = new DayOption();

    CheckCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        SortedMap<String, Path> files = JourneyFiles.find(console.folder(), paths);
        result.refuse(files.values(), console);
        List<Problem> problems = new ArrayList<>();
        Config config = house.config(console);
        PackOptions.House own = house.read(config, console);
        DecidedReview decisions = new DecidedReview(config.file(), own.packs(), day.today(config, clock));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            problems.addAll(check(file.getKey(), file.getValue(), own, decisions));
        }
        problems.addAll(decisions.ranOut());
        if (mistakes(problems) == 0 && JourneyFiles.areAllOf(config, console.folder(), paths, files.values())) {
            problems.addAll(decisions.unmatched());
        }
        Collections.sort(problems);
        String found = result.isJson() ? CheckJson.of(problems) : text(problems, files.size());
        result.write(found, console);
        return (mistakes(problems) == 0 ? ExitCode.OK : ExitCode.FOUND).status();
    }

    private List<Problem> check(String name, Path file, PackOptions.House own, DecidedReview decisions) {
        try {
            Asked asked = notation.asked();
            byte[] bytes = JourneyFiles.read(name, file, asked, console);
            List<Problem> problems = new ArrayList<>(Notations.check(name, bytes, asked));
            Journey journey = mistakes(problems) == 0 && isDecidedOn(bytes, own)
                    ? Notations.read(name, bytes, asked).reading().journey()
                    : null;
            if (journey != null) {
                problems.addAll(OwnKeyMistakes.of(name, bytes, journey, own.standards()));
                decisions.add(journey);
                problems.addAll(decisions.about(journey, OwnKeyMistakes.text(name, bytes)));
            }
            return problems;
        } catch (IOException e) {
            return List.of(JourneyFiles.unreadable(name));
        }
    }

    /** Only then the journey itself is needed as well, and reading it costs as much again. */
    private static boolean isDecidedOn(byte[] bytes, PackOptions.House own) {
        return own.config().path() != null
                || !own.standards().declared().keys().isEmpty()
                || new String(bytes, StandardCharsets.UTF_8).contains("accept");
    }

    private static long mistakes(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.MISTAKE)
                .count();
    }

    private static String text(List<Problem> problems, int files) {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(ProblemText.of(problem)));
        long mistakes = mistakes(problems);
        return text.append("%s and %s in %s\n"
                        .formatted(
                                count(mistakes, "mistake"),
                                count(problems.size() - mistakes, "notice"),
                                count(files, "file")))
                .toString();
    }

    static String count(long count, String noun) {
        return "%d %s%s".formatted(count, noun, count == 1 ? "" : "s");
    }
}
