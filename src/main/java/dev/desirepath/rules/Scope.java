package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a rule has bound so far, and which of them are used. */
final class Scope {

    private final Map<String, Bound> names = new LinkedHashMap<>();
    private final Set<String> visible = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> needed = new LinkedHashSet<>();

    /** {@return the earlier binding of the same name, which makes this one a mistake} */
    Optional<Bound> bind(Bound bound) {
        visible.add(bound.name());
        return Optional.ofNullable(names.putIfAbsent(bound.name(), bound));
    }

    /** {@return what the name stands for where the reader is} */
    Optional<Bound> lookUp(String name) {
        return visible.contains(name) ? Optional.ofNullable(names.get(name)) : Optional.empty();
    }

    /** Takes a name out of sight that is known inside one condition only. */
    void hide(String name) {
        visible.remove(name);
    }

    void use(String name) {
        used.add(name);
    }

    /** Notes that the rule cannot do without the value. */
    void need(String name) {
        used.add(name);
        needed.add(name);
    }

    boolean isUsed(String name) {
        return used.contains(name);
    }

    Set<String> visible() {
        return visible;
    }

    Set<String> needed() {
        return needed;
    }

    Map<String, Bound> names() {
        return names;
    }

    Place placeOf(String name) {
        Bound bound = names.get(name);
        if (bound == null) {
            throw new IllegalArgumentException("The name " + name + " is not bound.");
        }
        return bound.place();
    }
}
