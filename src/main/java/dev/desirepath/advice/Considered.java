package dev.desirepath.advice;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.rules.Packs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the advice on a journey stands on.
 *
 * @param packs the rules that judged, with their limits
 * @param locals where other limits count, of which the last counts most
 * @param judged every finding with the verb that the four moves gave it
 * @param proposals what objections and priorities looked at: one for each step that would go, else one for each finding
 */
public record Considered(Facts facts, Packs packs, List<Local> locals, List<Judged> judged, List<Fact> proposals) {

    /**
     * The rules and limits that count in a part of the journey.
     *
     * @param steps the ids of the steps of the part
     */
    public record Local(Set<String> steps, Packs packs) {}

    public Considered {
        locals = List.copyOf(locals);
        judged = List.copyOf(judged);
        proposals = List.copyOf(proposals);
    }

    /** {@return the rules and limits that count at that step; those of the whole journey where the id is empty} */
    public Packs packsAt(String step) {
        Packs at = packs;
        for (Local local : locals) {
            at = local.steps().contains(step) ? local.packs() : at;
        }
        return at;
    }

    /** {@return the facts that are not of the journey: limits, as they count at that step, and proposals} */
    public List<Fact> extra(String step) {
        List<Fact> extra = new ArrayList<>(packsAt(step).limits());
        extra.addAll(proposals);
        return extra;
    }
}
