package dev.desirepath.advice;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.rules.Packs;
import java.util.ArrayList;
import java.util.List;

/**
 * What the advice on a journey stands on.
 *
 * @param packs the rules that judged, with their limits
 * @param judged every finding with the verb that the four moves gave it
 * @param proposals what objections and priorities looked at: one for each step that would go, else one for each finding
 */
public record Considered(Facts facts, Packs packs, List<Judged> judged, List<Fact> proposals) {

    public Considered {
        judged = List.copyOf(judged);
        proposals = List.copyOf(proposals);
    }

    /** {@return the facts that are not of the journey: limits and proposals} */
    public List<Fact> extra() {
        List<Fact> extra = new ArrayList<>(packs.limits());
        extra.addAll(proposals);
        return extra;
    }
}
