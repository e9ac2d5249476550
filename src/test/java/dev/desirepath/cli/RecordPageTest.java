package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/record-format.md shows is what stands in a record. */
final class RecordPageTest {

    private static final Path PAGE = Path.of("docs/record-format.md");

    @TempDir
    private Path folder;

    private String page = "";

    @BeforeEach
    void runsTheCommandsOfThePage() throws IOException {
        page = Files.readString(PAGE);
        Files.writeString(folder.resolve("leak.journey.yaml"), blocks("yaml").get(0));
        String shown = blocks("text").get(0);
        for (String command : blocks("sh").get(0).lines().toList()) {
            Terminal terminal =
                    Terminal.run(folder, command.replace("./desirepath ", "").split(" ", -1));
            assertThat(terminal.status()).as(terminal.err()).isZero();
            if (command.contains(" verify ")) {
                assertThat(terminal.out()).startsWith(shown);
            }
        }
    }

    private List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher block = Pattern.compile("```" + language + "\\R(.*?)```", Pattern.DOTALL)
                .matcher(page);
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    @Test
    void everyExampleStandsInTheRecord() throws IOException {
        Forger record = Forger.of(folder.resolve("run.record"));
        ObjectMapper mapper = new ObjectMapper();
        List<String> examples = blocks("json");
        assertThat(examples).hasSizeGreaterThan(8);
        for (String example : examples) {
            JsonNode shown = mapper.readTree(example);
            JsonNode line = record.first(shown.get("line").asText());
            assertThat(isIn(shown, line)).as(example).isTrue();
        }
    }

    /** What is shown of an object or of a list is part of it; dots stand for any text. */
    private static boolean isIn(JsonNode shown, JsonNode whole) {
        if (shown.isObject()) {
            for (Map.Entry<String, JsonNode> each : shown.properties()) {
                JsonNode there = whole.get(each.getKey());
                if (there == null || !isIn(each.getValue(), there)) {
                    return false;
                }
            }
            return true;
        }
        if (shown.isArray()) {
            for (JsonNode each : shown) {
                boolean found = false;
                for (JsonNode there : whole) {
                    found |= isIn(each, there);
                }
                if (!found) {
                    return false;
                }
            }
            return shown.isEmpty() == whole.isEmpty();
        }
        return shown.asText().equals("\u2026") ? whole.isTextual() : shown.equals(whole);
    }

    @Test
    void namesEveryKeyOfARecord() throws IOException {
        namesEveryKeyOf(Forger.of(folder.resolve("run.record")));
        Path house = Files.createDirectory(folder.resolve("house"));
        namesEveryKeyOf(Forger.of(SampleRecord.ofAHouse(house).path()));
    }

    private void namesEveryKeyOf(Forger record) {
        for (String kind : List.of("run", "configuration", "pack", "problems", "totals", "end", "journey")) {
            for (Map.Entry<String, JsonNode> each : record.first(kind).properties()) {
                assertThat(page).as(kind).containsAnyOf("`" + each.getKey() + "`", "\"" + each.getKey() + "\"");
            }
        }
        for (Map.Entry<String, JsonNode> each :
                record.first("journey").get("proof").properties()) {
            assertThat(page).contains("`" + each.getKey() + "`");
        }
        for (JsonNode part : record.first("journey").at("/proof/parts")) {
            part.fieldNames().forEachRemaining(key -> assertThat(page).contains("`" + key + "`"));
        }
    }

    @Test
    void theCheckerOnThePageHoldsOnRecordsAndFindsWhatIsForged() throws IOException, InterruptedException {
        Path script = folder.resolve("checker.py");
        Files.writeString(script, blocks("python").get(0));
        assumeTrue(python("--version").equals("0"), "there is no python3");
        String journeys = Path.of("journeys").toAbsolutePath().toString();
        Terminal.run(folder, "advise", journeys, "--record", "all.record");

        assertThat(python("checker.py", "run.record")).isEqualTo("0");
        assertThat(python("checker.py", "all.record")).isEqualTo("0");
        byte[] bytes = Files.readAllBytes(folder.resolve("run.record"));
        for (int at = 100; at < bytes.length; at += bytes.length / 10) {
            byte[] changed = bytes.clone();
            changed[at] = (byte) (changed[at] == 'a' ? 'b' : 'a');
            Files.write(folder.resolve("changed.record"), changed);
            assertThat(python("checker.py", "changed.record")).isEqualTo("1");
        }
    }

    @Test
    void theCheckerOnThePageGoesThroughBaselineAndParts() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("checker.py"), blocks("python").get(0));
        assumeTrue(python("--version").equals("0"), "there is no python3");
        Path house = Files.createDirectory(folder.resolve("house"));
        Path record = SampleRecord.ofAHouse(house).path();
        assertThat(python("checker.py", record.toString())).isEqualTo("0");

        List<Consumer<ObjectNode>> changes = List.of(
                line -> line.withArray("/proof/known").removeAll(),
                line -> line.withArray("/proof/known").add(line.at("/proof/recommendations/0/findings/0")),
                line -> line.withArray("/proof/parts/0/limits").removeAll(),
                line -> line.withArray("/proof/parts/0/off").add("dark-period"));
        for (Consumer<ObjectNode> change : changes) {
            Forger.of(record).change("journey", change).write(folder.resolve("forged.record"));
            assertThat(python("checker.py", "forged.record")).isEqualTo("1");
        }
        Forger.of(record)
                .change("configuration", line -> line.remove("baseline"))
                .write(folder.resolve("forged.record"));
        assertThat(python("checker.py", "forged.record")).isEqualTo("1");
    }

    private String python(String... args) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(args));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            return status > 1 ? said : String.valueOf(status);
        } catch (IOException e) {
            return "none";
        }
    }
}
