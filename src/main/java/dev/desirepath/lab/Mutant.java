package dev.desirepath.lab;

import dev.desirepath.facts.Limit;
import dev.desirepath.journey.Place;
import dev.desirepath.rules.Rule;
import java.util.List;

/**
 * A rule with one thing changed.
 *
 * @param change what was changed, the same for every layout of the file
 * @param place of what was changed
 * @param hint which example would notice it
 * @param limits the limits that it is judged with
 */
record Mutant(String change, Place place, String hint, Rule rule, List<Limit> limits) {}
