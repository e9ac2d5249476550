package dev.desirepath.advice;

import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Refers;
import dev.desirepath.facts.Step;
import dev.desirepath.rules.Edit;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The edits of a rule's change, with its names replaced by what it matched. */
final class Edits {

    private Edits() {}

    static List<Edit> of(Finding finding, Action action) {
        Rule rule = finding.rule();
        return action == Action.IMPROVE && rule.eliminates() ? rule.improveChange() : rule.change();
    }

    /** {@return the id of the element at which somebody carries the edits out} */
    static String target(Finding finding, List<Edit> edits) {
        Refers.Kind kind = finding.about().kind();
        if (kind == Refers.Kind.HAND_OFF || kind == Refers.Kind.DECISION) {
            return finding.about().id();
        }
        for (Edit edit : edits) {
            String at = placeOfWork(edit);
            if (!at.isEmpty()) {
                return value(finding, at);
            }
        }
        return finding.about().id();
    }

    /** {@return the ids of all steps at which the edits are carried out} */
    static List<String> placesOfWork(Finding finding, List<Edit> edits) {
        List<String> places = new ArrayList<>();
        for (Edit edit : edits) {
            String at = placeOfWork(edit);
            if (!at.isEmpty()) {
                places.add(value(finding, at));
            }
        }
        return places;
    }

    private static String placeOfWork(Edit edit) {
        if (edit instanceof Edit.Insert insert) {
            return insert.step();
        }
        if (edit instanceof Edit.Merge merge) {
            return merge.into();
        }
        return edit instanceof Edit.Set set && set.owner() == Edit.Set.Owner.STEP ? set.of() : "";
    }

    /** {@return the edits with what the rule matched in place of its names; none where people have to work them out} */
    static List<Change> changes(Finding finding, Action action, Facts facts) {
        List<Change> changes = new ArrayList<>();
        for (Edit edit : of(finding, action)) {
            if (edit instanceof Edit.Give give) {
                addRun(finding, give, facts, changes);
            } else if (!(edit instanceof Edit.ByHand)) {
                changes.add(change(finding, edit));
            }
        }
        changes.removeIf(change -> makesTouchpoint(change, facts));
        return changes;
    }

    /** What only a contact has would let the customer take part in a step behind the scenes. */
    private static boolean makesTouchpoint(Change change, Facts facts) {
        String step = change.what().getOrDefault("step", "");
        return "resolved".equals(change.what().get("key"))
                && facts.of(Step.class).stream().anyMatch(it -> it.step().equals(step) && !it.touchpoint());
    }

    /** Whoever takes a case over does all that the other did with it, or the hand-off would only move. */
    private static void addRun(Finding finding, Edit.Give give, Facts facts, List<Change> changes) {
        String first = value(finding, give.step());
        for (String step : facts.runs().getOrDefault(first, List.of(first))) {
            Map<String, String> what = new LinkedHashMap<>();
            what.put("step", step);
            what.put("to", value(finding, give.actor()));
            changes.add(new Change("give", what));
        }
    }

    private static Change change(Finding finding, Edit edit) {
        Map<String, String> what = new LinkedHashMap<>();
        if (edit instanceof Edit.Remove remove) {
            what.put("step", value(finding, remove.step()));
            return new Change("remove", what);
        }
        if (edit instanceof Edit.Merge merge) {
            what.put("step", value(finding, merge.step()));
            what.put("into", value(finding, merge.into()));
            return new Change("merge", what);
        }
        if (edit instanceof Edit.Move move) {
            what.put("step", value(finding, move.step()));
            what.put("after", value(finding, move.after()));
            return new Change("move", what);
        }
        if (edit instanceof Edit.Insert insert) {
            what.put("step", value(finding, insert.step()));
            what.put("tells", value(finding, insert.about()));
            return new Change("insert", what);
        }
        return set(finding, (Edit.Set) edit);
    }

    private static Change set(Finding finding, Edit.Set set) {
        Map<String, String> what = new LinkedHashMap<>();
        what.put("key", set.key());
        if (!set.of().isEmpty()) {
            what.put(set.owner() == Edit.Set.Owner.STEP ? "step" : "businessRule", value(finding, set.of()));
        }
        if (set.how() != Edit.Set.How.CHOOSE) {
            what.put(set.how() == Edit.Set.How.TO ? "to" : "without", value(finding, set.value()));
        }
        return new Change("set", what);
    }

    private static String value(Finding finding, String nameOrWord) {
        Object bound = finding.firing().bindings().get(nameOrWord);
        return bound == null ? nameOrWord : bound.toString();
    }

    /** {@return the ids of the steps that the elimination takes away, by removing them or merging them into others} */
    static List<String> removedSteps(Finding finding) {
        if (!finding.rule().eliminates()) {
            return List.of();
        }
        List<String> steps = new ArrayList<>();
        for (Edit edit : finding.rule().change()) {
            String name = removed(edit);
            String step = name.isEmpty() ? name : value(finding, name);
            if (!step.isEmpty() && !steps.contains(step)) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** {@return the ids of the steps that the elimination makes part of others} */
    static List<String> mergedSteps(Finding finding) {
        List<String> steps = new ArrayList<>();
        for (Edit edit : finding.rule().change()) {
            if (edit instanceof Edit.Merge merge) {
                steps.add(value(finding, merge.step()));
            }
        }
        return steps;
    }

    private static String removed(Edit edit) {
        if (edit instanceof Edit.Remove remove) {
            return remove.step();
        }
        return edit instanceof Edit.Merge merge ? merge.step() : "";
    }

    /** {@return whether the elimination tells the customer something instead} */
    static boolean informs(Finding finding) {
        return has(Edit.Insert.class, finding);
    }

    /** {@return whether the elimination gives what the step produces a new home} */
    static boolean keepsItems(Finding finding) {
        return has(Edit.Merge.class, finding);
    }

    /** {@return whether an edit of that kind is among those of the elimination, or of the improvement where there is none} */
    static boolean has(Class<? extends Edit> kind, Finding finding) {
        for (Edit edit : finding.rule().change()) {
            if (kind.isInstance(edit)) {
                return true;
            }
        }
        return false;
    }
}
