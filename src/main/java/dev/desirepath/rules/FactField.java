package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Meaning;
import dev.desirepath.facts.Partial;
import dev.desirepath.facts.Refers;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * One field of a fact type that rules may name.
 *
 * @param position among the fields of its type
 * @param partial whether it is null when the journey does not say
 * @param key the key of the journey file that would state it; empty for a whole field
 * @param ask the question to ask when it is not stated; empty for a whole field
 * @param refers the kind of element whose id it holds; null when it holds none
 * @param meaning what it says, in one sentence
 */
public record FactField(
        String name,
        int position,
        Class<?> type,
        FieldKind kind,
        boolean partial,
        String key,
        String ask,
        Refers.@Nullable Kind refers,
        String meaning,
        Accessor accessor) {

    /** What a field of 32 bits holds, in words. */
    static final String SMALL = "It holds whole numbers from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ".";

    static FactField of(Class<? extends Fact> owner, RecordComponent component, int position) {
        Partial partial = component.getAnnotation(Partial.class);
        Refers refers = component.getAnnotation(Refers.class);
        Meaning meaning = component.getAnnotation(Meaning.class);
        return new FactField(
                component.getName(),
                position,
                component.getType(),
                FieldKind.of(component.getType()),
                partial != null,
                partial == null ? "" : partial.key(),
                partial == null ? "" : partial.ask(),
                refers == null ? null : refers.value(),
                meaning == null ? "" : meaning.value(),
                new Accessor(owner, component.getName()));
    }

    /** {@return whether it could have that number as its value} */
    boolean holds(long number) {
        boolean isSmall = type == int.class || type == Integer.class;
        return !isSmall || number == (int) number;
    }

    /** {@return the value of this field in a fact of its type; null when it is not stated} */
    public @Nullable Object valueIn(Fact fact) {
        return accessor.valueIn(fact);
    }

    /** The accessor is that of one component of one record, from which all else follows. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof FactField field && accessor.equals(field.accessor));
    }

    /** Cheap, since the keys of many maps are of this kind. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * What reads one component of the facts of one type; found when first used, since most fields of a run are not read.
     *
     * <p>A handle, since Java would write a class of its own for each method that is called often by reflection.
     */
    public static final class Accessor {

        private static final MethodType READS = MethodType.methodType(Object.class, Fact.class);

        private final Class<? extends Fact> owner;
        private final String component;
        private @Nullable MethodHandle handle;

        Accessor(Class<? extends Fact> owner, String component) {
            this.owner = owner;
            this.component = component;
        }

        private @Nullable Object valueIn(Fact fact) {
            // Two threads may both find it, which does no harm.
            MethodHandle found = handle;
            if (found == null) {
                found = found();
                handle = found;
            }
            return read(found, fact);
        }

        private MethodHandle found() {
            try {
                Method accessor = owner.getDeclaredMethod(component);
                return MethodHandles.lookup().unreflect(accessor).asType(READS);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The field " + component + " of " + owner + " cannot be read.", e);
            }
        }

        // A handle may throw anything, the accessor of a record nothing.
        private @Nullable Object read(MethodHandle found, Fact fact) {
            try {
                return (Object) found.invokeExact(fact);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("The field " + component + " of " + fact + " cannot be read.", e);
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Accessor it && owner == it.owner && component.equals(it.component));
        }

        @Override
        public int hashCode() {
            return component.hashCode();
        }
    }
}
