package dev.desirepath.advice;

import dev.desirepath.facts.Attribute;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Refers;
import dev.desirepath.rules.Bound;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Sentence;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the sentences of rules with what they matched, in words that people say. */
final class Wording {

    private final Facts facts;

    Wording(Facts facts) {
        this.facts = facts;
    }

    /** {@return the sentence of the rule under that key, filled} */
    String say(Rule rule, String key, Map<String, Object> bindings) {
        return rule.sentence(key).orElseThrow().fill(name -> word(rule, name, bindings.get(name)));
    }

    /** {@return the sentence for several findings at once} */
    String sayTogether(Rule rule, String key, Map<String, Object> bindings, int count) {
        return rule.sentence(key)
                .orElseThrow()
                .fill(name -> name.equals("count") ? String.valueOf(count) : word(rule, name, bindings.get(name)));
    }

    private String word(Rule rule, String name, @Nullable Object value) {
        // Sentences name values, never a whole fact.
        if (value == null || value instanceof Fact) {
            return Sentence.NOT_STATED;
        }
        Bound bound = rule.names().get(name);
        FactField field = bound == null ? null : bound.fieldOrNull();
        if (bound == null || field == null) {
            return word(value);
        }
        if (value instanceof Long minutes && isOwnLength(bound, field)) {
            return Attribute.lasts(minutes);
        }
        boolean hasName = field.refers() != null && field.refers() != Refers.Kind.HAND_OFF;
        return hasName ? facts.names().getOrDefault(value.toString(), value.toString()) : word(value);
    }

    /** Lengths of time in facts of ours have words beside them; that of an own key has none. */
    private static boolean isOwnLength(Bound bound, FactField field) {
        return bound.kind() == Bound.Kind.FIELD
                && bound.type().factClass() == Attribute.class
                && field.name().equals("minutes");
    }

    /** {@return a value as people write it} */
    static String word(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }
}
