package dev.desirepath.notation;

import dev.desirepath.journey.Place;
import dev.desirepath.reading.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The keys of one element of a tree, as they are gathered. */
final class Keys {

    private final Place place;
    private final List<Node.Entry> entries = new ArrayList<>();

    Keys(Place place) {
        this.place = place;
    }

    /** {@return a text that stands at a place; never read as nothing} */
    static Node.Scalar text(Place place, String text) {
        return new Node.Scalar(place, Math.max(1, text.codePointCount(0, text.length())), text, false);
    }

    static Node.Sequence list(Place place, Collection<? extends Node> items) {
        return new Node.Sequence(place, 1, List.copyOf(items));
    }

    /** {@return one text, or a list of several} */
    static Node oneOrList(Place place, List<? extends Node> items) {
        return items.size() == 1 ? items.get(0) : list(place, items);
    }

    Keys put(String key, Node value) {
        return put(text(value.place(), key), value);
    }

    Keys put(Node.Scalar key, Node value) {
        entries.add(new Node.Entry(key, value));
        return this;
    }

    /** Adds the key with a list, or with one text; nothing when there is none. */
    Keys putAll(String key, List<? extends Node> values) {
        return values.isEmpty() ? this : put(key, oneOrList(values.get(0).place(), values));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Node.Mapping node() {
        return new Node.Mapping(place, 1, List.copyOf(entries));
    }
}
