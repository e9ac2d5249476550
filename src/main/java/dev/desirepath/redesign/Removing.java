package dev.desirepath.redesign;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Promise;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import dev.desirepath.reading.Outline.Items;
import dev.desirepath.reading.Outline.Keys;
import dev.desirepath.reading.Outline.Pair;
import dev.desirepath.reading.Outline.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes steps away, alone or into another step, and puts them elsewhere; what referred to them is mended. */
final class Removing {

    private static final String CIRCLE = "steps would wait for each other";

    private final Draft draft;

    Removing(Draft draft) {
        this.draft = draft;
    }

    Ending remove(String id) {
        Journey journey = draft.journey();
        if (journey.steps().size() == 1) {
            return Ending.impossible("it is the only step");
        }
        Flowing flowing = Flowing.of(journey);
        if (flowing.losesStart(id)) {
            return Ending.impossible("the journey begins with it and does not simply go on to the next step");
        }
        flowing.remove(id);
        if (flowing.waitsInCircle()) {
            return Ending.impossible(CIRCLE);
        }
        draft.pinFrom(draft.number(id));
        flowing.write(draft);
        dropReferences(id);
        draft.cut(draft.number(id));
        return Ending.made();
    }

    Ending merge(String id, String into) {
        Step gone = draft.journey().steps().get(draft.number(id));
        Items enters = draft.value(draft.number(id), "enters") instanceof Items list ? list : null;
        List<String> entries = enters == null
                ? List.of()
                : enters.items().stream().map(Yaml::inline).toList();
        Ending ending = remove(id);
        if (ending.end() != Carried.End.MADE) {
            return ending;
        }
        int number = draft.number(into);
        lists(gone).forEach((key, items) -> union(number, key, items));
        entries.forEach(entry -> enter(number, entry));
        return ending;
    }

    private static Map<String, @Nullable Listed<String>> lists(Step step) {
        Map<String, @Nullable Listed<String>> lists = new LinkedHashMap<>();
        lists.put("asks", step.information().asks());
        lists.put("uses", step.information().uses());
        lists.put("gives", step.information().gives());
        lists.put("tells", step.information().tells());
        return lists;
    }

    private void union(int number, String key, @Nullable Listed<String> items) {
        if (items == null) {
            return;
        }
        if (items.entries().isEmpty() && draft.value(number, key) == null) {
            draft.set(number, key, "none");
        }
        items.values().forEach(item -> new ListEdit(draft, number, key).add(item));
    }

    private void enter(int number, String entry) {
        if (draft.value(number, "enters") instanceof Items list && !list.items().isEmpty()) {
            if (list.items().stream().map(Yaml::inline).noneMatch(entry::equals)) {
                draft.page().append(list, entry);
            }
        } else {
            draft.set(number, "enters", "[" + entry + "]");
        }
    }

    Ending move(String id, String behind) {
        Flowing flowing = Flowing.of(draft.journey());
        boolean there = draft.number(id) == draft.number(behind) + 1
                && flowing.ways(behind).equals(List.of(Way.only(id)));
        if (there) {
            return Ending.before("it stands there");
        }
        if (flowing.losesStart(id)) {
            return Ending.impossible("the journey begins with it and does not simply go on to the next step");
        }
        flowing.remove(id);
        flowing.insert(id, behind);
        if (flowing.waitsInCircle()) {
            return Ending.impossible(CIRCLE);
        }
        draft.pinFrom(Math.min(draft.number(id), draft.number(behind)));
        draft.move(draft.number(id), draft.number(behind));
        flowing.write(draft);
        return Ending.made();
    }

    private void dropReferences(String id) {
        List<Step> steps = draft.journey().steps();
        for (int number = 0; number < steps.size(); number++) {
            Stated<String> cause = steps.get(number).encounter().causedBy();
            if (cause != null
                    && cause.value().equals(id)
                    && !steps.get(number).id().equals(id)) {
                draft.drop(number, "caused by");
            }
        }
        List<Promise> promises = draft.journey().assessment().promises();
        List<Promise> kept = promises == null ? List.of() : new ArrayList<>(promises);
        for (int index = 0; index < kept.size(); index++) {
            Stated<String> at = kept.get(index).at();
            if (at != null && at.value().equals(id)) {
                dropAt(index);
            }
        }
    }

    private void dropAt(int promise) {
        Pair promises = Draft.key(draft.root(), "promises");
        Piece entry = promises != null && promises.value() instanceof Items list
                ? list.items().get(promise)
                : null;
        if (entry instanceof Keys keys) {
            Pair at = Draft.key(keys, "at");
            if (at != null) {
                draft.page().dropKey(keys, at);
            }
        }
    }
}
