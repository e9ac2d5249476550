package dev.desirepath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.GeneratedJourneys;
import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Advisor.Fired;
import dev.desirepath.facts.Fact;
import dev.desirepath.journey.Journey;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.Reading;
import dev.desirepath.rules.DrlWriter;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Verb;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * On generated journeys all rules together, each rule alone and the second reader must see the same matches; Drools is known
 * to lose some silently. {@code -Dcampaign.journeys=100000} makes it long.
 */
final class AgreementOnJourneysTest {

    private static final int JOURNEYS = Integer.getInteger("campaign.journeys", 2_000);
    private static final int MOST_STEPS = 14;

    private final Pack pack = StandardPack.read();
    private final KnowledgeBases together = KnowledgeBases.standard();
    private final Map<String, KieBase> alone = new HashMap<>();
    private final Map<String, Integer> matches = new TreeMap<>();

    @Test
    void allTogetherEachAloneAndTheSecondReaderAgree() {
        pack.rules().forEach(rule -> alone.put(rule.id(), compileAlone(rule)));
        Advisor advisor = new Advisor(pack, this::fireBoth);

        for (int seed = 0; seed < JOURNEYS; seed++) {
            // The advisor itself holds what fired against the second reader, and throws where they differ.
            advisor.advise(journey(seed), LocalDate.of(2026, 11, 21));
        }

        assertThat(matches.keySet())
                .as("each rule fires somewhere")
                .containsExactlyElementsOf(
                        pack.rules().stream().map(Rule::id).sorted().toList());
    }

    private static Journey journey(int seed) {
        String yaml = GeneratedJourneys.journey(seed, MOST_STEPS);
        Reading reading = JourneyReader.read("generated-" + seed, yaml.getBytes(StandardCharsets.UTF_8));
        Journey journey = reading.journey();
        if (journey == null) {
            throw new AssertionError("The generated journey " + seed + " is refused: " + reading.problems());
        }
        return journey;
    }

    private List<Fired> fireBoth(Verb verb, List<Fact> facts) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(facts.size()));
        List<Fired> fired = together.fire(verb, shuffled).stream()
                .map(match -> new Fired(match.rule(), match.values()))
                .toList();
        for (Rule rule : pack.rules(verb)) {
            List<String> solo = fireAlone(rule, facts);
            List<String> joint = fired.stream()
                    .filter(each -> each.rule().equals(rule.id()))
                    .map(each -> text(each.values()))
                    .sorted()
                    .collect(Collectors.toList());
            assertThat(solo).as(rule.id()).isEqualTo(joint);
            if (!solo.isEmpty()) {
                matches.merge(rule.id(), solo.size(), Integer::sum);
            }
        }
        return fired;
    }

    private List<String> fireAlone(Rule rule, List<Fact> facts) {
        Advice advice = new Advice();
        KieSession session = Objects.requireNonNull(alone.get(rule.id())).newKieSession();
        try {
            session.setGlobal("advice", advice);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return advice.matches().stream()
                .map(match -> text(match.values()))
                .sorted()
                .toList();
    }

    private static String text(Map<String, Object> values) {
        return new TreeMap<>(values).toString();
    }

    private static KieBase compileAlone(Rule rule) {
        CompiledRules compiled = RuleCompiler.compile(
                DrlWriter.write(List.of(rule), "alone." + rule.id().replace('-', '_')));
        Model model = KnowledgeBases.instance(compiled.model(), new Loader(compiled.classes()));
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    /** Loads what was compiled a moment ago. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        private Loader(Map<String, byte[]> classes) {
            super(AgreementOnJourneysTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
