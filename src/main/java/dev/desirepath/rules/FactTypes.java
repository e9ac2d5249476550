package dev.desirepath.rules;

import dev.desirepath.facts.Actor;
import dev.desirepath.facts.Ask;
import dev.desirepath.facts.Attribute;
import dev.desirepath.facts.BusinessRule;
import dev.desirepath.facts.Contact;
import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.Entry;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Finding;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Item;
import dev.desirepath.facts.Journey;
import dev.desirepath.facts.Limit;
import dev.desirepath.facts.Measure;
import dev.desirepath.facts.Metric;
import dev.desirepath.facts.MissingItem;
import dev.desirepath.facts.NextAnswer;
import dev.desirepath.facts.Promise;
import dev.desirepath.facts.Rating;
import dev.desirepath.facts.Repeat;
import dev.desirepath.facts.Silence;
import dev.desirepath.facts.Stage;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.facts.Wait;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fact types that rules may name, and the enums of their fields. */
public final class FactTypes {

    /** The class of the one global, which {@code engine} provides. */
    public static final String ADVICE = "dev.desirepath.engine.Advice";

    /** Those of the vocabulary; a new fact record is added here. */
    public static final FactTypes STANDARD = new FactTypes(List.of(
            Journey.class,
            Stage.class,
            Step.class,
            Touchpoint.class,
            Contact.class,
            Repeat.class,
            HandOff.class,
            Decision.class,
            BusinessRule.class,
            Actor.class,
            Emotion.class,
            Ask.class,
            Item.class,
            Entry.class,
            Wait.class,
            Silence.class,
            NextAnswer.class,
            MissingItem.class,
            Rating.class,
            Metric.class,
            Promise.class,
            Measure.class,
            Attribute.class,
            Limit.class,
            Finding.class));

    private final Map<String, FactType> types = new TreeMap<>();
    private final Map<String, Class<?>> enums = new TreeMap<>();

    public FactTypes(List<Class<? extends Fact>> factClasses) {
        factClasses.forEach(this::add);
    }

    private void add(Class<? extends Fact> factClass) {
        FactType type = FactType.of(factClass);
        if (types.put(type.name(), type) != null) {
            throw new IllegalArgumentException("There are two fact types of the name " + type.name() + ".");
        }
        for (FactField field : type.fields().values()) {
            if (field.kind() == FieldKind.CHOICE) {
                addEnum(field.type());
            }
        }
    }

    private void addEnum(Class<?> type) {
        Class<?> before = enums.put(type.getSimpleName(), type);
        if (before != null && before != type) {
            throw new IllegalArgumentException("Rules cannot tell " + before + " from " + type + ".");
        }
    }

    /** {@return all of them by name, sorted} */
    public Map<String, FactType> types() {
        return Collections.unmodifiableMap(types);
    }

    /** {@return the fact type of that name, such as {@code Step}} */
    public Optional<FactType> named(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** {@return the enums by the simple names that rules write, such as {@code Cluster}, sorted} */
    public Map<String, Class<?>> enums() {
        return Collections.unmodifiableMap(enums);
    }

    /** {@return the import lines for all fact types and enums, sorted} */
    String imports() {
        TreeSet<String> lines = new TreeSet<>();
        types.values().forEach(type -> lines.add(importOf(type.factClass())));
        enums.values().forEach(type -> lines.add(importOf(type)));
        return String.join("", lines);
    }

    private static String importOf(Class<?> type) {
        return "import " + type.getCanonicalName() + ";\n";
    }

    /** {@return the text of {@code rules/vocabulary.drl}} */
    public String vocabularyDrl() {
        return "package rules;\n\n" + imports() + "\nglobal " + ADVICE + " advice;\n";
    }
}
