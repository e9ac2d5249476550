package dev.desirepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Repeat;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Place;
import dev.desirepath.rules.RefusalTest.Attack;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a refused condition should have been written as is not only accepted: it does what it says. */
class TwinsFireTest {

    private static final int FACT_SETS = 400;

    @Test
    void everyTwinOfARefusedConditionFires() {
        List<Rule> twins = twins();
        Drools drools =
                new Drools(DrlWriter.write(twins, "rules", Heard.class.getCanonicalName(), AgreementTest.TYPES));
        Set<String> silent = new TreeSet<>();
        twins.forEach(rule -> silent.add(rule.id()));
        for (int seed = 0; seed < FACT_SETS; seed++) {
            Facts facts = new RandomFacts(seed).draw();
            hear(drools, facts, silent);
        }
        hear(drools, onlySteps(), silent);
        hear(drools, contacts(), silent);
        assertThat(silent.stream().map(TwinsFireTest::written)).isEmpty();
    }

    private static void hear(Drools drools, Facts facts, Set<String> silent) {
        drools.firings(facts).forEach(firing -> silent.remove(firing.replaceAll("\\{.*", "")));
    }

    /** Steps with the very texts that the twins compare with, and no touchpoint among them. */
    private static Facts onlySteps() {
        List<String> texts = List.of("3", "a", "a.trim()", "new", "\u201ca\u201d", "'a'", "\\", "\\ u0022");
        List<Fact> steps = new ArrayList<>();
        for (String text : texts) {
            steps.add(step(steps.size(), text, "b"));
        }
        steps.add(step(steps.size(), "b", "b"));
        return facts(steps);
    }

    private static Fact step(int line, String step, String stage) {
        return Made.fact(Step.class, new Place("j", line + 1, 1), "step", step, "stage", stage);
    }

    private static Facts contacts() {
        return facts(List.of(
                Made.fact(Repeat.class, new Place("j", 1, 1), "contacts", 13),
                Made.fact(Touchpoint.class, new Place("j", 2, 1), "channel", "5")));
    }

    private static Facts facts(List<Fact> facts) {
        return new Facts("j", facts, List.of(), Map.of(), Map.of(), new IdentityHashMap<>());
    }

    private static String written(String id) {
        return id + ": "
                + RefusalTest.CONDITIONS
                        .get(Integer.parseInt(id.substring("twin-".length())))
                        .twin();
    }

    private static List<Rule> twins() {
        List<Rule> twins = new ArrayList<>();
        Set<String> conditions = new TreeSet<>();
        for (int number = 0; number < RefusalTest.CONDITIONS.size(); number++) {
            Attack attack = RefusalTest.CONDITIONS.get(number);
            if (conditions.add(attack.twin())) {
                String text = RuleText.give("twin-" + number, "", attack.twin(), "$f");
                twins.addAll(RuleReader.read("rules/x/twin-" + number + ".drl", text, AgreementTest.TYPES)
                        .rules());
            }
        }
        assertThat(twins).hasSameSizeAs(conditions);
        return twins;
    }
}
