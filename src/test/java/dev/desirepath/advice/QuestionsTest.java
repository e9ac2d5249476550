package dev.desirepath.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.desirepath.rules.Verb;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private final JourneyAdvice advice = Advising.on("""
            journey: Get a card
            actors: {clerk: employee, planner: employee}
            business rules:
              fee: {type: operational}
            steps:
            - {step: call, by: customer, with: clerk, channel: phone, need: a date}
            - {step: plan, by: planner}
            - {step: decide, by: planner, waits: 2 days, decides: {rule: fee}}
            - {step: call again, by: customer, with: clerk, channel: phone, need: a date}
            """);

    @Test
    void eachKeyIsAskedOnceForAllElements() {
        assertThat(advice.questions()).extracting(Question::key).doesNotHaveDuplicates();
        assertThat(question("because").elements()).containsExactly("call", "call-again");
        assertThat(question("owner").elements()).containsExactly("fee");
    }

    @Test
    void aQuestionNamesTheRulesThatWait() {
        assertThat(question("resolved").rules()).containsExactly("repeated-contact");
        assertThat(question("basis").rules()).containsExactly("policy-driven-decision");
    }

    @Test
    void theQuestionOnWhichTheWorstHarmHangsComesFirst() {
        assertThat(advice.questions())
                .extracting(Question::key)
                .containsSubsequence("because", "resolved", "basis", "hands over");
    }

    @Test
    void whatDecidesWhetherAnApprovalCanGoIsAskedBeforeAllElse() {
        JourneyAdvice approved = Advising.on("""
                journey: Get a card
                actors: {clerk: employee, lead: employee}
                business rules:
                  stamp: {type: operational, basis: policy}
                steps:
                - {step: call, by: customer, with: clerk, channel: phone, need: a card}
                - {step: sign, by: lead, waits: 2 days, decides: {rule: stamp}, required by: none}
                - {step: send, by: clerk, with: customer}
                """);

        assertThat(approved.questions().get(0))
                .extracting(Question::key, Question::elements, Question::rules)
                .containsExactly("protects", List.of("sign"), List.of("policy-driven-decision"));
        assertThat(approved.questions()).extracting(Question::key).doesNotContain("required by");
    }

    @Test
    void aStepThatWaitsAndDecidesIsNamedOnce() {
        JourneyAdvice held = Advising.on("""
                journey: Get a card
                actors: {clerk: employee}
                business rules: {hold: {type: operational}}
                steps:
                - {step: call, by: customer, with: clerk, channel: phone, need: a card}
                - {step: decide, by: clerk, waits: 2 days, waits because of: hold, decides: {rule: hold}}
                - {step: send, by: clerk, with: customer}
                """);

        assertThat(held.questions())
                .filteredOn(question -> question.key().equals("basis"))
                .singleElement()
                .extracting(Question::elements)
                .isEqualTo(List.of("decide"));
    }

    @Test
    void rulesThatFoundNothingForWantOfAnAnswerAreNotCountedAsJudged() {
        int rules = Advising.PACK.rules(Verb.GIVE).size();

        assertThat(advice.rules()).isEqualTo(rules);
        Set<String> waiting = new HashSet<>();
        advice.questions().forEach(question -> waiting.addAll(question.rules()));
        advice.recommendations().forEach(it -> it.findings()
                .forEach(finding -> waiting.remove(finding.rule().id())));
        assertThat(waiting).isNotEmpty();
        long maySayNothing = Advising.PACK.rules(Verb.GIVE).stream()
                .filter(rule -> rule.value("asks").isPresent())
                .count();
        assertThat((long) advice.judged())
                .isBetween(rules - waiting.size() - maySayNothing, (long) rules - waiting.size());
        assertThat(advice.wouldAllowMore()).isEqualTo(1);
        assertThat(advice.questions()).extracting(Question::key).contains(advice.wouldAllow());
    }

    @Test
    void aJourneyThatSaysItAllIsJudgedByAllRulesAndAskedNothing() {
        JourneyAdvice full = Advising.on("""
                journey: Get a card
                owner: Head of cards
                actors: {clerk: employee}
                steps:
                - {step: call, by: customer, with: clerk, channel: phone, need: a date, because: value, resolved: yes, cases: {simple: 40%, hard: 60%}, feedback: {asked: yes, used by: clerk}}
                """);

        assertThat(full.judged()).isEqualTo(full.rules());
        assertThat(full.questions()).isEmpty();
        assertThat(full.wouldAllow()).isEmpty();
        assertThat(full.wouldAllowMore()).isZero();
    }

    @Test
    void whoAnswersForTheWholeIsAskedApartFromWhoAnswersForABusinessRule() {
        assertThat(question("owner of the journey").elements()).containsExactly("get-a-card");
        assertThat(question("owner of the journey").rules()).containsExactly("nobody-owns-the-whole");
        assertThat(Advising.on("""
                        journey: Get a card
                        covers: [owners]
                        actors: {clerk: employee}
                        steps: [{step: call, by: customer, with: clerk}]
                        """).questions()).extracting(Question::key).doesNotContain("owner of the journey");
    }

    @Test
    void aRuleAsksOnlyForWhatItMayAskFor() {
        JourneyAdvice asked = Advising.onSteps("""
                - {step: visit, by: customer, with: clerk, place: town hall}
                - {step: sign, by: customer, with: clerk}
                - {step: letter, by: clerk, with: customer, value: {customer: irritating}}
                """);

        assertThat(asked.questions())
                .filteredOn(question -> question.rules().contains("our-hours-our-place"))
                .extracting(Question::key, Question::elements)
                .containsExactly(tuple("alternative", List.of("visit")));
        assertThat(asked.questions()).extracting(Question::key).doesNotContain("value");
    }

    private Question question(String key) {
        return advice.questions().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
