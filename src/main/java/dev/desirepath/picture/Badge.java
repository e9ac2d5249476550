package dev.desirepath.picture;

import java.util.Set;

/**
 * A numbered mark that a recommendation acts on these steps.
 *
 * @param rank its number on the page
 * @param title what it recommends
 * @param steps the ids of the steps on which it acts
 */
public record Badge(int rank, String title, Set<String> steps) {

    public Badge {
        steps = Set.copyOf(steps);
    }
}
