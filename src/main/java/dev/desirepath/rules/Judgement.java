package dev.desirepath.rules;

import java.util.List;

/**
 * What the second reader says of one rule on one set of facts.
 *
 * @param firings sorted by the places of the matched facts, then by values
 * @param open sorted likewise
 */
public record Judgement(List<Firing> firings, List<OpenCase> open) {

    static final Judgement NOTHING = new Judgement(List.of(), List.of());

    public Judgement {
        firings = List.copyOf(firings);
        open = List.copyOf(open);
    }
}
