package dev.desirepath.reading;

import dev.desirepath.journey.Place;
import java.util.function.Supplier;

/**
 * Where a value belongs while it is read.
 *
 * @param about what the key is about, such as {@code step 'first-call'}; only messages need it
 * @param prefix the keys of the groups around the key, such as {@code emotion}, with a space behind each
 * @param key the key itself
 * @param place the place of the key
 */
record Slot(Supplier<String> about, String prefix, String key, Place place, Names names, Problems problems) {

    /** {@return what the key is about} */
    String subject() {
        return about.get();
    }

    /** {@return the key behind the keys of the groups around it, such as {@code emotion goal}} */
    String path() {
        return prefix + key;
    }

    /** {@return the same slot for a key inside the value} */
    Slot at(String innerPath, Place innerPlace) {
        return new Slot(about, "", innerPath, innerPlace, names, problems);
    }

    /** Adds the problem that the text written here is not what it should be. */
    void mistake(Node.Scalar found, String which, String help) {
        problems.add(
                found,
                "%s of %s is %s, %s"
                        .formatted(Characters.quote(path()), subject(), Characters.quote(found.text()), which),
                help);
    }

    /** Adds the problem that a value has another shape than it should, such as {@code a list of texts}. */
    void wrongShape(Node found, String expected, String help) {
        if (found instanceof Node.Refused) {
            return;
        }
        String is = found instanceof Node.Scalar scalar
                ? Characters.quote(scalar.text())
                : found instanceof Node.Sequence ? "a list" : "a group of keys";
        problems.add(
                found, "%s of %s is %s, not %s".formatted(Characters.quote(path()), subject(), is, expected), help);
    }
}
