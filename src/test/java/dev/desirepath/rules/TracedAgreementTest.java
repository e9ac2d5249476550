package dev.desirepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.GeneratedJourneys;
import dev.desirepath.advice.Advisor;
import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.engine.StandardPack;
import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Journey;
import dev.desirepath.proof.Course;
import dev.desirepath.proof.Tracer;
import dev.desirepath.proof.Traces;
import dev.desirepath.reading.JourneyReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What an explanation says of a rule is what the second reader and the engine say of it. */
final class TracedAgreementTest {

    private static final int JOURNEYS = Integer.getInteger("campaign.journeys", 300);
    private static final int FACT_SETS = 400;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private final Set<String> seen = new TreeSet<>();

    @Test
    void agreesOnGeneratedJourneysForEveryRuleAtEveryStep() {
        Pack pack = StandardPack.read();
        KnowledgeBases bases = KnowledgeBases.standard();
        Advisor advisor = new Advisor(pack, (verb, facts) -> bases.fire(verb, facts).stream()
                .map(match -> new Advisor.Fired(match.rule(), match.values()))
                .toList());
        for (int seed = 0; seed < JOURNEYS; seed++) {
            Journey journey = journey(seed);
            Facts facts = Derivation.derive(journey, AS_OF);
            agree(pack.rules(Verb.GIVE), facts, pack.limits());
            // What is heard on proposals; the advisor itself holds the second reader against the engine.
            List<Fact> heard = new ArrayList<>(pack.limits());
            heard.addAll(advisor.considered(journey, AS_OF).proposals());
            agree(pack.rules(Verb.OBJECT), facts, heard);
            agree(pack.rules(Verb.RANK), facts, heard);
        }
        assertThat(seen).as("rules that fire somewhere").hasSizeGreaterThan(30);
    }

    @Test
    void agreesOnEveryKindOfCondition() {
        List<Rule> rules = AgreementTest.rules();
        for (int seed = 0; seed < FACT_SETS; seed++) {
            agree(rules, new RandomFacts(seed).draw(), List.of());
        }
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        rules.stream().map(Rule::id).toList());
    }

    private void agree(List<Rule> rules, Facts facts, List<? extends Fact> extra) {
        SecondReader reader = new SecondReader(facts, extra);
        Tracer tracer = new Tracer(facts, extra);
        for (Rule rule : rules) {
            Judgement judged = reader.judge(Plan.of(rule));
            Traces traces = tracer.trace(rule);
            assertThat(traces.fires().stream().map(Course::names).map(Object::toString))
                    .as(rule.id())
                    .containsExactlyInAnyOrderElementsOf(judged.firings().stream()
                            .map(firing -> firing.bindings().toString())
                            .toList());
            assertThat(traces.open().stream().map(TracedAgreementTest::open))
                    .as(rule.id())
                    .containsExactlyInAnyOrderElementsOf(judged.open().stream()
                            .map(open -> open.bindings() + " lacks " + once(open.missing()))
                            .toList());
            agreeOnEachFiring(rule, judged, tracer);
            if (!judged.firings().isEmpty()) {
                seen.add(rule.id());
            }
        }
    }

    private static String open(Course course) {
        return course.names() + " lacks " + once(course.missing());
    }

    /** Each once and in one order, which is not that of finding. */
    private static List<String> once(List<Missing> missing) {
        return missing.stream().map(Missing::toString).distinct().sorted().toList();
    }

    private static void agreeOnEachFiring(Rule rule, Judgement judged, Tracer tracer) {
        for (Firing firing : judged.firings()) {
            Course course = tracer.follow(rule, firing.matched());
            assertThat(course.names()).as(rule.id()).isEqualTo(firing.bindings());
            Traces there = tracer.trace(rule, fact -> fact == firing.subject(rule));
            assertThat(there.fires()).as(rule.id()).isNotEmpty();
        }
    }

    private static Journey journey(int seed) {
        String yaml = GeneratedJourneys.journey(seed, 14);
        return Objects.requireNonNull(JourneyReader.read("generated-" + seed, yaml.getBytes(StandardCharsets.UTF_8))
                .journey());
    }
}
