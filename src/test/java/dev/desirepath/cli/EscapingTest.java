package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.desirepath.cli.CsvRows.Cell;
import dev.desirepath.engine.House;
import dev.desirepath.html.CleanPage;
import dev.desirepath.reading.FormatKey;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile texts in every text field, through every form: each output is read back, and nothing in it is obeyed. */
final class EscapingTest {

    private static final String MARKUP = "(?s).*<(?i:script|img|svg|/title|/style|/textarea|/pre|b>).*";
    private static final String FORMULA = "[\\s\\p{Z}\"'\u2018\u2019\u201C\u201D]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*";

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        // Bytes, since half a character has none of its own.
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void check(int status, String... args) throws IOException {
        for (String all : List.of("--all", "--top=3")) {
            List<String> command = new ArrayList<>(List.of("advise", "in", all));
            command.addAll(List.of(args));
            for (ReportFormat format : ReportFormat.values()) {
                command.addAll(List.of("-f", format + "=out." + format));
            }
            Terminal seen = Terminal.runIn(
                    Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
                    folder,
                    command.toArray(String[]::new));
            assertThat(seen.status()).as(seen.err()).isEqualTo(status);
            assertSafe(seen.err());
            for (ReportFormat format : ReportFormat.values()) {
                checkOne(format.name(), Files.readString(folder.resolve("out." + format)));
            }
        }
    }

    private static void checkOne(String format, String written) throws IOException {
        switch (format) {
            case "csv" -> checkCsv(written);
            case "json" -> new ObjectMapper().readTree(written);
            case "sarif" -> checkSarif(written);
            case "markdown" -> MarkdownCheck.check(written);
            case "html" -> CleanPage.check(written);
            case "text" -> assertThat(written).isNotEmpty();
            default -> assertThat(written).doesNotMatch(MARKUP).doesNotContain("\" onmouseover=\"");
        }
        assertSafe(format.equals("csv") ? written.substring(1).replace("\r\n", "\n") : written);
    }

