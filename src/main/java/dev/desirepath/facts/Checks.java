package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Deciding;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Step;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares decisions with those before them, and with the earliest point at which they could be made. */
final class Checks {

    private final Walk walk;
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
        this.made = new Availability(walk, this::same);
    }

    /** What makes two decisions the same: the business rule and the items that it is applied to, where both are written. */
    private Set<String> same(Step step) {
        Deciding decides = step.decides();
        Listed<String> uses = walk.said(step.information().uses(), "uses");
        return decides == null || decides.rule() == null || uses == null
                ? Set.of()
                : Set.of(decides.rule().value() + ": " + new TreeSet<>(uses.values()));
    }

    /** {@return the nearest step that made the same decision on every path; null when the file does not say what was decided by} */
    @Nullable
    String madeBefore(int number) {
        return same(walk.step(number)).stream()
                .findFirst()
                .map(decided -> made.nearest(decided, number)
                        .map(earlier -> walk.step(earlier).id())
                        .orElse("none"))
                .orElse(null);
    }

    private static Set<String> used(Step step) {
        return new HashSet<>(Walk.items(step.information().uses()));
    }

    /** {@return the decision right before, of which this one uses nothing} */
    String decidedBefore(int number) {
        int earlier = rightBefore(number);
        return earlier < 0 ? "none" : walk.step(earlier).id();
    }

    private int rightBefore(int number) {
        Set<Integer> before = walk.flow().preceding(number);
        if (before.size() != 1) {
            return -1;
        }
        int earlier = before.iterator().next();
        boolean apart = walk.step(earlier).decides() != null
                && earlier != number
                && walk.said(walk.step(number).information().uses(), "uses") != null
                && Collections.disjoint(walk.produced(earlier), used(walk.step(number)));
        return apart ? earlier : -1;
    }

    /** {@return whether it refuses more for each minute of effort than the decision right before; null when not stated} */
    @Nullable
    Answer betterFirst(int number) {
        int earlier = rightBefore(number);
        Deciding first = earlier < 0 ? null : walk.step(earlier).decides();
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
        int customerSteps = 0;
        Set<Integer> seen = new HashSet<>(List.of(number));
        Set<Integer> before = walk.flow().preceding(number);
        while (before.size() == 1 && seen.add(before.iterator().next())) {
            int earlier = before.iterator().next();
            if (!Collections.disjoint(walk.produced(earlier), uses.values())
                    || walk.flow().following(earlier).size() > 1) {
                return new Possible(walk.step(earlier).id(), customerSteps);
            }
            customerSteps += walk.isTouchpoint(earlier) && walk.isBegunByCustomer(walk.step(earlier)) ? 1 : 0;
            before = walk.flow().preceding(earlier);
        }
        return new Possible(null, customerSteps);
    }
}
