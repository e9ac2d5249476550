package dev.desirepath.reading;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one journey file.
 *
 * @param journey null exactly when there are problems
 * @param problems in the order of the file
 */
public record Reading(@Nullable Journey journey, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
        if ((journey == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("A reading has either a journey or problems.");
        }
    }
}
