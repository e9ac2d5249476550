package dev.desirepath.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads elements that stand under their names. */
final class NamedGroups {
    private final Element element;
    private final String shortKey;
    private final Slot slot;
    private final List<Groups.NamedFields> read = new ArrayList<>();
    private final Map<String, Node.Scalar> seen = new HashMap<>();

    private NamedGroups(Element element, String shortKey, Slot slot) {
        this.element = element;
        this.shortKey = shortKey;
        this.slot = slot;
    }

    static List<Groups.NamedFields> read(Node node, Element element, String shortKey, Slot slot) {
        return new NamedGroups(element, shortKey, slot).read(node);
    }

    private List<Groups.NamedFields> read(Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> add(entry.key(), entry.value()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::addName);
        } else if (!(node instanceof Node.Scalar scalar && scalar.isNone())) {
            addName(node);
        }
        return read;
    }

    private void addName(Node node) {
        if (node instanceof Node.Scalar name && !name.isBlank()) {
            add(name, new Node.Scalar(name.place(), name.length(), "", true));
        } else {
            slot.wrongShape(node, "a name", "Write names, or names with their keys.");
        }
    }

    private void add(Node.Scalar name, Node value) {
        Node.Scalar first = seen.putIfAbsent(Names.same(name.text()), name);
        if (first != null) {
            TreeBuilder.addTwice(name, first, slot.problems());
        }
        Supplier<String> about = () -> element.word() + " " + Characters.quote(name.text());
        Node.Mapping mapping = mapping(value, name);
        read.add(new Groups.NamedFields(name, Fields.of(mapping, element, about, slot.names(), slot.problems())));
    }

    private Node.Mapping mapping(Node value, Node.Scalar name) {
        boolean blank = value instanceof Node.Scalar scalar && scalar.isBlank();
        Slot inside = slot.at(slot.path() + " " + name.text(), name.place());
        Node.Mapping mapping = blank ? null : Groups.orShort(value, element, shortKey, inside);
        // A name whose keys are wrong is declared all the same: references to it are right.
        return mapping == null ? new Node.Mapping(name.place(), name.length(), List.of()) : mapping;
    }
}
