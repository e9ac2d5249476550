package dev.desirepath.reading;

import dev.desirepath.journey.Attributes;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Stated;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the keys that people put under {@code also}. */
final class OwnKeys {

    private OwnKeys() {}

    static Attributes read(Node node, Slot slot) {
        Map<String, Stated<String>> own = new LinkedHashMap<>();
        Map<String, Node.Scalar> seen = new HashMap<>();
        if (!(node instanceof Node.Mapping mapping)) {
            slot.wrongShape(
                    node, "a group of keys", "Write keys of your own, each with one value: {product: mortgage}.");
            return Attributes.NONE;
        }
        for (Node.Entry entry : mapping.entries()) {
            String name = Fields.normal(entry.key().text());
            Node.Scalar first = seen.putIfAbsent(name, entry.key());
            if (first != null) {
                TreeBuilder.addTwice(entry.key(), first, slot.problems());
            }
            Stated<String> value = ownValue(entry, slot);
            if (value != null) {
                own.put(name, value);
            }
        }
        return own.isEmpty() ? Attributes.NONE : new Attributes(own);
    }

    private static @Nullable Stated<String> ownValue(Node.Entry entry, Slot slot) {
        String path = slot.path() + " " + Fields.normal(entry.key().text());
        Slot inside = slot.at(path, entry.key().place());
        if (!(entry.value() instanceof Node.Sequence)) {
            return Forms.TEXT.read(entry.value(), inside);
        }
        Listed<String> list = Forms.TEXTS.read(entry.value(), inside);
        String joined = list == null ? "" : String.join(", ", list.values());
        return new Stated<>(joined, joined, entry.value().place());
    }
}
