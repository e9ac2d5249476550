package dev.desirepath.redesign;

import java.util.List;

/**
 * What came of carrying recommendations out.
 *
 * @param text the journey file as it is to be
 * @param carried what became of each recommendation, in rank order
 */
public record Redesign(String text, List<Carried> carried, Audit audit) {

    public Redesign {
        carried = List.copyOf(carried);
    }
}
