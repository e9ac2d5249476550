package dev.desirepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitCheckTest {

    private static final String LIMITS =
            "name: n\nversion: 1\nlimits:\n  some-rule.longest: {is: 2 days, because: b, source: s}\n";

    @Test
    void aLimitIsAFactForRules() {
        PackReading reading = read(LIMITS, "some-rule.longest", "minutes");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.pack().limits()).singleElement().satisfies(limit -> {
            assertThat(limit.minutes()).isEqualTo(2880);
            assertThat(limit.place()).hasToString("rules/pack.yaml:4:27");
        });
    }

    @Test
    void aLimitThatIsNotThereAndOneThatNobodyUsesAreMistakes() {
        assertThat(said(read(LIMITS, "some-rule.longst", "minutes")))
                .containsExactly("there is no limit 'some-rule.longst'", "no rule uses the limit 'some-rule.longest'");
    }

    @Test
    void aNumberOfAnotherSortIsAMistake() {
        assertThat(said(read(LIMITS, "some-rule.longest", "count")))
                .containsExactly("the limit 'some-rule.longest' is '2 days', which has no count");
    }

    @Test
    void aLimitHasAReasonAndANumber() {
        String yaml = "name: n\nversion: 1\nlimits:\n  some-rule.longest: {is: soon, source: s}\n";
        assertThat(said(read(yaml.replace("source", "because: b, source"), "some-rule.longest", "minutes")))
                .contains("the limit 'some-rule.longest' is 'soon', which is not a length of time");
        assertThat(said(read(yaml, "some-rule.longest", "minutes")))
                .contains("the limit 'some-rule.longest' does not say 'because'");
    }

    private static List<String> said(PackReading reading) {
        return reading.problems().stream().map(problem -> problem.message()).toList();
    }

    private static PackReading read(String yaml, String name, String field) {
        Map<String, byte[]> files = new HashMap<>();
        String conditions =
                "Limit( name == \"%s\", $most : %s )\n    $f : Silence( minutes > $most )".formatted(name, field);
        put(files, "pack.yaml", yaml);
        put(files, "flow/some-rule.drl", RuleText.give("some-rule", "", conditions, "$f"));
        put(files, "flow/some-rule.md", "# Some rule");
        return PackReader.read("rules/", files);
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
