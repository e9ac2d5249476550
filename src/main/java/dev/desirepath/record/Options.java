package dev.desirepath.record;

import dev.desirepath.notation.Asked;
import dev.desirepath.notation.Notation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the command line of a run said, as far as it changes the advice or how the run ended.
 *
 * @param paths of the journeys, as typed
 * @param asOf null when not given, as with the others
 * @param packs the folders of {@code --rules}, as typed
 * @param only the rules of {@code --rule}
 * @param skipped the rules of {@code --skip-rule}
 * @param baseline the file of {@code --baseline}, as typed
 * @param writesBaseline whether the run wrote one, so that there need not have been one before
 */
public record Options(
        List<String> paths,
        @Nullable LocalDate asOf,
        @Nullable String failOn,
        List<String> packs,
        List<String> only,
        List<String> skipped,
        Asked notation,
        @Nullable String baseline,
        boolean writesBaseline) {

    private static final Map<String, Notation> NOTATIONS = notations();

    public Options {
        paths = List.copyOf(paths);
        packs = List.copyOf(packs);
        only = List.copyOf(only);
        skipped = List.copyOf(skipped);
    }

    private static Map<String, Notation> notations() {
        Map<String, Notation> notations = new TreeMap<>();
        for (Notation notation : Notation.values()) {
            notations.put(word(notation), notation);
        }
        return notations;
    }

    private static String word(Notation notation) {
        return notation.name().toLowerCase(Locale.ROOT);
    }

    /** {@return those that were given, by their names} */
    Json json() {
        Json.Keys keys = new Json.Keys().with("paths", Json.Items.texts(paths));
        put(keys, "as-of", asOf);
        put(keys, "fail-on", failOn);
        put(keys, "from", notation.from() == null ? null : word(notation.from()));
        put(keys, "customer", notation.customer());
        put(keys, "rules", packs);
        put(keys, "rule", only);
        put(keys, "skip-rule", skipped);
        put(keys, "baseline", baseline);
        return writesBaseline ? keys.with("write-baseline", new Json.Flag(true)) : keys;
    }

    private static void put(Json.Keys keys, String key, @Nullable Object value) {
        if (value != null) {
            keys.with(key, value.toString());
        }
    }

    private static void put(Json.Keys keys, String key, List<String> values) {
        if (!values.isEmpty()) {
            keys.with(key, Json.Items.texts(values));
        }
    }

    static Options read(Part part) {
        return new Options(
                part.texts("paths"),
                part.has("as-of") ? day(part.at("as-of")) : null,
                part.has("fail-on") ? part.text("fail-on") : null,
                list(part, "rules"),
                list(part, "rule"),
                list(part, "skip-rule"),
                new Asked(
                        part.has("from") ? notation(part.at("from")) : null,
                        part.has("customer") ? part.text("customer") : null),
                part.has("baseline") ? part.text("baseline") : null,
                part.has("write-baseline"));
    }

    private static List<String> list(Part part, String key) {
        return part.has(key) ? part.texts(key) : List.of();
    }

    private static Notation notation(Part part) {
        Notation notation = NOTATIONS.get(part.text());
        if (notation == null) {
            throw part.wrong("it is none of " + String.join(", ", NOTATIONS.keySet()));
        }
        return notation;
    }

    static LocalDate day(Part part) {
        try {
            return LocalDate.parse(part.text());
        } catch (DateTimeException e) {
            throw part.wrong("it is not a day");
        }
    }
}
