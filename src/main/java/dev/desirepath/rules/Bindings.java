package dev.desirepath.rules;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the names of a rule stand for in one case, in the order of binding; thousands are made, few are read. */
final class Bindings extends AbstractMap<String, Object> {

    private final String[] names;
    private final @Nullable Object[] values;
    private final int size;

    /**
     * @param names of the rule
     * @param values of each name; null for one that stands for nothing and is not there
     */
    Bindings(String[] names, @Nullable Object[] values) {
        this.names = names;
        this.values = values.clone();
        int known = 0;
        for (Object value : values) {
            known += value == null ? 0 : 1;
        }
        this.size = known;
    }

    @Override
    public int size() {
        return size;
    }

    /** {@return how many names the rule has} */
    int howManyNames() {
        return names.length;
    }

    /** {@return what the name of that number stands for; null for nothing} */
    @Nullable
    Object value(int number) {
        return values[number];
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        // A rule has so few names that to hash them costs more than to look at each.
        for (int number = 0; number < names.length; number++) {
            if (names[number].equals(name)) {
                return values[number];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return new Known();
            }
        };
    }

    /** Goes from one name that stands for something to the next. */
    private final class Known implements Iterator<Map.Entry<String, Object>> {

        private int next = -1;

        private Known() {
            advance();
        }

        private void advance() {
            do {
                next++;
            } while (next < names.length && values[next] == null);
        }

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Map.Entry<String, Object> next() {
            Object value = hasNext() ? values[next] : null;
            if (value == null) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, Object> entry = Map.entry(names[next], value);
            advance();
            return entry;
        }
    }
}
