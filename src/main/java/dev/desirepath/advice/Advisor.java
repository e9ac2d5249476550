package dev.desirepath.advice;

import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.OwnKey;
import dev.desirepath.rules.Firing;
import dev.desirepath.rules.Judgement;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Scoped;
import dev.desirepath.rules.SecondReader;
import dev.desirepath.rules.Standards;
import dev.desirepath.rules.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a journey the whole way: facts, findings, objections, priorities, recommendations. */
public final class Advisor {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::about)
            .thenComparing(finding -> finding.rule().id());

    private final Ruled all;
    private final @Nullable Engine engine;
    private final Standards standards;
    private final UnitCosts costs;
    private final Stopwatch watch;
    /** The rules as they count for some journeys only, by the scopes that say so. */
    private final Map<List<Scoped>, Ruled> scoped = new ConcurrentHashMap<>();

    private final Outlooks outlooks = new Outlooks();

    /** The rules that count, ready to judge. */
    private record Ruled(Packs packs, Judgements judgements, Rehearing rehearing) {}

    /** What fires the rules of one knowledge base: the names of each rule that matched and what they were bound to. */
    @FunctionalInterface
    public interface Engine {

        /** {@return which rules of that verb fired, in no particular order} */
        List<Fired> fire(Verb verb, List<Fact> facts);

        /** {@return the same without some rules, which ask for more than any rule may} */
        default List<Fired> fireWithout(Set<String> rules, Verb verb, List<Fact> facts) {
            throw new UnsupportedOperationException("This engine cannot leave out " + rules + ".");
        }
    }

    /** That the engine fired a rule. */
    public record Fired(String rule, Map<String, Object> values) {}

    /** Advice, and what it stands on. */
    public record Advised(JourneyAdvice advice, Considered considered) {}

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
        this(packs, engine, watch, costs, Standards.NONE);
    }

    /**
     * Judges the same way, by what the house has decided.
     *
     * @param engine null for the second reader alone
     */
    public Advisor(Packs packs, @Nullable Engine engine, Stopwatch watch, UnitCosts costs, Standards standards) {
        this.engine = engine;
        this.watch = watch;
        this.costs = costs;
        this.standards = standards;
        this.all = ruled(packs);
    }

    /** {@return the own keys that the house declares} */
    public List<OwnKey> ownKeys() {
        return standards.declared().keys();
    }

    private Ruled ruled(Packs packs) {
        Judgements judgements = new Judgements(packs, engine, watch);
        return new Ruled(packs, judgements, Rehearing.of(judgements));
    }

    /** {@return the rules and limits that count in those scopes} */
    private Ruled in(List<Scoped> scopes) {
        return scopes.isEmpty()
                ? all
                : scoped.computeIfAbsent(scopes, some -> ruled(all.packs().in(some)));
    }

    /** {@return one that goes by the second reader alone, for those who check without any engine} */
    public static Advisor withoutEngine(Packs packs, UnitCosts costs, Standards standards) {
        return new Advisor(packs, null, Stopwatch.NONE, costs, standards);
    }

    /**
     * {@return everything there is to say about the journey}
     *
     * @param asOf the day that counts as today
     */
    public JourneyAdvice advise(Journey journey, LocalDate asOf) {
        return advised(journey, asOf).advice();
    }

    /** {@return the same with what it stands on} */
    public Advised advised(Journey journey, LocalDate asOf) {
        Facts facts = watch.measure("derive facts", () -> derive(journey, asOf));
        Elements elements = new Elements(facts);
        Wording wording = new Wording(facts);
        Questions questions = new Questions(elements);
        Waiting waiting = new Waiting();
        List<NotJudged> notJudged = new ArrayList<>();
        List<Scoped> whole = standards.whole(journey);
        Packs packs = in(whole).packs();
        Settling settling = new Settling(journey, asOf, standards, packs, elements);
        Hearings.Heard heard = judge(journey, facts, elements, wording, questions, waiting, settling, notJudged);
        List<Judged> judged = heard.judged();
        List<Kept> kept = new ArrayList<>();
        List<MapGap> mapGaps = new ArrayList<>();
        List<Judged> acting = new ArrayList<>();
        for (Judged each : judged) {
            if (each.kept()) {
                kept.add(Kept.of(each));
            }
            if (isAboutTheMap(each.finding())) {
                mapGaps.add(MapGap.of(each.finding()));
            } else if (!each.kept()) {
                acting.add(each);
            }
        }
        Recommending recommending = new Recommending(journey, facts, elements, wording, outlooks, costs);
        List<Recommendation> recommendations = settling.answered(recommending.of(acting));
        acting.forEach(questions::addDeciding);
        List<Question> ranked = questions.ranked();
        JourneyAdvice advice = new JourneyAdvice(
                journey,
                Measures.of(facts),
                recommendations,
                recommending.together(recommendations),
                new Sensitivities(facts).of(recommendations),
                kept,
                new Inventory(recommendations, kept, questions.keysByElement(), elements).of(facts),
                mapGaps,
                ranked,
                settling.settled(),
                notJudged,
                waiting.rules(),
                packs.rules(Verb.GIVE).size(),
                waiting.mostWaitedFor(),
                waiting.howManyWaitForIt());
        List<Considered.Local> locals = standards.parts(journey).stream()
                .map(part -> new Considered.Local(
                        part.when(), part.steps(journey), in(with(whole, part)).packs()))
                .toList();
        return new Advised(advice, new Considered(facts, packs, locals, judged, heard.proposals()));
    }

    /** {@return what the advice on the journey stands on, for those who explain it} */
    public Considered considered(Journey journey, LocalDate asOf) {
        return advised(journey, asOf).considered();
    }

    private Facts derive(Journey journey, LocalDate asOf) {
        return Derivation.derive(journey, asOf, standards.declared());
    }

    private Hearings.Heard judge(
            Journey journey,
            Facts facts,
            Elements elements,
            Wording wording,
            Questions questions,
            Waiting waiting,
            Settling settling,
            List<NotJudged> notJudged) {
        Findings findings = new Findings(facts, elements, wording);
        List<Scoped> whole = standards.whole(journey);
        Ruled ruled = in(whole);
        List<Fact> known = known(facts, ruled.packs());
        SecondReader reader = new SecondReader(facts, ruled.packs().limits());
        List<Finding> found =
                find(ruled.judgements().of(Verb.GIVE, known, reader, notJudged), findings, questions, waiting);
        for (Scoped part : standards.parts(journey)) {
            found = inPart(part, whole, found, journey, facts, elements, findings);
        }
        return new Hearings(
                        ruled.judgements(),
                        ruled.rehearing(),
                        facts,
                        known,
                        reader,
                        elements,
                        new Hearing(wording, outlooks),
                        notJudged)
                .of(settling.open(found));
    }

    /** What is found in the part is what the rules and limits of the part find there. */
    private List<Finding> inPart(
            Scoped part,
            List<Scoped> whole,
            List<Finding> found,
            Journey journey,
            Facts facts,
            Elements elements,
            Findings findings) {
        Ruled ruled = in(with(whole, part));
        SecondReader reader = new SecondReader(facts, ruled.packs().limits());
        Map<Rule, Judgement> there =
                ruled.judgements().of(Verb.GIVE, known(facts, ruled.packs()), reader, new ArrayList<>());
        // The questions are those of the whole journey.
        List<Finding> foundThere = find(there, findings, new Questions(elements), new Waiting());
        Set<String> steps = part.steps(journey);
        return Stream.concat(
                        found.stream().filter(finding -> !steps.contains(finding.step())),
                        foundThere.stream().filter(finding -> steps.contains(finding.step())))
                .sorted(ORDER)
                .toList();
    }

    private static List<Scoped> with(List<Scoped> whole, Scoped part) {
        return Stream.concat(whole.stream(), Stream.of(part)).toList();
    }

    private static List<Fact> known(Facts facts, Packs packs) {
        List<Fact> known = new ArrayList<>(facts.facts());
        known.addAll(packs.limits());
        return known;
    }

    private static boolean isAboutTheMap(Finding finding) {
        return finding.rule().isAboutTheMap();
    }

    private List<Finding> find(
            Map<Rule, Judgement> judgements, Findings findings, Questions questions, Waiting waiting) {
        List<Finding> found = new ArrayList<>();
        judgements.forEach((rule, judgement) -> {
            if (judgement.firings().isEmpty() && judgement.open().isEmpty()) {
                return;
            }
            Outlook outlook = outlooks.of(rule);
            for (Firing firing : judgement.firings()) {
                found.add(findings.finding(outlook, firing));
            }
            List<List<Missing>> asked = new Asking(outlook).first(judgement.open());
            questions.add(rule, asked);
            waiting.add(rule, judgement.firings().isEmpty(), asked);
        });
        found.sort(ORDER);
        return found;
    }
}
