package dev.desirepath.advice;

import dev.desirepath.facts.Refers;
import dev.desirepath.rules.Edit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The edits of a rule's change, with its names replaced by what it matched. */
final class Edits {

    private Edits() {}

    static List<Edit> of(Finding finding, Action action) {
        List<Edit> instead = finding.rule().improveChange();
        boolean improving = action == Action.IMPROVE && finding.rule().eliminates();
        return improving && !instead.isEmpty() ? instead : finding.rule().change();
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

    private static String placeOfWork(Edit edit) {
        if (edit instanceof Edit.Insert insert) {
            return insert.step();
        }
        if (edit instanceof Edit.Merge merge) {
            return merge.into();
        }
        return edit instanceof Edit.Set set && set.owner() == Edit.Set.Owner.STEP ? set.of() : "";
    }

    static List<Change> changes(Finding finding, Action action) {
        return of(finding, action).stream().map(edit -> change(finding, edit)).toList();
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
        if (edit instanceof Edit.Give give) {
            what.put("step", value(finding, give.step()));
            what.put("to", value(finding, give.actor()));
            return new Change("give", what);
        }
        if (edit instanceof Edit.Insert insert) {
            what.put("step", value(finding, insert.step()));
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
        if (!set.value().isEmpty()) {
            what.put("to", value(finding, set.value()));
        }
        return new Change("set", what);
    }

    private static String value(Finding finding, String nameOrWord) {
        Object bound = finding.firing().bindings().get(nameOrWord);
        return bound == null ? nameOrWord : bound.toString();
    }

    /** {@return whether the elimination tells the customer something instead} */
    static boolean informs(Finding finding) {
        return finding.rule().change().stream().anyMatch(Edit.Insert.class::isInstance);
    }

    /** {@return whether the elimination gives what the step produces a new home} */
    static boolean keepsItems(Finding finding) {
        return finding.rule().change().stream().anyMatch(Edit.Merge.class::isInstance);
    }
}
