package dev.desirepath.proof;

import dev.desirepath.rules.Constraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the things between the parentheses of a pattern, held against one fact.
 *
 * @param compared the comparisons that were made: one, all alternatives, or none where a value is only given a name
 * @param bound the value that was given a name; null where none was
 */
public record Check(
        Constraint constraint,
        List<Compared> compared,
        @Nullable Object bound,
        Holds holds) {

    public Check {
        compared = List.copyOf(compared);
    }
}
