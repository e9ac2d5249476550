package dev.desirepath.notation;

import dev.desirepath.journey.Place;
import dev.desirepath.reading.Characters;
import dev.desirepath.reading.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has to be said about a journey that came from another notation: what was taken as what, and what was not carried over. */
public final class Notes {

    private static final int MOST_NAMED = 5;

    private final List<String> said = new ArrayList<>();
    private final Map<String, Group> left = new LinkedHashMap<>();
    private final IdentityHashMap<Node, List<String>> remarks = new IdentityHashMap<>();

    /** Things of one sort that were not carried over, the first of them by name. */
    private static final class Group {

        private final List<String> named = new ArrayList<>();
        private int count;

        private void add(String name, Place place) {
            count++;
            if (named.size() < MOST_NAMED) {
                named.add("%s%s%d:%d".formatted(name, name.isEmpty() ? "" : " at ", place.line(), place.column()));
            }
        }

        private String says() {
            String more = count > named.size() ? " and %d more".formatted(count - named.size()) : "";
            return String.join(", ", named) + more;
        }
    }

    /** Adds a sentence on how the file was understood. */
    void say(String sentence) {
        said.add(sentence);
    }

    /** Adds a thing that was not carried over, or not as it was. */
    void leave(String sort, String name, Place place) {
        left.computeIfAbsent(sort, s -> new Group()).add(name.isBlank() ? "" : Characters.quote(name), place);
    }

    /** Adds a comment above a piece of the tree. */
    void remark(Node node, String comment) {
        remarks.computeIfAbsent(node, n -> new ArrayList<>()).add(comment);
    }

    /** {@return how the file was understood, a sentence for each thing} */
    public List<String> said() {
        return List.copyOf(said);
    }

    /** {@return what was not carried over, a line for each sort, with line and column in the file} */
    public List<String> left() {
        return left.entrySet().stream()
                .map(group -> group.getKey() + ": " + group.getValue().says())
                .toList();
    }

    /** {@return how many things were not carried over} */
    public int countLeft() {
        return left.values().stream().mapToInt(group -> group.count).sum();
    }

    List<String> remarks(Node node) {
        return remarks.getOrDefault(node, List.of());
    }
}
