package dev.desirepath.reading;

import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Stated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists of values; one value stands for a list of one, {@code none} for the empty list. */
final class Lists {

    private Lists() {}

    static <T> @Nullable Listed<T> read(Node node, Slot slot, Form.Reader<Stated<T>> item) {
        if (node instanceof Node.Mapping) {
            slot.wrongShape(node, "a list of values", "Write [a, b, c], or one value, or 'none'.");
            return null;
        }
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        if (items.size() == 1 && items.get(0) instanceof Node.Scalar only && only.isNone()) {
            return new Listed<>(List.of(), only.place());
        }
        List<Stated<T>> entries = new ArrayList<>(items.size());
        for (Node each : items) {
            Stated<T> read = item(each, slot, item);
            if (read != null) {
                entries.add(read);
            }
        }
        return new Listed<>(entries, node.place());
    }

    private static <T> @Nullable Stated<T> item(Node node, Slot slot, Form.Reader<Stated<T>> item) {
        if (!(node instanceof Node.Scalar scalar)) {
            return item.read(node, slot);
        }
        if (scalar.isBlank()) {
            slot.mistake(scalar, "which is an empty entry of a list", "Write the entry, or delete it.");
            return null;
        }
        if (scalar.isNone()) {
            slot.mistake(scalar, "which cannot stand beside other entries", "Delete 'none' or the other entries.");
            return null;
        }
        return item.read(scalar, slot);
    }

    /** {@return the text that names something declared elsewhere, as it was declared there} */
    static @Nullable Stated<String> reference(Node node, Slot slot, Names.Kind kind, String phrase) {
        Stated<String> written = Values.one(node, slot, "a name", text -> text);
        if (written == null) {
            return null;
        }
        String declared = slot.names().findOrMeet(kind, written);
        if (declared != null) {
            return new Stated<>(declared, written.written(), written.place());
        }
        String message = "%s %s %s, which is not %s"
                .formatted(slot.subject(), phrase, Characters.quote(written.value()), kind.says());
        slot.problems().addUnknown(node, message, kind.label(), slot.names().all(kind), written.value());
        return null;
    }

    /** {@return the step that is named, or that the journey ends here} */
    static @Nullable Stated<String> target(Node node, Slot slot) {
        boolean end = node instanceof Node.Scalar scalar
                && Names.same(scalar.text()).equals(Outgoing.END)
                && slot.names().find(Names.Kind.STEP, Outgoing.END) == null;
        return end
                ? new Stated<>(Outgoing.END, Outgoing.END, node.place())
                : reference(node, slot, Names.Kind.STEP, "goes on to");
    }
}
