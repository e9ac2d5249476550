package dev.desirepath.facts;

/** Says what the customer is written to be told at a step or right behind it, where a message of its own would stand. */
final class Telling {

    static final String HOW_THINGS_STAND = "how things stand";

    private final Walk walk;

    Telling(Walk walk) {
        this.walk = walk;
    }

    /** {@return whether exactly these words are told} */
    boolean tells(String step, String words) {
        int number = walk.flow().number(step);
        if (isTold(number, words)) {
            return true;
        }
        for (int next : walk.flow().following(number)) {
            if (isTold(next, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(int number, String words) {
        return walk.isTouchpoint(number)
                && Listing.has(walk.step(number).information().tells(), words);
    }
}
