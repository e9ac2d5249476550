package dev.desirepath.redesign;

import dev.desirepath.advice.Change;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Step;
import dev.desirepath.redesign.Carried.End;
import dev.desirepath.redesign.Carried.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Carries recommendations out one after the other on one file; where two meet, the first has it. */
final class Carrying {

    private final Draft draft;
    private final LocalDate asOf;
    private final Setting setting;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> gone = new HashSet<>();

    Carrying(Draft draft, LocalDate asOf, Choices choices) {
        this.draft = draft;
        this.asOf = asOf;
        this.setting = new Setting(draft, choices);
        Journey journey = draft.journey();
        for (Step step : journey.steps()) {
            lines.put(step.id(), step.place().line());
        }
        journey.businessRules()
                .values()
                .forEach(rule -> lines.putIfAbsent(rule.id(), rule.place().line()));
    }

    private Carrying(Carrying other, Draft draft, Choices choices, Set<String> gone) {
        this.draft = draft;
        this.asOf = other.asOf;
        this.setting = new Setting(draft, choices);
        this.lines.putAll(other.lines);
        this.gone.addAll(gone);
    }

    /** {@return the same, where the file was as the draft is and no more steps than these were gone} */
    Carrying back(Draft earlier, Choices choices, Set<String> goneThen) {
        return new Carrying(this, earlier, choices, goneThen);
    }

    /** {@return the ids of the steps that are gone so far} */
    Set<String> gone() {
        return Set.copyOf(gone);
    }

    Carried carry(Recommendation recommendation) {
        return new Carried(recommendation, carry(recommendation.change()));
    }

    List<Part> carry(List<Change> changes) {
        List<Part> parts = new ArrayList<>();
        boolean waits = changes.stream().anyMatch(setting::isOpen);
        for (Change change : changes) {
            // A step must not go while what makes it needless is still to be chosen.
            boolean waitsToo =
                    waits && !change.edit().equals("set") && !change.edit().equals("insert");
            Ending ending = waitsToo ? Ending.impossible("not before the value is chosen") : carry(change);
            // Whatever came of it, the file must still be a journey.
            draft.journey();
            parts.add(new Part(change, ending.end(), ending.note()));
        }
        return parts;
    }

    private Ending carry(Change change) {
        Map<String, String> what = change.what();
        String step = what.getOrDefault("step", "");
        boolean needsStep = !change.edit().equals("set") || what.containsKey("step");
        if (needsStep && draft.number(step) < 0) {
            return missing(change.edit(), step);
        }
        for (String other : List.of("into", "after")) {
            String id = what.get(other);
            if (id != null && draft.number(id) < 0) {
                return missing("", id);
            }
            if (step.equals(id)) {
                return Ending.impossible("'" + id + "' cannot be put to itself");
            }
        }
        return switch (change.edit()) {
            case "remove" -> gone(step, () -> new Removing(draft).remove(step));
            case "merge" -> gone(step, () -> new Removing(draft).merge(step, what.getOrDefault("into", "")));
            case "move" -> new Removing(draft).move(step, what.getOrDefault("after", ""));
            case "give" -> new Giving(draft, asOf).give(step, what.getOrDefault("to", ""));
            case "insert" -> new Inserting(draft, asOf).insert(step, what.getOrDefault("tells", ""));
            case "set" -> set(change, step);
            default -> throw new IllegalStateException("There is no edit '" + change.edit() + "'.");
        };
    }

    private Ending set(Change change, String step) {
        Ending ending = setting.set(change, lines.getOrDefault(Setting.element(change), 0));
        boolean startsAtOnce = "starts".equals(change.what().get("key"))
                && "none".equals(change.what().get("to"))
                && ending.end() == End.MADE;
        if (startsAtOnce && draft.value(draft.number(step), "waits") != null) {
            draft.drop(draft.number(step), "waits");
            return new Ending(End.MADE, "how long it then waits is not known, so 'waits' goes");
        }
        return ending;
    }

    private Ending gone(String step, Supplier<Ending> taking) {
        Giving giving = new Giving(draft, asOf);
        Map<String, String> reaching = giving.reachingOnly(step);
        Ending ending = taking.get();
        if (ending.end() == End.MADE) {
            gone.add(step);
            reaching.forEach(giving::dropReceiver);
        }
        return ending;
    }

    private Ending missing(String edit, String step) {
        if (!gone.contains(step)) {
            return Ending.impossible("there is no step '" + step + "'");
        }
        return edit.equals("remove")
                ? Ending.before("'" + step + "' is gone by then")
                : Ending.impossible("'" + step + "' is gone by then");
    }
}
