package dev.desirepath.advice;

import dev.desirepath.facts.Fact;
import dev.desirepath.journey.Place;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Sentence;
import java.util.List;

/**
 * A fact that met a condition of a rule, with what the rule looked at.
 *
 * @param type the name of its type
 * @param fields that the rule looked at, first those that it compares
 * @param place where to look
 */
public record Evidence(String type, Fact fact, List<FactField> fields, Place place) {

    /** {@return the value of a field as people write it} */
    public String value(FactField field) {
        Object value = field.valueIn(fact);
        return value == null ? Sentence.NOT_STATED : Wording.word(value);
    }
}
