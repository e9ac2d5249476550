package dev.desirepath.advice;

import dev.desirepath.facts.Attribute;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Refers;
import dev.desirepath.rules.Bound;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Rule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Fills the sentences of rules with what they matched, in words that people say. */
final class Wording {

    private final Facts facts;

    Wording(Facts facts) {
        this.facts = facts;
    }

    /** {@return the sentence of the rule under that key, filled} */
    String say(Rule rule, String key, Map<String, Object> bindings) {
        return rule.sentence(key).orElseThrow().fill(values(rule, bindings));
    }

    /** {@return the sentence for several findings at once} */
    String sayTogether(Rule rule, String key, Map<String, Object> bindings, int count) {
        Map<String, String> values = values(rule, bindings);
        values.put("count", String.valueOf(count));
        return rule.sentence(key).orElseThrow().fill(values);
    }

    private Map<String, String> values(Rule rule, Map<String, Object> bindings) {
        Map<String, String> values = new HashMap<>();
        bindings.forEach((name, value) -> {
            // Sentences name values, never a whole fact.
            if (!(value instanceof Fact)) {
                values.put(name, word(rule, name, value));
            }
        });
        return values;
    }

    private String word(Rule rule, String name, Object value) {
        Bound bound = rule.names().get(name);
        boolean isStep = bound != null
                && bound.field().map(FactField::refers).filter(Wording::hasName).isPresent();
        if (bound != null && value instanceof Long minutes && isOwnLength(bound)) {
            return Attribute.lasts(minutes);
        }
        return isStep ? facts.names().getOrDefault(value.toString(), value.toString()) : word(value);
    }

    /** Lengths of time in facts of ours have words beside them; that of an own key has none. */
    private static boolean isOwnLength(Bound bound) {
        return bound.kind() == Bound.Kind.FIELD
                && bound.type().factClass() == Attribute.class
                && bound.field().map(FactField::name).filter("minutes"::equals).isPresent();
    }

    private static boolean hasName(Refers.Kind kind) {
        return kind != Refers.Kind.HAND_OFF;
    }

    /** {@return a value as people write it} */
    static String word(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }
}
