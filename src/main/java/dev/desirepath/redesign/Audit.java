package dev.desirepath.redesign;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Measures;
import java.util.List;

/**
 * What the same rules say about the journey as it is to be.
 *
 * @param after everything that they say about it
 * @param closed what they found before and find no more
 * @param opened what they find now and did not before
 * @param still what the recommendations that were carried out were to close, and is found all the same
 * @param objections what the change takes from the customer or puts on somebody
 * @param work what each actor does, before and after
 */
public record Audit(
        Measures before,
        JourneyAdvice after,
        List<Noted> closed,
        List<Noted> opened,
        List<Noted> still,
        List<String> objections,
        List<Work> work) {

    public Audit {
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
        still = List.copyOf(still);
        objections = List.copyOf(objections);
        work = List.copyOf(work);
    }

    /**
     * A finding, or a gap of the map.
     *
     * @param id the rule and the element
     * @param priority in small letters; empty where it has no recommendation
     */
    public record Noted(String rule, String id, String message, String priority, int line) {}

    /**
     * What an actor does or takes part in, each step counted once.
     *
     * @param minutesBefore how long its steps take, without those of which only one file says it
     * @param minutesAfter the same afterwards
     * @param unknown how many steps that differ do not say how long they take
     */
    public record Work(
            String actor, int stepsBefore, int stepsAfter, long minutesBefore, long minutesAfter, int unknown) {

        /** {@return whether it is more than before} */
        public boolean isMore() {
            return stepsAfter > stepsBefore || isLonger();
        }

        /** {@return whether it takes longer than before, as far as that is known} */
        public boolean isLonger() {
            return unknown == 0 && minutesAfter > minutesBefore;
        }

        /** {@return whether it is less than before, and in nothing more} */
        public boolean isLess() {
            return !isMore() && (stepsAfter < stepsBefore || (unknown == 0 && minutesAfter < minutesBefore));
        }
    }
}
