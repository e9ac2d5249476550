package dev.desirepath.record;

import dev.desirepath.advice.Considered;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Place;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.FactType;
import dev.desirepath.rules.FactTypes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * All facts that rules could see on one journey, numbered from 0: those of the journey, the limits, the proposals, and the
 * limits that count in a part of it only.
 */
final class FactTable {

    private static final Map<Class<?>, FactType> TYPES = types();

    private final Facts facts;
    private final List<Fact> all = new ArrayList<>();
    private final IdentityHashMap<Fact, Integer> numbers = new IdentityHashMap<>();
    private final Map<Class<?>, Integer> counts = new HashMap<>();
    private final int whole;

    FactTable(Considered considered) {
        facts = considered.facts();
        facts.facts().forEach(this::add);
        considered.extra("").forEach(this::add);
        // A limit of a part stands in the place of another, so that there are not more of them to search.
        all.forEach(fact -> counts.merge(fact.getClass(), 1, Integer::sum));
        whole = all.size();
        considered.locals().forEach(local -> local.packs().limits().stream()
                .filter(limit -> !numbers.containsKey(limit))
                .forEach(this::add));
    }

    private static Map<Class<?>, FactType> types() {
        Map<Class<?>, FactType> types = new HashMap<>();
        FactTypes.STANDARD.types().values().forEach(type -> types.put(type.factClass(), type));
        return types;
    }

    private void add(Fact fact) {
        numbers.put(fact, all.size());
        all.add(fact);
    }

    List<Fact> all() {
        return all;
    }

    /** {@return the number of a fact; -1 for one of which nobody knows whether it is so} */
    int number(Fact fact) {
        return numbers.getOrDefault(fact, -1);
    }

    /** {@return whether a fact counts in a part of the journey only} */
    boolean isOfPart(Fact fact) {
        return number(fact) >= whole;
    }

    /** {@return how many facts there are of a type} */
    int count(FactType type) {
        return counts.getOrDefault(type.factClass(), 0);
    }

    Json json(String file) {
        return Json.Items.of(all, fact -> fact(fact, file));
    }

    private Json fact(Fact fact, String file) {
        FactType type = TYPES.get(fact.getClass());
        if (type == null) {
            throw new IllegalStateException("Rules know no " + fact.getClass() + ".");
        }
        Json.Keys values = new Json.Keys();
        Json.Keys places = new Json.Keys();
        for (FactField field : type.fields().values()) {
            Object value = field.valueIn(fact);
            if (value != null) {
                values.with(field.name(), value(value));
            }
            Place place = facts.placeOf(fact, field.name());
            if (!place.equals(fact.place())) {
                places.with(field.name(), Places.of(place));
            }
        }
        Json.Keys keys = new Json.Keys()
                .with("fact", type.name())
                .with("at", Places.of(fact.place()))
                .with("values", values);
        if (!places.all().isEmpty()) {
            keys.with("places", places);
        }
        return fact.place().file().equals(file)
                ? keys
                : keys.with("file", fact.place().file());
    }

    /** {@return a value as facts have it: a fact by its number, a constant by its name in rules} */
    Json value(Object value) {
        if (value instanceof Fact fact) {
            return new Json.Keys().with("fact", number(fact));
        }
        if (value instanceof Boolean flag) {
            return new Json.Flag(flag);
        }
        if (value instanceof Number number && !(value instanceof BigDecimal)) {
            return Json.number(number.longValue());
        }
        if (value instanceof BigDecimal decimal) {
            return new Json.Text(decimal.toPlainString());
        }
        return new Json.Text(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }
}
