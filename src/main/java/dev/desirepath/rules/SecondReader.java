package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import java.util.List;

/**
 * Evaluates rules in three values, independently of any engine.
 *
 * <p>A comparison with a field that is not stated is open, {@code !=} too. So is the binding of such a field, unless only
 * sentences use the name: then the rule fires and the sentence says that it is not stated.
 */
public final class SecondReader {

    private final Candidates candidates;
    private final ByPlace order = new ByPlace();

    private SecondReader(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Reads one set of facts, for as many rules as are asked for. */
    public SecondReader(Facts facts, List<? extends Fact> extra) {
        this(facts, new StandingFacts(extra));
    }

    /** Reads one set of facts beside others that are the same on many journeys. */
    public SecondReader(Facts facts, StandingFacts standing) {
        this(new Candidates(standing, facts));
    }

    /** {@return a reader of the same facts and more} */
    public SecondReader with(List<? extends Fact> more) {
        return new SecondReader(candidates.with(more));
    }

    /**
     * {@return where a rule fires and where it hangs on what the journey does not say}
     *
     * @throws Overrun when the rule asks for more than any rule may
     */
    public Judgement judge(Plan plan) {
        return plan.isHopeless(candidates) ? Judgement.NOTHING : new Judging(plan, candidates, order).judge();
    }

    /** {@return the same for one rule alone} */
    public static Judgement judge(Rule rule, Facts facts) {
        return judge(rule, facts, List.of());
    }

    /** {@return the same with facts that are not of the journey, such as findings} */
    public static Judgement judge(Rule rule, Facts facts, List<? extends Fact> extra) {
        return new SecondReader(facts, extra).judge(Plan.of(rule));
    }
}
