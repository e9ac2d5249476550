package dev.desirepath.lab;

import dev.desirepath.facts.Limit;
import dev.desirepath.journey.Place;
import dev.desirepath.rules.Rule;
import java.util.List;

/**
 * A rule with one thing changed.
 *
 * @param change what was changed, the same for every layout of the file, and no other change of the rule is written so
 * @param place of what was changed
 * @param hint which example would notice it
 * @param limits the limits that it is judged with
 */
record Mutant(String change, Place place, String hint, Rule rule, List<Limit> limits) {

    /** {@return the same, which says at which of the places that are written alike it is; the first one need not} */
    Mutant at(int number) {
        return number == 1 ? this : new Mutant(change + " at place " + number, place, hint, rule, limits);
    }
}
