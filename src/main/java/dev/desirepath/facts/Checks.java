package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Deciding;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Step;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares decisions with those before them, and with the earliest point at which they could be made. */
final class Checks {

    private final Walk walk;
    /** For each step what makes its decision the same as another; null where it decides nothing, or does not say. */
    private final @Nullable String[] decided;

    private final Availability made;

    /**
     * Where a decision could be made.
     *
     * @param after the nearest step after which all that it uses exists; null when not stated
     * @param customerSteps what the customer does between that and the decision
     */
    record Possible(@Nullable String after, int customerSteps) {}

    Checks(Walk walk) {
        this.walk = walk;
        this.decided = new @Nullable String[walk.size()];
        for (int number = 0; number < walk.size(); number++) {
            decided[number] = decided(walk.step(number));
        }
        this.made = new Availability(walk, this::made);
    }

    /** What makes two decisions the same: the business rule and the items that it is applied to, where both are written. */
    private @Nullable String decided(Step step) {
        Deciding decides = step.decides();
        if (decides == null || decides.rule() == null) {
            return null;
        }
        Listed<String> uses = walk.said(step.information().uses(), "uses");
        return uses == null ? null : decides.rule().value() + ": " + new TreeSet<>(uses.values());
    }

    private List<String> made(int number) {
        String made = decided[number];
        return made == null ? List.of() : List.of(made);
    }

    /** {@return the nearest step that made the same decision on every path; null when the file does not say what was decided by} */
    @Nullable
    String madeBefore(int number) {
        String made = decided[number];
        return made == null ? null : Objects.requireNonNullElse(walk.idOf(this.made.nearest(made, number)), "none");
    }

    /** {@return the decision right before, of which this one uses nothing} */
    String decidedBefore(int number) {
        int earlier = rightBefore(number);
        return Objects.requireNonNullElse(walk.idOf(earlier), "none");
    }

    private int rightBefore(int number) {
        int earlier = walk.flow().onlyPreceding(number);
        if (earlier == FlowGraph.NONE || earlier == number || walk.step(earlier).decides() == null) {
            return FlowGraph.NONE;
        }
        Listed<String> uses = walk.said(walk.step(number).information().uses(), "uses");
        boolean apart = uses != null && Collections.disjoint(walk.produced(earlier), uses.values());
        return apart ? earlier : FlowGraph.NONE;
    }

    /** {@return whether it refuses more for each minute of effort than the decision right before; null when not stated} */
    @Nullable
    Answer betterFirst(int number) {
        int earlier = rightBefore(number);
        Deciding first = earlier == FlowGraph.NONE ? null : walk.step(earlier).decides();
        Deciding second = walk.step(number).decides();
        if (first == null || second == null) {
            return Answer.NO;
        }
        BigDecimal firstShare = Decisions.refusedShare(first);
        BigDecimal secondShare = Decisions.refusedShare(second);
        if (firstShare == null || secondShare == null || first.effort() == null || second.effort() == null) {
            return null;
        }
        BigDecimal asNow = firstShare.multiply(second.effort().value().minutes());
        BigDecimal turned = secondShare.multiply(first.effort().value().minutes());
        return turned.compareTo(asNow) > 0 ? Answer.YES : Answer.NO;
    }

    /** Goes back over a row of steps until one gives something that the decision uses. */
    Possible possible(int number) {
        Listed<String> uses = walk.said(walk.step(number).information().uses(), "uses");
        if (uses == null) {
            return new Possible(null, 0);
        }
        List<String> used = uses.values();
        int customerSteps = 0;
        BitSet seen = new BitSet();
        seen.set(number);
        int earlier = walk.flow().onlyPreceding(number);
        while (earlier != FlowGraph.NONE && !seen.get(earlier)) {
            if (!Collections.disjoint(walk.produced(earlier), used)
                    || walk.flow().following(earlier).length > 1) {
                return new Possible(walk.step(earlier).id(), customerSteps);
            }
            seen.set(earlier);
            customerSteps += walk.isTouchpoint(earlier) && walk.isBegunByCustomer(earlier) ? 1 : 0;
            earlier = walk.flow().onlyPreceding(earlier);
        }
        return new Possible(null, customerSteps);
    }
}
