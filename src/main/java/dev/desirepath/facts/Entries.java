package dev.desirepath.facts;

import dev.desirepath.journey.Entering;
import dev.desirepath.journey.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives what is typed by hand into which system. */
final class Entries {

    private final Walk walk;
    private final Map<String, Set<String>> systemsOf = new HashMap<>();

    Entries(Walk walk) {
        this.walk = walk;
        for (Step step : walk.steps()) {
            for (Entering entering : typed(step)) {
                systemsOf
                        .computeIfAbsent(item(entering), key -> new HashSet<>())
                        .add(system(entering));
            }
        }
    }

    static List<Entering> typed(Step step) {
        List<Entering> enters = step.information().enters();
        return enters == null ? List.of() : enters;
    }

    static String item(Entering entering) {
        return Objects.requireNonNullElse(Walk.value(entering.item()), "");
    }

    private static String system(Entering entering) {
        return Objects.requireNonNullElse(Walk.value(entering.into()), "");
    }

    void write(Book book) {
        for (int number = 0; number < walk.size(); number++) {
            for (Entering entering : typed(walk.step(number))) {
                write(number, entering, book);
            }
        }
    }

    private void write(int number, Entering entering, Book book) {
        int before = before(number, entering);
        Entry entry = new Entry(
                walk.step(number).id(),
                entering.place(),
                Walk.value(entering.item()),
                Walk.value(entering.into()),
                before == FlowGraph.NONE ? noneBefore() : walk.idOf(before),
                before == FlowGraph.NONE ? noneBefore() : systemElsewhere(before, entering));
        book.add(entry)
                .from("item", entering.item())
                .from("into", entering.into())
                .at("enteredBefore", walk.placeOf(before));
    }

    private @Nullable String noneBefore() {
        boolean said = walk.covers("enters")
                || walk.steps().stream().allMatch(step -> step.information().enters() != null);
        return said ? "none" : null;
    }

    private int before(int number, Entering entering) {
        boolean several = systemsOf.getOrDefault(item(entering), Set.of()).size() > 1;
        return several && !item(entering).isEmpty()
                ? walk.flow().nearestBefore(number, earlier -> systemElsewhere(earlier, entering) != null)
                : FlowGraph.NONE;
    }

    /** {@return another system into which the step types the same; null when there is none} */
    private @Nullable String systemElsewhere(int number, Entering entering) {
        for (Entering other : typed(walk.step(number))) {
            if (item(other).equals(item(entering)) && !system(other).equals(system(entering))) {
                return system(other);
            }
        }
        return null;
    }
}
