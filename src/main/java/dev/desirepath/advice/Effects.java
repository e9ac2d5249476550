package dev.desirepath.advice;

import java.util.List;

/**
 * What a change does, computed from the facts of the journey; a figure below zero is a price.
 *
 * @param momentsOfTruth how many moments of truth go
 * @param breakPoints how many break points go, at least
 * @param businessRules how many decisions go
 * @param pointsPerMille all points that go times the visits of each, in thousandths: what one customer is spared
 * @param waitMinutes how many minutes the customer waits less, as far as written
 * @param loads whose work changes, by name
 */
public record Effects(
        int momentsOfTruth,
        int breakPoints,
        int businessRules,
        long pointsPerMille,
        long waitMinutes,
        List<Load> loads) {

    public Effects {
        loads = List.copyOf(loads);
    }

    /** {@return all points that go} */
    public int points() {
        return momentsOfTruth + breakPoints + businessRules;
    }

    /**
     * How the work of an actor changes.
     *
     * @param steps how many steps more; below zero, less
     * @param minutes how many minutes more on one journey, as far as written; below zero, less
     * @param unknown how many of the steps do not say how long they take
     */
    public record Load(String actor, int steps, long minutes, int unknown) {}
}
