package dev.desirepath.rules;

import dev.desirepath.journey.Problem;
import java.util.List;

/**
 * What came of reading a pack.
 *
 * @param pack with the rules that have no problem
 * @param problems sorted by place
 */
public record PackReading(Pack pack, List<Problem> problems) {

    public PackReading {
        problems = List.copyOf(problems);
    }
}
