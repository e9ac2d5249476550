package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Meaning;
import dev.desirepath.facts.NoField;
import dev.desirepath.facts.Partial;
import dev.desirepath.journey.Place;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of fact that rules may match on.
 *
 * @param partial whether the absence of such a fact means unknown
 * @param key the key of the journey file that would state one; empty for a whole type
 * @param ask the question to ask when none is stated; empty for a whole type
 * @param fields its fields by name, in the order of the record
 */
public record FactType(
        String name,
        Class<? extends Fact> factClass,
        boolean partial,
        String key,
        String ask,
        String meaning,
        String derivation,
        Map<String, FactField> fields) {

    public FactType {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static FactType of(Class<? extends Fact> factClass) {
        Partial partial = factClass.getAnnotation(Partial.class);
        Meaning meaning = factClass.getAnnotation(Meaning.class);
        return new FactType(
                factClass.getSimpleName(),
                factClass,
                partial != null,
                partial == null ? "" : partial.key(),
                partial == null ? "" : partial.ask(),
                meaning == null ? "" : meaning.value(),
                meaning == null ? "" : meaning.derivation(),
                fieldsOf(factClass));
    }

    private static Map<String, FactField> fieldsOf(Class<? extends Fact> factClass) {
        Map<String, FactField> fields = new LinkedHashMap<>();
        for (RecordComponent component : factClass.getRecordComponents()) {
            if (component.getType() != Place.class && !component.isAnnotationPresent(NoField.class)) {
                fields.put(component.getName(), FactField.of(factClass, component, fields.size()));
            }
        }
        return fields;
    }

    /** {@return the keys of the journey file that such a fact may miss} */
    Stream<String> questionKeys() {
        return Stream.concat(Stream.of(key), fields.values().stream().map(FactField::key))
                .filter(each -> !each.isEmpty());
    }

    /** {@return the field of that name} */
    public Optional<FactField> field(String fieldName) {
        return Optional.ofNullable(fields.get(fieldName));
    }

    /** Cheap, since the keys of many maps are of this kind; equality is that of all components. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
