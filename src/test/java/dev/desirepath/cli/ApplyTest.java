package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ApplyTest {

    private static final String LEAK = """
            # as it is
            journey: Report a water leak
            signature: [safe]
            actors: {contact centre: employee}
            steps:
            - step: Tenant phones about the leak   # at night
              id: first-call
              by: customer
              with: contact centre
              takes: 8 min
            - step: Tenant phones to ask when somebody comes
              id: second-call
              by: customer
              with: contact centre
              because: status
              takes: 5 min
            - step: Contact centre phones back
              id: back
              by: contact centre
              with: customer
              decisive: yes
            """;

    private static final String TO_BE = """
            # as it is
            journey: Report a water leak
            signature: [safe]
            actors: {contact centre: employee}
            steps:
            - step: Tenant phones about the leak   # at night
              id: first-call
              by: customer
              with: contact centre
              tells: [how things stand]
              takes: 8 min
            - step: Contact centre phones back
              id: back
              by: contact centre
              with: customer
              decisive: yes
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("leak.journey.yaml"), LEAK);
    }

    private Terminal apply(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "advise";
        args[1] = "leak.journey.yaml";
        System.arraycopy(more, 0, args, 2, more.length);
        return Terminal.run(folder, args);
    }

    @Test
    void writesTheJourneyAndAuditsItBeside() {
        Terminal seen = apply("--apply", "1");
        assertThat(seen.status()).isZero();
        assertThat(seen.out()).isEqualTo(TO_BE);
        assertThat(seen.err())
                .contains("1. CARRIED OUT", "Closed: 1 finding", "points of failure")
                .contains("customer                      3  ->     2 steps      13 min  ->     8 min");
        assertThat(seen.err().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void writesAFileAndThenTheAuditIsTheResult() throws IOException {
        Terminal seen = apply("--apply", "tell", "-o", "to-be.journey.yaml");
        assertThat(seen.status()).isZero();
        assertThat(seen.err()).isEmpty();
        assertThat(seen.out()).startsWith("Report a water leak (leak.journey.yaml), as it is to be\n");
        assertThat(folder.resolve("to-be.journey.yaml")).hasContent(TO_BE);
        assertThat(apply("--apply", "1", "-o", "to-be.journey.yaml").err()).contains("exists; --force");
        assertThat(apply("--apply", "1", "-o", "to-be.journey.yaml", "--force").status())
                .isZero();
        assertThat(folder.resolve("leak.journey.yaml")).hasContent(LEAK);
    }

    @Test
    void asksForWhatAPersonHasToChoose() {
        Terminal open = apply("--apply", "2");
        assertThat(open.status()).isZero();
        assertThat(open.out()).isEqualTo(LEAK);
        assertThat(open.err()).contains("NOT CARRIED OUT", "(line 17)", "'emotion.goal@back=cared for'");

        Terminal chosen = apply("--apply", "all", "--choose", "emotion.goal@back=cared for");
        assertThat(chosen.out()).isEqualTo(TO_BE + "  emotion: {goal: cared for}\n");
    }

    @Test
    void writesOneJsonWithTheJourneyInIt() throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(apply("--apply", "1", "-f", "json").out());
        assertThat(json.at("/toBe").asText()).isEqualTo(TO_BE);
        assertThat(json.at("/applied/0/change/1/end").asText()).isEqualTo("made");
        assertThat(json.at("/audit/closed/0/rule").asText()).isEqualTo("progress-chasing");
        assertThat(json.at("/audit/measures/after/points").asInt())
                .isLessThan(json.at("/audit/measures/before/points").asInt());

        JsonNode beside = new ObjectMapper()
                .readTree(apply("--apply", "1", "-f", "json", "-o", "x.yaml").out());
        assertThat(beside.at("/output").asText()).isEqualTo("x.yaml");
        assertThat(folder.resolve("x.yaml")).hasContent(TO_BE);
    }

    @Test
    void aResultNeverReplacesWhatIsRead() throws IOException {
        for (String command : List.of("advise", "check", "facts")) {
            Terminal seen = Terminal.run(folder, command, "leak.journey.yaml", "-o", "leak.journey.yaml");

            assertThat(seen.status()).as(command).isEqualTo(2);
            assertThat(seen.err()).contains("'leak.journey.yaml' is what is read");
            assertThat(folder.resolve("leak.journey.yaml")).hasContent(LEAK);
        }
    }

    @Test
    void takesARangeOfRanks() {
        assertThat(apply("--apply", "1-2")).isEqualTo(apply("--apply", "1,2")).isNotEqualTo(apply("--apply", "1"));
        assertThat(apply("--apply", "2-9").err())
                .isEqualTo(
                        "desirepath: there is no range '2-9' of recommendations on this journey; the ranks go from 1 to"
                                + " 2\n");
        assertThat(apply("--apply", "2-1").status()).isEqualTo(2);
        assertThat(apply("--apply", "0-1").status()).isEqualTo(2);
    }

    @Test
    void anApplyOfNothingIsAMistake() throws IOException {
        assertThat(apply("--apply", ",").status()).isEqualTo(2);
        assertThat(apply("--apply", ",").err()).contains("names no recommendation");
    }

    @Test
    void refusesWhatItCannotMean() throws IOException {
        assertThat(apply("--apply", "7")).satisfies(seen -> {
            assertThat(seen.status()).isEqualTo(2);
            assertThat(seen.out()).isEmpty();
            assertThat(seen.err())
                    .contains("there is no recommendation '7' on this journey; there are: 1 [tell-before-they-ask-");
        });
        assertThat(apply("--apply", "1", "-o", "leak.journey.yaml", "--force").err())
                .contains("is what is read");
        assertThat(apply("--choose", "owner=Head").err()).contains("goes with --apply only");
        assertThat(apply("--apply", "1", "--choose", "owner").err()).contains("KEY=VALUE");
        assertThat(apply("--apply", "1", "--choose", "owner=Head").err()).contains("nothing to choose");
        assertThat(apply("--apply", "2", "--choose", "emotion.goal={a: b}").status())
                .isEqualTo(2);
        Files.writeString(folder.resolve("other.journey.yaml"), LEAK);
        Terminal two = Terminal.run(folder, "advise", ".", "--apply", "1");
        assertThat(two.status()).isEqualTo(2);
        assertThat(two.err()).contains("takes one journey, and these are 2");
        Files.writeString(folder.resolve("bad.journey.yaml"), "journey: X\n");
        assertThat(Terminal.run(folder, "advise", "bad.journey.yaml", "--apply", "1")
                        .status())
                .isEqualTo(3);
    }

    @Test
    void failsOnWhatIsLeftThen() {
        assertThat(apply("--apply", "2", "--fail-on", "high").status()).isEqualTo(1);
        assertThat(apply("--apply", "1", "--fail-on", "high").status()).isZero();
    }
}
