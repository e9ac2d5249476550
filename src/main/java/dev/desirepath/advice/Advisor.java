package dev.desirepath.advice;

import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Journey;
import dev.desirepath.rules.Judgement;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.SecondReader;
import dev.desirepath.rules.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a journey the whole way: facts, findings, objections, priorities, recommendations. */
public final class Advisor {

    private final Packs packs;
    private final UnitCosts costs;
    private final Set<String> skipped;
    private final Engine engine;
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
        this.skipped = packs.skipped();
        this.watch = watch;
        this.engine = engine;
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
        List<Finding> found = find(facts, new Findings(facts, elements, wording), questions, waiting);
        List<Judged> judged = judge(found, facts, elements, wording);
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

    private static boolean isAboutTheMap(Finding finding) {
        return finding.rule().value("about").filter("map"::equals).isPresent();
    }

    private List<Finding> find(Facts facts, Findings findings, Questions questions, Waiting waiting) {
        List<Finding> found = new ArrayList<>();
        List<Fact> limits = List.copyOf(packs.limits());
        SecondReader reader = new SecondReader(facts, limits);
        judgements(Verb.GIVE, facts, limits, reader).forEach((rule, judgement) -> {
            judgement.firings().forEach(firing -> found.add(findings.finding(rule, firing)));
            questions.add(rule, judgement.open());
            waiting.add(rule, judgement);
        });
        found.sort(Comparator.comparing(Finding::about)
                .thenComparing(finding -> finding.rule().id()));
        return found;
    }

    private List<Judged> judge(List<Finding> found, Facts facts, Elements elements, Wording wording) {
        Proposals proposals = new Proposals(facts, elements);
        List<Judged> alone = hear(found, proposals.eachAlone(found), facts, elements, wording);
        List<Fact> together = proposals.together(alone);
        // What each may take away alone, not all may take away together: then they are heard again.
        return together.isEmpty() ? alone : hear(found, together, facts, elements, wording);
    }

    private List<Judged> hear(
            List<Finding> found, List<Fact> proposals, Facts facts, Elements elements, Wording wording) {
        List<Fact> extra = new ArrayList<>(packs.limits());
        extra.addAll(proposals);
        SecondReader reader = new SecondReader(facts, extra);
        Hearing hearing = new Hearing(
                judgements(Verb.OBJECT, facts, extra, reader), judgements(Verb.RANK, facts, extra, reader), wording);
        Moves moves = new Moves(elements);
        return found.stream()
                .map(finding -> moves.judge(finding, hearing.of(finding)))
                .toList();
    }

    private Map<Rule, Judgement> judgements(Verb verb, Facts facts, List<Fact> extra, SecondReader reader) {
        List<Fact> all = new ArrayList<>(facts.facts());
        all.addAll(extra);
        List<Fired> fired = watch.measure("fire " + verb.word() + " (Drools)", () -> engine.fire(verb, all));
        Agreement agreement = new Agreement(
                fired.stream().filter(each -> !skipped.contains(each.rule())).toList());
        Map<Rule, Judgement> judgements = new LinkedHashMap<>();
        for (Rule rule : packs.rules(verb)) {
            Judgement judgement = watch.measure("rule " + rule.id(), () -> reader.judge(rule));
            agreement.check(rule, judgement.firings());
            judgements.put(rule, judgement);
        }
        agreement.checkNothingElse();
        return judgements;
    }
}
