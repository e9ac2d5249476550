package dev.desirepath.rules;

import dev.desirepath.facts.Attribute;
import dev.desirepath.facts.Fact;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the journey does not say and on which a rule hangs.
 *
 * @param fact the fact whose field is not stated, or the gap of which it is not stated whether it is so at all
 * @param fieldOrNull the field; null when the existence of the fact is meant
 */
public record Missing(Fact fact, FactType type, @Nullable FactField fieldOrNull) {

    /** What stands before the name of an own key, as before every inner key. */
    static final String ALSO = "also.";

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Missing it
                && Objects.equals(fieldOrNull, it.fieldOrNull)
                && Objects.equals(fact, it.fact)
                && Objects.equals(type, it.type);
    }

    /** Cheap, since thousands are held in sets. */
    @Override
    public int hashCode() {
        return 31 * fact.place().hashCode() + (fieldOrNull == null ? 0 : fieldOrNull.hashCode());
    }

    /** {@return the field that is not stated; empty when the existence of the fact is meant} */
    public Optional<FactField> field() {
        return Optional.ofNullable(fieldOrNull);
    }

    /** {@return the key of the journey file that would state it} */
    public String key() {
        if (fact instanceof Attribute own && !own.key().isEmpty()) {
            return ALSO + own.key();
        }
        return fieldOrNull == null ? type.key() : fieldOrNull.key();
    }

    /** {@return the key by which rules name it among those that they may ask for: that of all own keys is one} */
    public String group() {
        String key = key();
        return key.startsWith(ALSO) ? "also" : key;
    }

    /** {@return the question to ask} */
    public String ask() {
        if (fact instanceof Attribute own && !own.asks().isEmpty()) {
            return own.asks();
        }
        return fieldOrNull == null ? type.ask() : fieldOrNull.ask();
    }
}
