package dev.desirepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackReaderTest {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    PackReaderTest() {
        put("pack.yaml", "name: standard # ours\nversion: \"1.0\"\n");
        put("vocabulary.drl", FactTypes.STANDARD.vocabularyDrl());
        put("README.md", "How to write a rule");
        put("flow/some-rule.drl", rule("some-rule"));
        put("flow/some-rule.md", "# Some rule");
    }

    @Test
    void readsAPack() {
        PackReading reading = PackReader.read("rules/", files);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.pack().name()).isEqualTo("standard");
        assertThat(reading.pack().version()).isEqualTo("1.0");
        assertThat(reading.pack().rules()).extracting(Rule::family).containsExactly("flow");
        assertThat(reading.pack().rule("some-rule")).isPresent();
    }

    @Test
    void hashesPathsAndContentsWhateverTheOrder() {
        String hash = PackReader.read("rules/", files).pack().sha256();
        Map<String, byte[]> turned = new LinkedHashMap<>();
        List.copyOf(files.keySet()).stream()
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(path -> turned.put(path, content(path)));
        assertThat(PackReader.read("other/", turned).pack().sha256())
                .isEqualTo(hash)
                .hasSize(64);
        put("README.md", "How to write a rule!");
        assertThat(PackReader.read("rules/", files).pack().sha256()).isNotEqualTo(hash);
    }

    @Test
    void saysWhereAnIdIsNotTheFileNameOrIsThereTwice() {
        put("flow/other-rule.drl", rule("some-rule"));
        put("flow/other-rule.md", "# Other rule");
        assertThat(messages())
                .containsExactly(
                        "rules/flow/other-rule.drl:4:10: the id 'some-rule' is not the name of the file",
                        "rules/flow/some-rule.drl:4:10: the id 'some-rule' is there twice");
        assertThat(PackReader.read("rules/", files).problems().get(1).help())
                .isEqualTo("The other is in rules/flow/other-rule.drl:4:10.");
    }

    @Test
    void saysWhatAPackLacks() {
        files.remove("flow/some-rule.md");
        put("flow/lonely.md", "# Lonely");
        put("pack.yaml", "version: 1");
        put("vocabulary.drl", "package rules;");
        put("objections/some-objection.drl", rule("some-objection"));
        put("objections/some-objection.md", "# Some objection");
        files.put("flow/latin.drl", new byte[] {(byte) 0xe4});
        assertThat(messages())
                .containsExactlyInAnyOrder(
                        "rules/flow/some-rule.drl:1:1: the rule has no page beside it",
                        "rules/flow/lonely.md:1:1: this page has no rule beside it",
                        "rules/pack.yaml:1:1: the pack does not say its name",
                        "rules/vocabulary.drl:1:1: the vocabulary is not that of the fact types",
                        "rules/objections/some-objection.drl:3:1: a rule with advice.give is in the folder 'objections'",
                        "rules/flow/latin.drl:1:1: the file is not UTF-8");
    }

    @Test
    void leavesRulesWithMistakesOutAndKeepsTheRest() {
        put("flow/bad.drl", rule("bad").replace("Step()", "Stp()"));
        put("flow/bad.md", "# Bad");
        PackReading reading = PackReader.read("rules/", files);
        assertThat(reading.pack().rules()).extracting(Rule::id).containsExactly("some-rule");
        assertThat(reading.problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("rules/flow/bad.drl:13:10");
    }

    private List<String> messages() {
        return PackReader.read("rules/", files).problems().stream()
                .map(problem -> problem.place() + ": " + problem.message())
                .toList();
    }

    private byte[] content(String path) {
        return files.getOrDefault(path, new byte[0]);
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String rule(String id) {
        return RuleText.give(id, "", "$f : Step()", "$f");
    }
}
