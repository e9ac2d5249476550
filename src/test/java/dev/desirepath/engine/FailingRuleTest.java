package dev.desirepath.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Advisor.Fired;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.NotJudged;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.facts.Fact;
import dev.desirepath.journey.Journey;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Verb;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;

/** Rules that throw while they fire. The gate lets none through, so they are changed behind it, in what the engine gets. */
final class FailingRuleTest {

    private static final String CONDITION = "$fact : Step( touchpoint == true, $step : step )";
    private static final String THROWS = "step.substring( 1000 ) == \"x\"";

    private static final Journey JOURNEY =
            Objects.requireNonNull(JourneyReader.read("j.journey.yaml", """
                    journey: Report a water leak
                    actors: {contact centre: employee}
                    steps:
                    - {step: Tenant phones, id: call, by: customer, with: contact centre}
                    - {step: Tenant phones again, id: again, by: customer, with: contact centre, because: status}
                    """.getBytes(StandardCharsets.UTF_8))
                    .journey());

    private static JourneyAdvice advise(Packs packs, KnowledgeBases bases) {
        return new Advisor(packs, new Engine(bases), Stopwatch.NONE).advise(JOURNEY, LocalDate.of(2026, 11, 21));
    }

    private record Engine(KnowledgeBases bases) implements Advisor.Engine {

        @Override
        public List<Fired> fire(Verb verb, List<Fact> facts) {
            return fired(bases.fire(verb, facts));
        }

        @Override
        public List<Fired> fireWithout(Set<String> rules, Verb verb, List<Fact> facts) {
            return fired(bases.fireWithout(rules, verb, facts));
        }

        private static List<Fired> fired(List<KnowledgeBases.Match> matches) {
            return matches.stream()
                    .map(match -> new Fired(match.rule(), match.values()))
                    .toList();
        }
    }

    /** {@return the standard pack and these, of which the last throws in the engine} */
    private static KnowledgeBases bases(List<Pack> packs) {
        Map<Verb, List<Model>> models = new EnumMap<>(Verb.class);
        for (Verb verb : Verb.values()) {
            String name = new String(StandardPack.bytes(KnowledgeBases.modelFile(verb)), StandardCharsets.UTF_8);
            models.put(
                    verb,
                    new ArrayList<>(List.of(KnowledgeBases.instance(name, KnowledgeBases.class.getClassLoader()))));
        }
        for (int number = 0; number < packs.size(); number++) {
            boolean last = number == packs.size() - 1;
            String drl = PackKey.drl(packs.get(number)).getOrDefault(Verb.GIVE, "");
            String given = last ? drl.replace("touchpoint == true", THROWS) : drl;
            assertThat(last).isEqualTo(!given.equals(drl));
            new CompiledPack(Map.of(Verb.GIVE, RuleCompiler.compile(given)))
                    .models()
                    .forEach((verb, model) ->
                            Objects.requireNonNull(models.get(verb)).add(model));
        }
        return KnowledgeBases.joined(models);
    }

    @Test
    void isNamedWithItsJourneyAndAllOthersAreJudged() {
        Pack good = House.pack("every-touchpoint", CONDITION);
        Pack bad = House.pack("bad-rule", CONDITION);
        List<Pack> packs = List.of(StandardPack.read(), good, bad);

        JourneyAdvice advice = advise(Packs.of(packs), bases(List.of(good, bad)));

        assertThat(advice.notJudged()).singleElement().satisfies(it -> {
            assertThat(it.rule().id()).isEqualTo("bad-rule");
            assertThat(it.sentence())
                    .startsWith("The rule bad-rule was not judged: it fails on this journey (StringIndexOutOfBounds")
                    .endsWith("All others were.");
        });
        List<Pack> without = List.of(StandardPack.read(), good);
        JourneyAdvice same =
                advise(Packs.of(without), KnowledgeBases.withHouse(List.of(good), new PackCompiler(null, it -> {})));
        assertThat(ids(advice)).isEqualTo(ids(same)).isNotEmpty();
    }

    @Test
    void fromARuleThatIsOffNothingIsSaid() {
        Pack good = House.pack("every-touchpoint", CONDITION);
        Pack bad = House.pack("bad-rule", CONDITION);
        Packs packs = Packs.of(List.of(StandardPack.read(), good, bad))
                .where(rule -> !rule.id().equals("bad-rule"));

        JourneyAdvice advice = advise(packs, bases(List.of(good, bad)));

        assertThat(advice.notJudged()).extracting(NotJudged::sentence).isEmpty();
        assertThat(ids(advice)).isNotEmpty();
    }

    @Test
    void whereEverythingFailsItIsNoFailureOfARule() {
        Advisor.Engine broken = new Advisor.Engine() {

            @Override
            public List<Fired> fire(Verb verb, List<Fact> facts) {
                throw new IllegalStateException("the engine is broken");
            }

            @Override
            public List<Fired> fireWithout(Set<String> rules, Verb verb, List<Fact> facts) {
                throw new IllegalStateException("the engine is broken");
            }
        };
        Advisor advisor = new Advisor(Packs.of(List.of(StandardPack.read())), broken, Stopwatch.NONE);

        assertThatThrownBy(() -> advisor.advise(JOURNEY, LocalDate.of(2026, 11, 21)))
                .hasMessage("the engine is broken");
    }

    private static List<String> ids(JourneyAdvice advice) {
        return advice.recommendations().stream().map(Recommendation::id).toList();
    }
}
