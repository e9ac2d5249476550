package dev.desirepath.advice;

/** How many points of failure a recommendation takes away for each customer. */
public record Effects(int momentsOfTruth, int breakPoints, int businessRules) {

    /** {@return all of them together} */
    public int points() {
        return momentsOfTruth + breakPoints + businessRules;
    }

    Effects plus(Effects other) {
        return new Effects(
                momentsOfTruth + other.momentsOfTruth,
                breakPoints + other.breakPoints,
                businessRules + other.businessRules);
    }
}
