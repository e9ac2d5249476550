package dev.desirepath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of the configuration, the reference and the reader say the same. */
final class ConfigSchemaTest {

    private static final Path SCHEMA = Path.of("docs/desirepath.schema.json");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\\n(.*?)```");

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(Files.readString(SCHEMA));
    }

    private static List<String> mistakes(String yaml) throws IOException {
        JsonNode read = new ObjectMapper(new YAMLFactory()).readTree(yaml);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema()).validate(read).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    static Stream<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(Files.readString(Path.of("docs/configuration.md")));
        while (matcher.find()) {
            examples.add(matcher.group(1));
        }
        return examples.stream();
    }

    @Test
    void knowsTheKeysThatTheReaderKnows() throws IOException {
        List<String> keys = new ArrayList<>();
        schema().path("properties").fieldNames().forEachRemaining(keys::add);

        assertThat(keys).containsExactlyInAnyOrderElementsOf(ConfigFileReader.KEYS);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readerAndSchemaTakeTheExamplesOfTheReference(String example) throws IOException {
        ConfigFile read = ConfigFileReader.read("desirepath.yaml", example.getBytes(StandardCharsets.UTF_8));

        assertThat(read.problems()).isEmpty();
        assertThat(mistakes(example)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "of: [x]",
                "limits: {dark-period.longest-silence: 3 days}",
                "limits: {silence: {is: 3 days, because: x, source: y}}",
                "own keys: {fax: {is: maybe, on: step, asks: x}}",
                "own keys: {fax: {is: text, on: steps, asks: x}}",
                "scopes: [{off: [x]}]",
                "accepted: [{rule: x, at: y, because: a good reason, by: z, until: 2027-01-01}]",
                "responses: [{journey: a, recommendation: b, is: perhaps, by: c, on: 2026-01-01, because: a good reason}]",
                "fail on: always",
                "unit costs: {planner: 48 EUR per hour}"
            })
    void readerAndSchemaRefuseTheSame(String wrong) throws IOException {
        assertThat(ConfigFileReader.read("desirepath.yaml", wrong.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isNotEmpty();
        assertThat(mistakes(wrong)).isNotEmpty();
    }

    @Test
    void eachKeyHasADescription() throws IOException {
        schema().findValues("properties")
                .forEach(properties -> properties.forEach(
                        each -> assertThat(each.path("description").asText()).isNotBlank()));
    }
}
