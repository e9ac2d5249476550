package dev.desirepath.advice;

import dev.desirepath.facts.Fact;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a rule stood for when it fired, the same whoever says it: facts by identity, since two steps may state the
 * same; numbers by value, whatever their type.
 */
final class Values {

    private final Map<String, Object> byName;
    private final int hash;

    Values(Map<String, Object> byName) {
        this.byName = byName;
        this.hash = hash(byName);
    }

    private static int hash(Map<String, Object> byName) {
        int hash = 0;
        for (Map.Entry<String, Object> each : byName.entrySet()) {
            hash += each.getKey().hashCode() ^ hash(each.getValue());
        }
        return hash;
    }

    private static int hash(Object value) {
        if (value instanceof Fact fact) {
            return fact.place().hashCode();
        }
        return value instanceof Number number ? number.intValue() : value.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values it && hash == it.hash && byName.size() == it.byName.size() && isSame(it.byName);
    }

    private boolean isSame(Map<String, Object> others) {
        for (Map.Entry<String, Object> each : byName.entrySet()) {
            Object other = others.get(each.getKey());
            if (other == null || !isSame(each.getValue(), other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Object one, Object other) {
        if (one == other) {
            return true;
        }
        if (one instanceof Number && other instanceof Number) {
            return String.valueOf(one).equals(String.valueOf(other));
        }
        return !(one instanceof Fact) && one.equals(other);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
