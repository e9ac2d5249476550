package dev.desirepath.redesign;

import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells the customer something: at a touchpoint in it, at any other step in a step of its own behind it. */
final class Inserting {

    static final String PREFIX = "tell-after-";
    private static final int LONGEST = 75;

    private final Draft draft;
    private final LocalDate asOf;

    Inserting(Draft draft, LocalDate asOf) {
        this.draft = draft;
        this.asOf = asOf;
    }

    Ending insert(String id, String words) {
        Journey journey = draft.journey();
        Facts facts = Derivation.derive(journey, asOf);
        int number = draft.number(id);
        boolean touchpoint =
                facts.of(Touchpoint.class).stream().anyMatch(it -> it.step().equals(id));
        if (touchpoint) {
            ListEdit tells = new ListEdit(draft, number, "tells");
            if (tells.has(words)) {
                return Ending.before("it tells '" + words + "'");
            }
            tells.add(words);
            return Ending.made();
        }
        String own = (PREFIX + id).substring(0, Math.min(LONGEST, PREFIX.length() + id.length()));
        if (isToldBehind(journey, number, words)) {
            return Ending.before("the step behind it tells '" + words + "'");
        }
        String free = own;
        for (int count = 2; draft.number(free) >= 0; count++) {
            free = own + "-" + count;
        }
        String holder = Giving.holders(journey, asOf).getOrDefault(id, "none");
        draft.pinFrom(number + 1);
        Flowing flowing = Flowing.of(draft.journey());
        flowing.insert(free, id);
        add(number, free, words, holder);
        flowing.write(draft);
        return Ending.made();
    }

    private static boolean isToldBehind(Journey journey, int number, String words) {
        if (number + 1 >= journey.steps().size()) {
            return false;
        }
        Step behind = journey.steps().get(number + 1);
        Listed<String> tells = behind.information().tells();
        return behind.id().startsWith(PREFIX) && tells != null && tells.values().contains(words);
    }

    private void add(int behind, String id, String words, String holder) {
        List<String> names = new ArrayList<>(List.of("step", "id"));
        String name = "Tell the customer " + words;
        boolean twice = draft.journey().steps().stream()
                .anyMatch(step -> step.name().value().equals(name));
        // Two steps of one name would be a notice of ours about what we wrote.
        String own = twice ? name + " (" + id + ")" : name;
        List<String> values = new ArrayList<>(List.of(Yaml.text(own, true), id));
        if (!holder.equals("none")) {
            names.add("by");
            values.add(Yaml.text(holder, true));
        }
        names.add("with");
        values.add(Actor.CUSTOMER);
        names.add("tells");
        values.add(Yaml.list(List.of(words)));
        draft.insertStep(behind, names, values);
    }
}
