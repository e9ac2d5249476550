package dev.desirepath.lab;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Considered;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Finding;
import dev.desirepath.facts.Limit;
import dev.desirepath.facts.TooLargeLoop;
import dev.desirepath.journey.Journey;
import dev.desirepath.proof.Tracer;
import dev.desirepath.proof.Traces;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.rules.Firing;
import dev.desirepath.rules.Judgement;
import dev.desirepath.rules.Overrun;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Plan;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.SecondReader;
import dev.desirepath.rules.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of one example, ready for a rule to be judged on many times. */
final class Scene {

    private final Facts facts;
    private final List<Fact> proposals;
    private final Map<List<Limit>, SecondReader> readers = new HashMap<>();

    private Scene(Considered considered) {
        this.facts = considered.facts();
        this.proposals = considered.proposals().stream()
                .filter(proposal -> !isAboutTheMap(proposal, considered.packs()))
                .toList();
    }

    /** What is about the map gets neither objection nor priority. */
    private static boolean isAboutTheMap(Fact proposal, Packs packs) {
        return proposal instanceof Finding finding
                && packs.rule(finding.foundBy())
                        .flatMap(rule -> rule.value("about"))
                        .filter("map"::equals)
                        .isPresent();
    }

    /** {@return the scene of an example; empty when its journey has mistakes} */
    static Optional<Scene> of(Example example, Advisor advisor, LocalDate asOf) {
        Journey journey =
                JourneyReader.read(example.place().file(), example.bytes()).journey();
        if (journey == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Scene(advisor.considered(journey, asOf)));
        } catch (TooLargeLoop refused) {
            return Optional.empty();
        }
    }

    /** {@return every way through the conditions of the rule} */
    Traces traces(Rule rule, List<Limit> limits) {
        return new Tracer(facts, extra(limits)).trace(rule);
    }

    /**
     * {@return what the rule says there, without words: what stands in the gaps of its sentence, sorted; where it asks for
     * too much, that}
     */
    List<String> says(Rule rule, List<Limit> limits) {
        SecondReader reader = readers.computeIfAbsent(limits, it -> new SecondReader(facts, extra(it)));
        try {
            return said(rule, reader.judge(Plan.of(rule)));
        } catch (Overrun asksForTooMuch) {
            return List.of(String.valueOf(asksForTooMuch.getMessage()));
        }
    }

    private static List<String> said(Rule rule, Judgement judgement) {
        Stream<String> said = judgement.firings().stream().map(firing -> gaps(rule, firing));
        // A rule of priority is heard once, whatever it ranks.
        return (rule.verb() == Verb.RANK ? said.distinct() : said).sorted().toList();
    }

    private static String gaps(Rule rule, Firing firing) {
        String key =
                switch (rule.verb()) {
                    case GIVE -> "finding";
                    case OBJECT -> "objection";
                    case RANK -> "because";
                };
        return rule.sentence(key).stream()
                .flatMap(sentence -> sentence.names().stream())
                .map(name -> name + "=" + firing.bindings().get(name))
                .toList()
                .toString();
    }

    private List<Fact> extra(List<Limit> limits) {
        List<Fact> extra = new ArrayList<>(limits);
        extra.addAll(proposals);
        return extra;
    }
}
