package dev.desirepath.advice;

import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Journey;
import dev.desirepath.rules.Judgement;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.SecondReader;
import dev.desirepath.rules.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Takes a journey the whole way: facts, findings, objections, priorities, recommendations. */
public final class Advisor {

    private final Packs packs;
    private final UnitCosts costs;
    private final Judgements judgements;
    private final Stopwatch watch;

    /** What fires the rules of one knowledge base: the names of each rule that matched and what they were bound to. */
    @FunctionalInterface
    public interface Engine {

        /** {@return which rules of that verb fired, in no particular order} */
        List<Fired> fire(Verb verb, List<Fact> facts);
    }

    /** That the engine fired a rule. */
    public record Fired(String rule, Map<String, Object> values) {}

    /** Judges by the rules of one pack. */
    public Advisor(Pack pack, Engine engine) {
        this(Packs.of(List.of(pack)), engine, Stopwatch.NONE);
    }

    /** Judges by the rules of several packs; the engine may fire those that are skipped, which count for nothing. */
    public Advisor(Packs packs, Engine engine, Stopwatch watch) {
        this(packs, engine, watch, UnitCosts.NONE);
    }

    /** Judges the same way and computes what work costs, as far as the house says it. */
    public Advisor(Packs packs, Engine engine, Stopwatch watch, UnitCosts costs) {
        this.packs = packs;
        this.costs = costs;
        this.judgements = new Judgements(packs, engine, watch);
        this.watch = watch;
    }

    /**
     * {@return everything there is to say about the journey}
     *
     * @param asOf the day that counts as today
     */
    public JourneyAdvice advise(Journey journey, LocalDate asOf) {
        Facts facts = watch.measure("derive facts", () -> Derivation.derive(journey, asOf));
        Elements elements = new Elements(facts);
        Wording wording = new Wording(facts);
        Questions questions = new Questions(elements);
        Waiting waiting = new Waiting();
        List<Judged> judged =
                judge(facts, elements, wording, questions, waiting).judged();
        List<Finding> found = judged.stream().map(Judged::finding).toList();
        List<Kept> kept = judged.stream().filter(Judged::kept).map(Kept::of).toList();
        List<Judged> acting = judged.stream()
                .filter(it -> !it.kept() && !isAboutTheMap(it.finding()))
                .toList();
        Recommending recommending = new Recommending(journey, facts, elements, wording, costs);
        List<Recommendation> recommendations = recommending.of(acting);
        List<Question> ranked = questions.ranked();
        return new JourneyAdvice(
                journey,
                Measures.of(facts),
                recommendations,
                recommending.together(recommendations),
                new Sensitivities(facts).of(recommendations),
                kept,
                new Inventory(recommendations, kept, questions.keysByElement(), elements).of(facts),
                found.stream()
                        .filter(Advisor::isAboutTheMap)
                        .map(finding -> new MapGap(
                                finding.rule().id(),
                                finding.message(),
                                finding.about().place()))
                        .toList(),
                ranked,
                packs.rules(Verb.GIVE).size() - waiting.rules(),
                packs.rules(Verb.GIVE).size(),
                waiting.mostWaitedFor(),
                waiting.howManyWaitForIt());
    }

    /** {@return what the advice on the journey stands on, for those who explain it} */
    public Considered considered(Journey journey, LocalDate asOf) {
        Facts facts = Derivation.derive(journey, asOf);
        Elements elements = new Elements(facts);
        Hearings.Heard heard = judge(facts, elements, new Wording(facts), new Questions(elements), new Waiting());
        return new Considered(facts, packs, heard.judged(), heard.proposals());
    }

    private Hearings.Heard judge(
            Facts facts, Elements elements, Wording wording, Questions questions, Waiting waiting) {
        List<Fact> known = new ArrayList<>(facts.facts());
        known.addAll(packs.limits());
        SecondReader reader = new SecondReader(facts, packs.limits());
        Findings findings = new Findings(facts, elements, wording);
        List<Finding> found = find(judgements.of(Verb.GIVE, known, reader), findings, questions, waiting);
        return new Hearings(judgements, facts, known, reader, elements, wording).of(found);
    }

    private static boolean isAboutTheMap(Finding finding) {
        return finding.rule().value("about").filter("map"::equals).isPresent();
    }

    private static List<Finding> find(
            Map<Rule, Judgement> judgements, Findings findings, Questions questions, Waiting waiting) {
        List<Finding> found = new ArrayList<>();
        judgements.forEach((rule, judgement) -> {
            judgement.firings().forEach(firing -> found.add(findings.finding(rule, firing)));
            List<List<Missing>> asked = new Asking(rule).first(judgement.open());
            questions.add(rule, asked);
            waiting.add(rule, judgement.firings().isEmpty(), asked);
        });
        found.sort(Comparator.comparing(Finding::about)
                .thenComparing(finding -> finding.rule().id()));
        return found;
    }
}
