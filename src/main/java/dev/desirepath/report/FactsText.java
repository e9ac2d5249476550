package dev.desirepath.report;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Place;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.FactType;
import dev.desirepath.rules.FactTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The facts of a journey as text: by type, in the order of the file, each with its fields and where they are written. */
public final class FactsText {

    private static final int INDENT = 2;

    private FactsText() {}

    /** {@return the facts of one journey and the limits that rules compare them with} */
    public static String of(Facts facts, List<? extends Fact> limits) {
        StringBuilder text = new StringBuilder();
        for (FactType type : FactTypes.STANDARD.types().values()) {
            List<Fact> same = sorted(facts, limits, type);
            if (!same.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append("%s (%d)\n".formatted(type.name(), same.size()));
                same.forEach(fact -> text.append('\n').append(of(facts, type, fact)));
            }
        }
        return text.toString();
    }

    static List<Fact> sorted(Facts facts, List<? extends Fact> limits, FactType type) {
        List<Fact> all = new ArrayList<>(facts.facts());
        all.addAll(limits);
        return all.stream()
                .filter(type.factClass()::isInstance)
                .sorted(Comparator.comparing(Fact::place))
                .toList();
    }

    private static String of(Facts facts, FactType type, Fact fact) {
        StringBuilder text = new StringBuilder();
        int width =
                type.fields().keySet().stream().mapToInt(String::length).max().orElse(0);
        text.append(" ".repeat(INDENT))
                .append(Printable.text(fact.place().toString()))
                .append('\n');
        for (FactField field : type.fields().values()) {
            Place place = facts.placeOf(fact, field.name());
            String where = place.equals(fact.place()) ? "" : "  (" + Printable.text(place.toString()) + ")";
            String name = field.name() + " ".repeat(width - field.name().length());
            text.append("%s%s  %s%s\n".formatted(" ".repeat(2 * INDENT), name, value(field, fact), where));
        }
        return text.toString();
    }

    private static String value(FactField field, Fact fact) {
        Object value = field.valueIn(fact);
        return value == null ? "not stated" : Printable.text(shown(value));
    }

    /** {@return a value as rules write it, without quotes} */
    static String shown(Object value) {
        String text = value.toString();
        return text.isEmpty() ? "(empty)" : text;
    }
}
