package dev.desirepath.advice;

import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.OwnKey;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Scoped;
import dev.desirepath.rules.Standards;
import dev.desirepath.rules.StandingFacts;
import dev.desirepath.rules.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Takes a journey the whole way: facts, findings, objections, priorities, recommendations. */
public final class Advisor {

    private final Ruled all;
    private final @Nullable Engine engine;
    private final Standards standards;
    private final UnitCosts costs;
    private final Stopwatch watch;
    /** The rules as they count for some journeys only, by the scopes that say so. */
    private final Map<List<Scoped>, Ruled> scoped = new ConcurrentHashMap<>();

    private final Outlooks outlooks = new Outlooks();

    /** The rules that count, ready to judge. */
    record Ruled(Packs packs, StandingFacts limits, Judgements judgements, Rehearing rehearing) {}

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
        return new Ruled(packs, new StandingFacts(packs.limits()), judgements, Rehearing.of(judgements));
    }

    /** {@return the rules and limits that count in those scopes} */
    Ruled in(List<Scoped> scopes) {
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
        Passage passage = passage(journey, asOf);
        passage.derive();
        passage.judge();
        passage.hear();
        return passage.recommend();
    }

    /** {@return the journey at the beginning of its way, for those who take several through each stage} */
    public Passage passage(Journey journey, LocalDate asOf) {
        return new Passage(this, journey, asOf);
    }

    /** {@return what the advice on the journey stands on, for those who explain it} */
    public Considered considered(Journey journey, LocalDate asOf) {
        return advised(journey, asOf).considered();
    }

    /** {@return the facts of the journey, with the own keys that the house declares} */
    Facts derive(Journey journey, LocalDate asOf) {
        return watch.measure("derive facts", () -> Derivation.derive(journey, asOf, standards.declared()));
    }

    Standards standards() {
        return standards;
    }

    Outlooks outlooks() {
        return outlooks;
    }

    UnitCosts costs() {
        return costs;
    }
}
