package dev.desirepath.redesign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The findings of two judgements, each beside the one that says the same afterwards. */
final class Pairs {

    private final Matching matching;
    private final List<Seen> before;
    private final List<Seen> after;
    private final List<Pair> same = new ArrayList<>();
    private final List<Pair> elsewhere = new ArrayList<>();

    /** What was found before and is still found. */
    record Pair(Seen before, Seen after) {}

    Pairs(List<Seen> before, List<Seen> after, Matching matching) {
        this.matching = matching;
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
        pairByElement();
        // A hand-off has the ids of its steps: with a step gone between them the same one has another id.
        pair(
                (old, now) -> !old.passes().isEmpty()
                        && old.noted().rule().equals(now.noted().rule())
                        && old.passes().equals(now.passes()),
                same);
        pair(
                (old, now) -> old.isAdvised()
                        && now.isAdvised()
                        && old.noted().rule().equals(now.noted().rule())
                        && !isMoreUrgent(now, old)
                        && sharesStep(old, now),
                elsewhere);
        // One in place of another that weighs the same is neither gone nor new.
        pair(
                (old, now) -> old.isAdvised()
                        && now.isAdvised()
                        && old.noted().rule().equals(now.noted().rule())
                        && old.noted().priority().equals(now.noted().priority()),
                elsewhere);
    }

    /** A silence that begins at another step and ends at the same one is what is left of it, not a new one. */
    private boolean sharesStep(Seen old, Seen now) {
        return old.bindings().entrySet().stream()
                .anyMatch(name -> name.getValue() instanceof String id
                        && matching.after(id).isPresent()
                        && matching.id(id).equals(now.bindings().get(name.getKey())));
    }

    private static boolean isMoreUrgent(Seen one, Seen other) {
        return Priorities.of(one.noted()).compareTo(Priorities.of(other.noted())) < 0;
    }

    /** Several findings of one rule at one element are told apart by what they say, else by their order. */
    private void pairByElement() {
        Map<String, List<Seen>> now = after.stream()
                .collect(Collectors.groupingBy(
                        seen -> seen.noted().rule() + "@" + seen.element(), LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Seen>> old = before.stream()
                .collect(Collectors.groupingBy(seen -> seen.key(matching), LinkedHashMap::new, Collectors.toList()));
        old.forEach((key, found) -> {
            List<Seen> left = new ArrayList<>(now.getOrDefault(key, List.of()));
            List<Seen> other = new ArrayList<>(found);
            take(other, left, (one, two) -> matching.renamed(one.noted().message())
                    .equals(two.noted().message()));
            take(other, left, (one, two) -> true);
        });
    }

    private void take(List<Seen> old, List<Seen> now, BiPredicate<Seen, Seen> like) {
        for (Seen each : List.copyOf(old)) {
            now.stream().filter(other -> like.test(each, other)).findFirst().ifPresent(other -> {
                old.remove(each);
                now.remove(other);
                settle(each, other, same);
            });
        }
    }

    private void pair(BiPredicate<Seen, Seen> like, List<Pair> pairs) {
        for (Seen old : List.copyOf(before)) {
            after.stream().filter(now -> like.test(old, now)).findFirst().ifPresent(now -> settle(old, now, pairs));
        }
    }

    private void settle(Seen old, Seen now, List<Pair> pairs) {
        before.remove(old);
        after.remove(now);
        pairs.add(new Pair(old, now));
    }

    /** {@return what is found no more} */
    List<Seen> closed() {
        return before;
    }

    /** {@return what was not found before} */
    List<Seen> opened() {
        return after;
    }

    /** {@return what is found before and afterwards at one element} */
    List<Pair> same() {
        return same;
    }

    /** {@return what a rule found before at one element and finds now at another, with the same priority} */
    List<Pair> elsewhere() {
        return elsewhere;
    }
}
