package dev.desirepath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.desirepath.journey.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Holds reader, JSON Schema and reference against the one table of keys; {@code -Dgolden.write=true} rewrites the two. */
@TestInstance(Lifecycle.PER_CLASS)
final class FormatDocsTest {

    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final Path REFERENCE = Path.of("docs/journey-format.md");
    private static final Path SCHEMA = Path.of("docs/journey.schema.json");
    private static final Pattern TABLES =
            Pattern.compile("(?s)(<!-- made from the table of keys -->\n)(.*)(<!-- end of the table of keys -->\n)");
    private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(FormatSchema.text());

    private static List<Problem> problems(String yaml) {
        return JourneyReader.read("f", yaml.getBytes(StandardCharsets.UTF_8)).problems();
    }

    private Set<ValidationMessage> refusals(String yaml) throws IOException {
        return schema.validate(new YAMLMapper().readTree(yaml));
    }

    @Test
    void theSchemaIsWhatTheTableSays() throws IOException {
        if (WRITE) {
            Files.writeString(SCHEMA, FormatSchema.text());
        }
        assertThat(SCHEMA).hasContent(FormatSchema.text());
        JsonNode written = new ObjectMapper().readTree(SCHEMA.toFile());
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(SchemaLocation.of(SchemaId.V7))
                        .validate(written))
                .isEmpty();
    }

    @Test
    void theReferenceIsWhatTheTableSays() throws IOException {
        String reference = Files.readString(REFERENCE);
        if (WRITE) {
            reference = TABLES.matcher(reference)
                    .replaceFirst(found ->
                            Matcher.quoteReplacement(found.group(1) + FormatReference.text() + found.group(3)));
            Files.writeString(REFERENCE, reference);
        }
        assertThat(TABLES.matcher(reference).results().map(found -> found.group(2)))
                .containsExactly(FormatReference.text());
    }

    @Test
    void readerAndSchemaAcceptTheExampleOfEveryKey() throws IOException {
        List<String> offences = new ArrayList<>();
        for (FormatKey<?> key : FormatKey.all()) {
            String yaml = Example.of(key);
            problems(yaml).forEach(problem -> offences.add(key.name() + ": " + problem.message()));
            refusals(yaml).forEach(refusal -> offences.add(key.name() + ": schema: " + refusal));
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void readerAndSchemaAcceptTheOtherSpellingsOfEveryKey() throws IOException {
        List<String> offences = new ArrayList<>();
        for (FormatKey<?> key : FormatKey.all()) {
            if (key.name().contains(" ")) {
                for (String spelling : List.of(snake(key.name()), camel(key.name()))) {
                    String yaml = Example.with(key.element(), spelling, key.example());
                    problems(yaml).forEach(problem -> offences.add(spelling + ": " + problem.message()));
                    refusals(yaml).forEach(refusal -> offences.add(spelling + ": schema: " + refusal));
                }
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void readerAndSchemaRefuseAnUnknownKeyOfEveryElement() throws IOException {
        for (Element element : Element.values()) {
            String yaml = Example.with(element, "no such key", "x");
            assertThat(problems(yaml))
                    .as(element.says())
                    .extracting(Problem::message)
                    .anyMatch(message -> message.contains("has the unknown key 'no such key'"));
            assertThat(refusals(yaml)).as(element.says()).isNotEmpty();
        }
    }

    @Test
    void readerAndSchemaRefuseTheSameWrongValues() throws IOException {
        for (String step : List.of(
                "resolved: maybe",
                "because: staus",
                "takes: 30",
                "takes: {source: x}",
                "fails: 140%",
                "asks: {a: b}",
                "emotion: [x]",
                "value: valued",
                "next: {a: x}",
                "emotion: {customers: many}")) {
            String yaml = "journey: J\nsteps:\n- step: a\n  %s\n".formatted(step);
            assertThat(problems(yaml)).as(step).isNotEmpty();
            assertThat(refusals(yaml)).as(step).isNotEmpty();
        }
        assertThat(refusals("journey: J\n")).isNotEmpty();
    }

    @Test
    void everyJourneyOfTheReferenceIsReadWithoutAMistake() throws IOException {
        List<String> journeys = YAML.matcher(Files.readString(REFERENCE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(yaml -> yaml.contains("journey: "))
                .toList();
        assertThat(journeys).hasSizeGreaterThanOrEqualTo(5);
        for (String journey : journeys) {
            assertThat(problems(journey)).as(journey).isEmpty();
            assertThat(refusals(journey)).as(journey).isEmpty();
        }
    }

    @Test
    void theSchemaAcceptsEverySampleJourney() throws IOException {
        try (var files = Files.list(Path.of("journeys"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".journey.yaml"))
                    .toList()) {
                assertThat(refusals(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    private static String snake(String key) {
        return key.replace(' ', '_');
    }

    private static String camel(String key) {
        return Pattern.compile(" (.)").matcher(key).replaceAll(found -> found.group(1)
                .toUpperCase(Locale.ROOT));
    }
}
