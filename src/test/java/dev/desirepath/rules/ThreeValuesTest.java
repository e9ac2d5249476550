package dev.desirepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the second reader says while things are unknown must stay true however they turn out. */
class ThreeValuesTest {

    private static final int FACT_SETS = 300;
    private static final int COMPLETIONS = 4;

    @Test
    void keepsEveryFiringWhateverTheMissingValuesTurnOutToBe() {
        everyCompletion(
                (rule, before, after) -> assertThat(places(after)).as(rule.id()).containsAll(places(before)));
    }

    @Test
    void hasAnOpenCaseForEveryRuleThatAnAnswerCouldMakeFire() {
        everyCompletion((rule, before, after) -> {
            if (places(after).size() > places(before).size()) {
                assertThat(before.open()).as(rule.id()).isNotEmpty();
            }
        });
    }

    @Test
    void hasNothingOpenOnceAllIsStated() {
        everyCompletion((rule, before, after) -> assertThat(after.open()).isEmpty());
    }

    private interface Claim {
        void check(Rule rule, Judgement before, Judgement after);
    }

    private static void everyCompletion(Claim claim) {
        List<Rule> rules = AgreementTest.rules();
        for (int seed = 0; seed < FACT_SETS; seed++) {
            Facts facts = new RandomFacts(seed).draw();
            for (int i = 0; i < COMPLETIONS; i++) {
                Facts complete = new RandomFacts(seed * 1000L + i).complete(facts);
                for (Rule rule : rules) {
                    claim.check(rule, SecondReader.judge(rule, facts), SecondReader.judge(rule, complete));
                }
            }
        }
    }

    private static Set<List<Place>> places(Judgement judgement) {
        return judgement.firings().stream()
                .map(firing -> firing.matched().stream().map(Fact::place).toList())
                .collect(Collectors.toSet());
    }
}
