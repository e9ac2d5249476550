package dev.desirepath.cli;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.notation.Asked;
import dev.desirepath.notation.Notations;
import dev.desirepath.report.CheckJson;
import dev.desirepath.report.ProblemText;
import dev.desirepath.rules.Standards;
import java.io.IOException;
import java.nio.file.Path;
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

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SortedMap<String, Path> files = JourneyFiles.find(console.folder(), paths);
        result.refuse(files.values(), console);
        List<Problem> problems = new ArrayList<>();
        Config config = house.config(console);
        Standards decided = house.read(config, console).standards();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            problems.addAll(check(file.getKey(), file.getValue(), decided));
        }
        Collections.sort(problems);
        String found = result.isJson() ? CheckJson.of(problems) : text(problems, files.size());
        result.write(found, console);
        return (mistakes(problems) == 0 ? ExitCode.OK : ExitCode.FOUND).status();
    }

    private List<Problem> check(String name, Path file, Standards decided) {
        try {
            Asked asked = notation.asked();
            byte[] bytes = JourneyFiles.read(name, file, asked, console);
            List<Problem> problems = new ArrayList<>(Notations.check(name, bytes, asked));
            Journey journey =
                    mistakes(problems) == 0 && !decided.declared().keys().isEmpty()
                            ? Notations.read(name, bytes, asked).reading().journey()
                            : null;
            if (journey != null) {
                problems.addAll(OwnKeyMistakes.of(name, bytes, journey, decided));
            }
            return problems;
        } catch (IOException e) {
            return List.of(JourneyFiles.unreadable(name));
        }
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
