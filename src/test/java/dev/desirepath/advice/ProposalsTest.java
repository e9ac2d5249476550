package dev.desirepath.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What each elimination may take away alone, all of them may not take away together. */
final class ProposalsTest {

    private static final String HEAD = """
            journey: Renew a passport
            actors: {portal: system, desk: employee, other: partner}
            steps:
            - {step: apply, by: customer, with: portal, because: value, tells: [number]}
            """;

    @Test
    void theLastPersonStaysWhenSeveralContactsGo() {
        JourneyAdvice advice = Advising.on(HEAD + """
                - {step: chase, by: customer, with: desk, because: status}
                - {step: collect, by: customer, with: portal, because: value}
                - {step: chase again, by: customer, with: other, because: status}
                """);

        assertThat(removed(advice)).containsExactly("chase");
        assertThat(objections(advice)).containsExactly("humanity-stripped");
    }

    @Test
    void allOfThemMayGoWhereAPersonIsLeft() {
        JourneyAdvice advice = Advising.on(HEAD + """
                - {step: chase, by: customer, with: desk, because: status}
                - {step: collect, by: customer, with: desk, because: value}
                - {step: chase again, by: customer, with: other, because: status}
                """);

        assertThat(removed(advice)).containsExactly("chase", "chase-again");
        assertThat(objections(advice)).isEmpty();
    }

    @Test
    void whoMayBeAPersonIsAssumedNotToBeTheLast() {
        JourneyAdvice advice = Advising.on("""
                journey: Renew a passport
                actors: {portal: system, counter: {unit: Office}}
                steps:
                - {step: apply, by: customer, with: portal, because: value, tells: [number]}
                - {step: chase, by: customer, with: counter, because: status}
                """);

        assertThat(removed(advice)).containsExactly("chase");
        assertThat(advice.recommendations().get(0).assumes()).contains("the customer meets a person elsewhere");
    }

    @Test
    void ofTwoWhoGiveAnItemOneStays() {
        JourneyAdvice advice = Advising.on(HEAD + """
                - {step: chase, by: customer, with: desk, because: status, gives: [reason]}
                - {step: chase again, by: customer, with: other, because: status, gives: [reason]}
                - {step: hurry, by: desk, uses: [reason]}
                - {step: collect, by: customer, with: desk, because: value}
                """);

        assertThat(removed(advice)).containsExactly("chase");
        assertThat(objections(advice)).containsExactly("item-needed-later");
    }

    private static List<String> removed(JourneyAdvice advice) {
        return advice.recommendations().stream()
                .flatMap(it -> it.removes().stream())
                .map(Target::id)
                .sorted()
                .toList();
    }

    private static List<String> objections(JourneyAdvice advice) {
        return advice.recommendations().stream()
                .flatMap(it -> it.objections().stream())
                .map(Objection::rule)
                .toList();
    }
}
