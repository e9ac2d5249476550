package dev.desirepath.advice;

import dev.desirepath.facts.Attribute;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.StepFact;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
     * @param where by which scope, as the configuration says it
     * @param steps the ids of the steps of the part
     */
    public record Local(Map<String, String> where, Set<String> steps, Packs packs) {}

    public Considered {
        locals = List.copyOf(locals);
        judged = List.copyOf(judged);
        proposals = List.copyOf(proposals);
    }

    /** {@return the rules and limits that count at that step; those of the whole journey where the id is empty} */
    public Packs packsAt(String step) {
        return packsOf(part(step));
    }

    /** {@return the rules and limits that count in that part} */
    public Packs packsOf(int part) {
        return part < 0 ? packs : locals.get(part).packs();
    }

    /** {@return by which of the locals, from 0, findings at that step are judged; -1 for the rules of the whole journey} */
    public int part(String step) {
        int part = -1;
        for (int index = 0; index < locals.size(); index++) {
            part = locals.get(index).steps().contains(step) ? index : part;
        }
        return part;
    }

    /** {@return the same for what a rule of that verb says on that fact; objections and priorities are those of the whole} */
    public int part(Verb verb, Fact subject) {
        if (verb != Verb.GIVE) {
            return -1;
        }
        if (subject instanceof Attribute own) {
            return part(own.of());
        }
        return subject instanceof StepFact about ? part(about.step()) : -1;
    }

    /** {@return the facts that are not of the journey: limits, as they count at that step, and proposals} */
    public List<Fact> extra(String step) {
        return extra(part(step));
    }

    /** {@return the same as they count in that part} */
    public List<Fact> extra(int part) {
        List<Fact> extra = new ArrayList<>(packsOf(part).limits());
        extra.addAll(proposals);
        return extra;
    }
}
