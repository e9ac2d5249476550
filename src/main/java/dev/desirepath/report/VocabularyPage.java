package dev.desirepath.report;

import dev.desirepath.facts.Fact;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.FactType;
import dev.desirepath.rules.FactTypes;
import dev.desirepath.rules.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page on all facts that rules can ask about, made from what stands at the facts themselves. */
public final class VocabularyPage {

    private static final String INTRODUCTION = """
            # Vocabulary: what rules can ask about

            Generated from `dev.desirepath.facts`; do not edit. `desirepath facts FILE` shows the facts of a journey.

            A fact is **whole** when its absence means that it is not so, and **partial** when its absence means that the journey does not say. A field with a question key is partial: it is not stated until the file has that key. Where the journey says that it `covers` such keys, what is absent counts as a written none. Shares are whole thousandths (per mille), times whole minutes.
            """;

    private VocabularyPage() {}

    /** {@return the page in Markdown, with one of the facts as the example of its type} */
    public static String of(FactTypes types, Map<String, Fact> examples) {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        types.types().values().forEach(type -> page.append(section(type, examples.get(type.name()))));
        return page.toString();
    }

    private static String section(FactType type, @Nullable Fact example) {
        List<String> lines = new ArrayList<>(List.of("", "## " + type.name(), "", type.meaning(), ""));
        lines.add(
                type.partial()
                        ? "**Partial**: where it is absent, the question is `%s`: %s".formatted(type.key(), type.ask())
                        : "**Whole**.");
        if (!type.derivation().isEmpty()) {
            lines.addAll(List.of("", "**Derivation.** " + type.derivation()));
        }
        lines.addAll(List.of("", "| field | type | question key | says |", "| --- | --- | --- | --- |"));
        type.fields().values().forEach(field -> lines.add(row(field)));
        if (example != null) {
            lines.addAll(List.of("", "```", example(type, example), "```"));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(FactField field) {
        String key = field.partial() ? "`" + field.key() + "`" : "";
        return "| `%s` | %s | %s | %s |".formatted(field.name(), kind(field), key, field.meaning());
    }

    private static String kind(FactField field) {
        if (field.kind() != FieldKind.CHOICE) {
            return switch (field.kind()) {
                case TEXT -> "text";
                case NUMBER -> "whole number";
                case FLAG -> "true, false";
                default -> "decimal";
            };
        }
        String name = field.type().getSimpleName();
        Object[] constants = field.type().getEnumConstants();
        Stream<Object> all = constants == null ? Stream.empty() : Stream.of(constants);
        return all.map(constant -> "`" + name + "." + constant + "`").collect(Collectors.joining(", "));
    }

    private static String example(FactType type, Fact fact) {
        return type.fields().values().stream()
                .map(field -> field.name() + ": " + said(field.valueIn(fact)))
                .collect(Collectors.joining("\n  ", type.name() + " at " + fact.place() + "\n  ", ""));
    }

    private static String said(@Nullable Object value) {
        return value == null ? "not stated" : FactsText.shown(value);
    }
}
