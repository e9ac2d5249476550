package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.desirepath.journey.Problem;
import dev.desirepath.rules.RuleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads {@code docs/writing-rules.md}: what it allows passes, what it refuses is refused, and each shape fires. */
final class WritingRulesPageTest {

    private static final String PAGE = page();
    private static final Map<String, String> REQUIRED = new LinkedHashMap<>(Map.of(
            "origin", "test",
            "finding", "It is so",
            "improve", "Mend it",
            "rationale", "Because.",
            "harm", "internal",
            "change", "by hand"));

    @TempDir
    static Path folder;

    private static String page() {
        try {
            return Files.readString(Path.of("docs/writing-rules.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A shape of the page: the part of a rule, the limits it names, a journey, and what is said about it. */
    record Shape(String title, String id, String drl, String limits, String journey, String says) {

        String family() {
            return drl.contains("advice.object") ? "objections" : drl.contains("advice.rank") ? "priority" : "shapes";
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        String[] parts = PAGE.split("\n### (?=\\d)", -1);
        for (int number = 1; number < parts.length; number++) {
            String part = parts[number].split("\n## ", 2)[0];
            List<String> yaml = blocks(part, "yaml");
            String title = part.lines().findFirst().orElse("");
            shapes.add(new Shape(
                    title,
                    "shape-" + number,
                    blocks(part, "drl").get(0),
                    yaml.stream()
                            .filter(each -> each.startsWith("limits:"))
                            .findFirst()
                            .orElse(""),
                    yaml.stream()
                            .filter(each -> each.startsWith("journey:"))
                            .findFirst()
                            .orElse(""),
                    part.lines()
                            .filter(line -> line.startsWith("> "))
                            .findFirst()
                            .orElse("> ")
                            .substring(2)));
        }
        return shapes;
    }

    private static List<String> blocks(String text, String language) {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
        return matcher.results().map(found -> found.group(1)).toList();
    }

    static List<String> allowed() {
        return blocks(PAGE.substring(0, PAGE.indexOf("## Shapes to copy")), "drl");
    }

    static List<String> refused() {
        String part = PAGE.substring(PAGE.indexOf("## What is refused"));
        return Pattern.compile("^\\| `(\\$f.*?)` \\|", Pattern.MULTILINE)
                .matcher(part)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void hasManyExamples() {
        assertThat(allowed()).hasSizeGreaterThan(10);
        assertThat(refused()).hasSizeGreaterThan(20);
        assertThat(shapes()).hasSize(13);
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void allowsWhatItSaysIsAllowed(String conditions) {
        assertThat(problems(conditions))
                .filteredOn(problem -> !problem.message().contains("never used"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatItSaysIsRefused(String conditions) {
        assertThat(problems(conditions)).isNotEmpty();
    }

    private static List<Problem> problems(String conditions) {
        Matcher subject = Pattern.compile("(\\$\\w+) : [A-Z]").matcher(conditions);
        assertThat(subject.find()).isTrue();
        String call = "advice.give( kcontext, " + subject.group(1) + " );";
        return RuleReader.read("r.drl", rule("r", "when\n" + conditions + "\nthen\n" + call + "\n"))
                .problems();
    }

    private static String rule(String id, String part) {
        StringBuilder text = new StringBuilder("package rules;\n\nrule \"" + id + "\"\n    @id( \"" + id + "\" )\n");
        if (part.contains("advice.give")) {
            REQUIRED.forEach((key, value) -> {
                if (!part.contains("@" + key + "(")) {
                    text.append("    @" + key + "( \"" + value + "\" )\n");
                }
            });
            text.append("    @remedy( \"" + id + "\" )\n");
        }
        return text.append(part).append("end\n").toString();
    }

    @BeforeAll
    static void writesThePackOfAllShapes() throws IOException {
        StringBuilder pack = new StringBuilder("name: shapes\nversion: 1.0.0\nlimits:\n");
        for (Shape shape : shapes()) {
            pack.append(shape.limits().replace("limits:\n", ""));
            write("shapes/" + shape.family() + "/" + shape.id() + ".drl", rule(shape.id(), shape.drl()));
            write("shapes/" + shape.family() + "/" + shape.id() + ".md", "# " + shape.id() + "\n");
        }
        write("shapes/pack.yaml", pack.toString());
    }

    private static void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void firesOnTheJourneyBelowTheShape(Shape shape) throws IOException {
        write("shape.journey.yaml", shape.journey());
        Terminal seen = Terminal.runIn(
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
                folder,
                "advise",
                "--rules",
                "shapes",
                "--as-of",
                "2026-11-21",
                "-f",
                "json",
                "shape.journey.yaml");
        assertThat(seen.status()).as(seen.err()).isZero();
        assertThat(said(new ObjectMapper().readTree(seen.out()), shape)).contains(shape.says());
    }

    private static List<String> said(JsonNode json, Shape shape) {
        if (shape.family().equals("priority")) {
            return json.findValuesAsText("because");
        }
        return Stream.of("findings", "objections", "onTrial")
                .flatMap(list -> json.findValues(list).stream())
                .flatMap(list ->
                        Stream.iterate(0, at -> at < list.size(), at -> at + 1).map(list::get))
                .filter(each -> each.at("/rule").asText().equals(shape.id()))
                .map(each -> each.at("/message").asText())
                .toList();
    }
}
