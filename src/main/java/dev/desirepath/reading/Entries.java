package dev.desirepath.reading;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A list of groups of keys in a file that is no journey. */
final class Entries {

    private Entries() {}

    /** Gives each group of the list to the reader; a single one may stand without the list. */
    static void each(@Nullable Node node, String key, String help, Problems problems, Consumer<Node.Mapping> reader) {
        List<Node> items =
                node == null ? List.of() : node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        for (Node item : items) {
            if (item instanceof Node.Mapping mapping) {
                reader.accept(mapping);
            } else if (!(item instanceof Node.Refused)) {
                problems.add(item, "'%s' has something that is no group of keys".formatted(key), help);
            }
        }
    }
}
