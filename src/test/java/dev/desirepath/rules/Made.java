package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Partial;
import dev.desirepath.journey.Place;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts with the fields that a test is about; other partial fields are not stated, other whole ones empty. */
final class Made {

    private static final Map<Class<?>, Object> EMPTY =
            Map.of(int.class, 0, long.class, 0L, boolean.class, false, String.class, "");

    private Made() {}

    /** Takes names of fields and their values in turn. */
    static <T extends Fact> T fact(Class<T> type, Place place, @Nullable Object... fields) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < values.length; i++) {
            types[i] = components[i].getType();
            values[i] = types[i] == Place.class ? place : EMPTY.get(types[i]);
            if (components[i].isAnnotationPresent(Partial.class)) {
                values[i] = null;
            }
            for (int field = 0; field < fields.length; field += 2) {
                if (components[i].getName().equals(fields[field])) {
                    values[i] = fields[field + 1];
                }
            }
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
