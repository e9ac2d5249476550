package dev.desirepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.MapGap;
import dev.desirepath.advice.Objection;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.rules.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Executes the examples on the page of each rule, with the whole pack loaded. */
final class RulePagesTest {

    @TestFactory
    Stream<DynamicTest> everyPage() {
        return Product.PACK.rules().stream().flatMap(RulePagesTest::examples);
    }

    private static Stream<DynamicTest> examples(Rule rule) {
        RulePage page = page(rule);
        Stream<DynamicTest> fires = page.firesOn().stream()
                .map(example ->
                        DynamicTest.dynamicTest(rule.id() + " fires", () -> assertThat(says(rule, example.journey()))
                                .isEqualTo(example.says())));
        Stream<DynamicTest> quiet = page.staysQuietOn().stream()
                .map(example -> DynamicTest.dynamicTest(
                        rule.id() + " stays quiet",
                        () -> assertThat(says(rule, example.journey())).isEmpty()));
        DynamicTest complete = DynamicTest.dynamicTest(rule.id() + " has a complete page", () -> {
            assertThat(page.title()).isEqualTo(rule.name());
            assertThat(page.headings()).containsExactlyElementsOf(RulePage.HEADINGS);
            assertThat(page.family()).isEqualTo(rule.family());
            assertThat(page.firesOn()).isNotEmpty();
            assertThat(page.staysQuietOn()).isNotEmpty();
            rule.value("rationale").ifPresent(rationale -> assertThat(page.section("Why it matters"))
                    .contains(rationale));
        });
        return Stream.concat(Stream.of(complete), Stream.concat(fires, quiet));
    }

    private static RulePage page(Rule rule) {
        try {
            return RulePage.of(Files.readString(Path.of(rule.file().replace(".drl", ".md"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> says(Rule rule, String journey) {
        JourneyAdvice advice = Product.advise(journey);
        return switch (rule.verb()) {
            case GIVE ->
                Stream.concat(
                                advice.recommendations().stream()
                                        .flatMap(it -> Stream.concat(it.findings().stream(), it.absorbed().stream()))
                                        .filter(finding -> finding.rule().id().equals(rule.id()))
                                        .map(Finding::message),
                                advice.mapGaps().stream()
                                        .filter(gap -> gap.rule().equals(rule.id()))
                                        .map(MapGap::message))
                        .toList();
            case OBJECT ->
                Stream.concat(
                                advice.recommendations().stream().flatMap(it -> it.objections().stream()),
                                advice.kept().stream().flatMap(it -> it.objections().stream()))
                        .filter(objection -> objection.rule().equals(rule.id()))
                        .map(Objection::message)
                        .toList();
            case RANK ->
                advice.recommendations().stream()
                        .map(Recommendation::because)
                        .filter(rule.value("because").orElseThrow()::equals)
                        .distinct()
                        .toList();
        };
    }
}
