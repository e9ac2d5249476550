package dev.desirepath.facts;

import dev.desirepath.journey.Entering;
import dev.desirepath.journey.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives what is typed by hand into which system. */
final class Entries {

    private final Walk walk;
    private final Map<String, Set<String>> systemsOf = new HashMap<>();

    Entries(Walk walk) {
        this.walk = walk;
        walk.steps().forEach(step -> typed(step).forEach(entering -> systemsOf
                .computeIfAbsent(item(entering), key -> new HashSet<>())
                .add(system(entering))));
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
        walk.steps().forEach(step -> typed(step).forEach(entering -> write(step, entering, book)));
    }

    private void write(Step step, Entering entering, Book book) {
        Optional<Integer> before = before(step, entering);
        Entry entry = new Entry(
                step.id(),
                entering.place(),
                Walk.value(entering.item()),
                Walk.value(entering.into()),
                before.map(number -> walk.step(number).id()).orElse(noneBefore()),
                before.map(number -> system(walk.step(number), entering)).orElse(noneBefore()));
        Book.Entry written = book.add(entry).from("item", entering.item()).from("into", entering.into());
        before.ifPresent(number -> written.at("enteredBefore", walk.step(number).place()));
    }

    private @Nullable String noneBefore() {
        boolean said = walk.covers("enters")
                || walk.steps().stream().allMatch(step -> step.information().enters() != null);
        return said ? "none" : null;
    }

    private Optional<Integer> before(Step step, Entering entering) {
        boolean several = systemsOf.getOrDefault(item(entering), Set.of()).size() > 1;
        return several && !item(entering).isEmpty()
                ? walk.flow().nearestBefore(walk.flow().number(step.id()), number -> typed(walk.step(number)).stream()
                        .anyMatch(other -> isElsewhere(other, entering)))
                : Optional.empty();
    }

    private static boolean isElsewhere(Entering other, Entering entering) {
        return item(other).equals(item(entering)) && !system(other).equals(system(entering));
    }

    private static String system(Step step, Entering entering) {
        return typed(step).stream()
                .filter(other -> isElsewhere(other, entering))
                .map(Entries::system)
                .findFirst()
                .orElse("none");
    }
}
