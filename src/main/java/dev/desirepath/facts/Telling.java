package dev.desirepath.facts;

import java.util.Set;

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
        Set<Integer> behind = walk.flow().following(number);
        return tells(number, words) || behind.stream().anyMatch(next -> tells(next, words));
    }

    private boolean tells(int number, String words) {
        return walk.isTouchpoint(number)
                && Walk.items(walk.step(number).information().tells()).contains(words);
    }
}