    private static void assertSafe(String written) {
        assertThat(written.codePoints().filter(EscapingTest::isUnseen).boxed()).isEmpty();
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void checkCsv(String written) {
        List<List<Cell>> rows = CsvRows.of(written);
        for (List<Cell> row : rows) {
            assertThat(row).hasSameSizeAs(rows.get(0));
            for (Cell cell : row) {
                if (cell.quoted()) {
                    assertDisarmed(cell.text());
                } else {
                    assertThat(cell.text()).matches("-?\\d+(\\.\\d+)?");
                }
            }
        }
    }

    /** Also where the spreadsheet of a country divides at semicolons. */
    private static void assertDisarmed(String cell) {
        for (String part : cell.split(";", -1)) {
            assertThat(part.startsWith("'") ? "" : part).doesNotMatch(FORMULA);
        }
    }

    private static void checkSarif(String written) throws IOException {
        JsonNode sarif = new ObjectMapper().readTree(written);
        assertThat(SarifSchema.offences(sarif)).isEmpty();
        sarif.findValuesAsText("uri")
                .forEach(uri -> assertThat(URI.create(uri).toASCIIString()).isEqualTo(uri));
        for (JsonNode message : sarif.findValues("message")) {
            assertThat(message.path("text").asText()).doesNotContainPattern("(?<!\\\\)[\\[\\]]");
        }
        for (JsonNode help : sarif.findValues("help")) {
            assertThat(help.path("text").asText()).doesNotContainPattern("(?<!\\\\)\\]\\(");
        }
    }

    @Test
    void knowsOfEveryKeyWhetherItIsFreeText() {
        assertThat(Hostile.undecided()).isEmpty();
    }

    @Test
    void obeysNothingThatStandsInAnyTextField() throws IOException {
        List<FormatKey<?>> keys =
                FormatKey.all().stream().filter(Hostile::isText).toList();
        assertThat(keys).hasSizeGreaterThan(50);
        for (int number = 0; number < keys.size(); number++) {
            FormatKey<?> key = keys.get(number);
            // Every key meets its share, and all keys together meet everything several times.
            for (int text = number % 4; text < Hostile.TEXTS.size(); text += 4) {
                write("in/k%d-%d.journey.yaml".formatted(number, text), Hostile.at(key, Hostile.TEXTS.get(text)));
            }
        }
        check(0);
    }

    @Test
    void obeysNothingInTheSentencesThatRulesMakeOfIt() throws IOException {
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of("journeys"))) {
            samples = files.filter(file -> file.toString().endsWith(".journey.yaml"))
                    .sorted()
                    .toList();
        }
        for (Path sample : samples) {
            for (int shift = 0; shift < Hostile.TEXTS.size(); shift += 4) {
                String name = "in/%s-%d.journey.yaml"
                        .formatted(sample.getFileName().toString().replace('.', '-'), shift);
                write(name, Hostile.version(sample, shift));
            }
        }
        check(0);
    }

    @Test
    void obeysNothingInAJourneyShownAlone() throws IOException {
        for (int shift = 0; shift < Hostile.TEXTS.size(); shift += 5) {
            write("in/one.journey.yaml", Hostile.version(Path.of("journeys/motor-claim.journey.yaml"), shift));
            check(0);
        }
    }

    @Test
    void obeysNothingInAFileThatItRefuses() throws IOException {
        for (int number = 0; number < Hostile.REFUSED.size(); number++) {
            String text = Hostile.REFUSED.get(number);
            write("in/raw" + number + ".journey.yaml", "journey: J\nsteps: [A]\nowner: '" + text + "'\n");
            write(
                    "in/escaped" + number + ".journey.yaml",
                    "journey: J\nsteps: [A]\nowner: " + Hostile.quoted(text) + "\n");
            write("in/key" + number + ".journey.yaml", "journey: J\nsteps: [A]\n" + Hostile.quoted(text) + ": x\n");
        }
        for (int number = 0; number < Hostile.TEXTS.size(); number++) {
            String text = Hostile.quoted(Hostile.TEXTS.get(number));
            write(
                    "in/unknown" + number + ".journey.yaml",
                    "journey: J\nsteps: [{step: A, by: " + text + "}]\n" + text + ": x\n");
        }
        check(3);
    }

    @Test
    void obeysNothingInTheNameOfAFile() throws IOException {
        for (String name : List.of(
                "=1+1",
                "@octocat #1 www.evil.example",
                "<script>alert(1)<",
                "a|b`c`[d](e)",
                "\u001B[31m\u202Ex\ny",
                "ü %41;=1")) {
            write("in/" + name + ".journey.yaml", "journey: J\nsteps: [{step: A, by: customer, because: status}]\n");
        }
        write("in/=bad\n[a](b).journey.yaml", "journey: [\n");
        check(3);
    }

    @Test
    void obeysNothingInAPackOfAStranger() throws IOException {
        write("in/one.journey.yaml", "journey: J\nsteps: [{step: A, by: customer}]\n");
        int number = 0;
        for (String text : Hostile.TEXTS) {
            // Of these the gate lets none in.
            if (text.chars()
                            .anyMatch(sign ->
                                    "{}".indexOf(sign) >= 0 || sign == '\t' || sign == '\u200D' || isUnseen(sign))
                    || text.contains("\n")) {
                continue;
            }
            Map<String, String> files =
                    House.files("rule-" + number++, "$fact : Step( touchpoint == true, $step : step )");
            String sentence = text.replace("\\", "\\\\").replace("\"", "\\\"");
            for (Map.Entry<String, String> file : files.entrySet()) {
                String hostile = file.getKey().endsWith(".md")
                        ? text + "\n\n- " + text + "\n\n```\n" + text + "\n```\n"
                        : file.getValue()
                                .replace("The customer is", sentence + " The customer is")
                                .replace("Ask whether", sentence + " Ask whether")
                                .replace("Whoever is", sentence + " Whoever is")
                                .replace("our own", sentence + " our own")
                                .replace("\"A house rule\"", "\"A house rule " + number + "\"")
                                .replace("ask-less", "ask-less-" + number);
                write("house/" + file.getKey(), hostile);
            }
        }
        check(0, "--rules", "house");
        JsonNode sarif = new ObjectMapper().readTree(folder.resolve("out.sarif").toFile());
        for (JsonNode rule : sarif.at("/runs/0/tool/driver/rules")) {
            if (!rule.at("/properties/pack").asText().equals("standard")) {
                MarkdownCheck.checkPage(rule.at("/help/markdown").asText());
            }
        }
    }
}
