package dev.desirepath.notation;

import dev.desirepath.journey.Problem;
import java.util.List;

/**
 * What came of importing one file.
 *
 * @param text the journey file; empty exactly when there are problems
 */
public record Imported(String text, List<Problem> problems, Notes notes) {

    public Imported {
        problems = List.copyOf(problems);
    }
}
