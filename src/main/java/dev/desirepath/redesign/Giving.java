package dev.desirepath.redesign;

import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Actor;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Step;
import dev.desirepath.reading.Outline.Items;
import dev.desirepath.reading.Outline.Keys;
import dev.desirepath.reading.Outline.Pair;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives steps to other actors. */
final class Giving {

    private final Draft draft;
    private final LocalDate asOf;

    Giving(Draft draft, LocalDate asOf) {
        this.draft = draft;
        this.asOf = asOf;
    }

    Ending give(String id, String actor) {
        Journey journey = draft.journey();
        Map<String, String> holders = holders(journey, asOf);
        String holder = holders.getOrDefault(id, "none");
        if (holder.equals(actor)) {
            return Ending.before("'" + actor + "' holds it");
        }
        int number = draft.number(id);
        if (!journey.actors().containsKey(actor)) {
            return Ending.impossible("'" + actor + "' is no actor of this journey");
        }
        dropHandOffsTo(id, holder, actor, journey, holders);
        if (!replaceHolder(number, holder, actor)) {
            draft.set(number, "by", Yaml.text(actor, true));
        }
        ListEdit could = new ListEdit(draft, number, "could be done by");
        if (could.entries().size() == 1 && could.has(actor)) {
            // Whoever did it could do it still, so none would be wrong.
            draft.drop(number, "could be done by");
        } else {
            could.remove(actor);
        }
        return Ending.made();
    }

    /** {@return the steps whose hand-over would reach nobody any more if this step went, by what its receiver is called} */
    Map<String, String> reachingOnly(String id) {
        Journey journey = draft.journey();
        Map<String, String> holders = holders(journey, asOf);
        String holder = holders.getOrDefault(id, "none");
        Flowing flowing = Flowing.of(journey);
        Map<String, String> reaching = new LinkedHashMap<>();
        for (Step step : journey.steps()) {
            HandingOver handsOver = step.handsOver();
            boolean toHolder = handsOver != null
                    && handsOver.to() != null
                    && handsOver.to().values().contains(holder);
            if (toHolder && nearest(step.id(), holder, flowing, holders).equals(Set.of(id))) {
                reaching.put(step.id(), holder);
            }
        }
        return reaching;
    }

    /** Takes the receiver out of what the step hands over. */
    void dropReceiver(String step, String receiver) {
        if (draft.number(step) >= 0) {
            dropReceiver(draft.number(step), receiver);
        }
    }

    /** {@return the organisation-side holder of each step, as rules see it} */
    static Map<String, String> holders(Journey journey, LocalDate asOf) {
        Facts facts = Derivation.derive(journey, asOf);
        Map<String, String> holders = new HashMap<>();
        facts.of(dev.desirepath.facts.Step.class).forEach(step -> holders.put(step.step(), step.actor()));
        return holders;
    }

    private boolean replaceHolder(int number, String holder, String actor) {
        for (String key : List.of("by", "with")) {
            ListEdit list = new ListEdit(draft, number, key);
            if (list.has(holder)) {
                list.replace(holder, actor);
                return true;
            }
        }
        List<String> by = new ListEdit(draft, number, "by").entries();
        if (!by.isEmpty() && by.stream().allMatch(name -> ListEdit.same(name).equals(Actor.CUSTOMER))) {
            new ListEdit(draft, number, "with").add(actor);
            return true;
        }
        return false;
    }

    /** What was handed over to the one, by the other, at this step, passes no more; nor what comes back from it. */
    private void dropHandOffsTo(String id, String holder, String actor, Journey journey, Map<String, String> holders) {
        Flowing flowing = Flowing.of(journey);
        List<Step> steps = journey.steps();
        for (int number = 0; number < steps.size(); number++) {
            Step step = steps.get(number);
            HandingOver handsOver = step.handsOver();
            if (handsOver == null || handsOver.to() == null) {
                continue;
            }
            boolean given = actor.equals(holders.get(step.id()))
                    && handsOver.to().values().contains(holder)
                    && nearest(step.id(), holder, flowing, holders).contains(id);
            if (given) {
                dropReceiver(number, holder);
            }
            if (step.id().equals(id) && handsOver.to().values().contains(actor)) {
                dropReceiver(number, actor);
            }
        }
    }

    /** {@return the first steps of the holder that the flow reaches} */
    private static Set<String> nearest(String from, String holder, Flowing flowing, Map<String, String> holders) {
        Set<String> found = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(flowing.following(from));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (holder.equals(holders.get(next))) {
                found.add(next);
            } else {
                open.addAll(flowing.following(next));
            }
        }
        return found;
    }

    private void dropReceiver(int number, String receiver) {
        Keys group = draft.value(number, "hands over") instanceof Keys keys ? keys : null;
        Pair to = group == null ? null : Draft.key(group, "to");
        if (to != null && to.value() instanceof Items list && list.items().size() > 1) {
            for (int index = 0; index < list.items().size(); index++) {
                if (ListEdit.same(Yaml.inline(list.items().get(index))).equals(ListEdit.same(receiver))) {
                    draft.page().dropItem(list, index);
                    return;
                }
            }
        }
        ListEdit alone = new ListEdit(draft, number, "hands over");
        if (group == null && alone.entries().size() > 1) {
            alone.remove(receiver);
        } else {
            draft.drop(number, "hands over");
        }
    }
}
