package dev.desirepath.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Journeys;
import dev.desirepath.journey.Journey;
import dev.desirepath.rules.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {

    private static final Journey JOURNEY = Journeys.withSteps("""
            - {step: call, by: customer, with: clerk, channel: phone, need: a date, resolved: no, tells: [x], gives: [request], emotion: {goal: safe}}
            - {step: plan, by: planner, uses: [request], could be done by: clerk, waits: 2 days, required by: law}
            - {step: chase 1, by: customer, with: clerk, channel: phone, because: status, caused by: call}
            - {step: chase 2, by: customer, with: clerk, channel: email, because: status, caused by: call, protects: {from: fraud}}
            - {step: visit, by: customer, with: clerk, channel: desk, need: a date}
            """);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theAdviceIsTheSameInWhicheverOrderFactsEnter(long seed) {
        JourneyAdvice usual = new Advisor(Advising.PACK, Advising::fire).advise(JOURNEY, LocalDate.of(2026, 11, 21));
        Random random = new Random(seed);
        Advisor.Engine shuffling = (verb, facts) -> {
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            List<Advisor.Fired> fired = new ArrayList<>(Advising.fire(verb, shuffled));
            Collections.shuffle(fired, random);
            return fired;
        };

        assertThat(new Advisor(Advising.PACK, shuffling).advise(JOURNEY, LocalDate.of(2026, 11, 21)))
                .isEqualTo(usual);
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void anEngineThatDropsAMatchIsFoundOut(Verb verb) {
        assertFoundOut(verb, fired -> fired.subList(1, fired.size()));
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void anEngineThatMatchesTwiceIsFoundOut(Verb verb) {
        assertFoundOut(verb, fired -> {
            List<Advisor.Fired> more = new ArrayList<>(fired);
            more.add(fired.get(0));
            return more;
        });
    }

    @Test
    void anEngineThatBindsAnotherValueIsFoundOut() {
        assertFoundOut(Verb.GIVE, fired -> {
            List<Advisor.Fired> other = new ArrayList<>(fired);
            other.set(0, new Advisor.Fired(fired.get(0).rule(), Map.of("$step", "elsewhere")));
            return other;
        });
    }

    @Test
    void anEngineThatFiresARuleThatThePackDoesNotHaveIsFoundOut() {
        assertFoundOut(Verb.GIVE, fired -> {
            List<Advisor.Fired> more = new ArrayList<>(fired);
            more.add(new Advisor.Fired("no-such-rule", Map.of()));
            return more;
        });
    }

    private static void assertFoundOut(Verb lying, UnaryOperator<List<Advisor.Fired>> lie) {
        Advisor.Engine liar = (verb, facts) -> {
            List<Advisor.Fired> fired = Advising.fire(verb, facts);
            return verb == lying ? lie.apply(fired) : fired;
        };

        assertThatThrownBy(() -> new Advisor(Advising.PACK, liar).advise(JOURNEY, LocalDate.of(2026, 11, 21)))
                .isInstanceOf(Disagreement.class)
                .hasMessageContaining("disagree on the rule '");
    }
}
