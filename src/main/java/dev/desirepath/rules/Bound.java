package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a name in a rule stands for.
 *
 * @param type the fact type of its pattern
 * @param fieldOrNull the field; null when it stands for the whole fact or for the result of a tally
 */
public record Bound(
        String name, Kind kind, FactType type, @Nullable FactField fieldOrNull, Place place) {

    /** The kinds of thing that a name stands for. */
    public enum Kind {
        FACT,
        FIELD,
        TALLY
    }

    /** {@return the field that it stands for, when it stands for one} */
    public Optional<FactField> field() {
        return Optional.ofNullable(fieldOrNull);
    }

    /** {@return the kind of its values; empty for a whole fact} */
    public Optional<FieldKind> valueKind() {
        return kind == Kind.TALLY ? Optional.of(FieldKind.NUMBER) : field().map(FactField::kind);
    }
}
