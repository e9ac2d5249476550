package dev.desirepath.reading;

import dev.desirepath.journey.Place;

/**
 * Where a value belongs while it is read.
 *
 * @param subject what the key is about, such as {@code step 'first-call'}
 * @param path the key, behind the keys of the groups around it, such as {@code emotion goal}
 * @param place the place of the key
 */
record Slot(String subject, String path, Place place, Names names, Problems problems) {

    /** {@return the same slot for a key inside the value} */
    Slot at(String innerPath, Place innerPlace) {
        return new Slot(subject, innerPath, innerPlace, names, problems);
    }

    /** Adds the problem that the text written here is not what it should be. */
    void mistake(Node.Scalar found, String which, String help) {
        problems.add(
                found,
                "%s of %s is %s, %s".formatted(Characters.quote(path), subject, Characters.quote(found.text()), which),
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
        problems.add(found, "%s of %s is %s, not %s".formatted(Characters.quote(path), subject, is, expected), help);
    }
}
