package dev.desirepath.proof;

import dev.desirepath.facts.Fact;
import dev.desirepath.rules.Missing;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern held against one fact, every comparison of it, also those behind one that failed.
 *
 * @param certain false for a fact of which nobody knows whether it is so
 * @param names the names bound so far, with those of the pattern
 * @param missing what is not stated
 */
public record Tried(
        Fact fact, boolean certain, List<Check> checks, Holds holds, Map<String, Object> names, List<Missing> missing) {

    public Tried {
        checks = List.copyOf(checks);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        missing = List.copyOf(missing);
    }

    /** {@return how many things between the parentheses fail} */
    public int failing() {
        return (int) checks.stream().filter(check -> check.holds() == Holds.NO).count();
    }
}
