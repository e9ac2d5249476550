package dev.desirepath.proof;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.StepFact;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Step;
import dev.desirepath.reading.Outline;
import dev.desirepath.reading.Outline.Items;
import dev.desirepath.reading.Outline.Keys;
import dev.desirepath.reading.Outline.Pair;
import dev.desirepath.reading.Outline.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands at a place of the journey file: the key, its value, and the element that says it. */
final class Quotes {

    private static final int MOST_SHOWN = 64;
    private static final Set<String> LISTS = Set.of("steps", "stages");

    private final String text;
    private final List<String> steps;
    private final List<Integer> lines = new ArrayList<>();
    private final List<Quote> all = new ArrayList<>();
    private final Map<Integer, Quote> byStart = new TreeMap<>();
    private int step;

    /**
     * What a key says.
     *
     * @param kind of the element that says it: {@code step}, {@code business rule}, {@code actor}, or {@code journey}
     * @param id of the element; empty for the journey
     * @param path the keys below the element, joined with full stops
     * @param from the index of the key in the text
     * @param to the index behind the value
     */
    record Quote(String kind, String id, String path, Piece value, int from, int to) {}

    Quotes(String text, Journey journey) {
        this.text = text;
        this.steps = journey.steps().stream().map(Step::id).toList();
        lines.add(0);
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            boolean half = c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
            if ((c == '\n' || c == '\r') && !half) {
                lines.add(index + 1);
            }
        }
        if (Outline.of(text) instanceof Keys root) {
            keys(root, "journey", "", "");
        }
    }

    private void keys(Keys keys, String kind, String id, String path) {
        for (Pair pair : keys.entries()) {
            String below = path.isEmpty() ? pair.name() : path + "." + pair.name();
            boolean named = path.equals("business rules") || path.equals("actors");
            if (kind.equals("journey") && named) {
                String of = path.equals("actors") ? "actor" : "business rule";
                add(pair, of, pair.word().text(), "");
                inside(pair.value(), of, pair.word().text(), "");
            } else if (LISTS.contains(below) && pair.value() instanceof Items list) {
                list.items().forEach(item -> item(item, below.equals("steps")));
            } else {
                add(pair, kind, id, below);
                inside(pair.value(), kind, id, below);
            }
        }
    }

    private void item(Piece item, boolean isStep) {
        if (isStep) {
            String id = step < steps.size() ? steps.get(step) : "";
            step++;
            if (item instanceof Keys keys) {
                keys(keys, "step", id, "");
            } else {
                put(new Quote("step", id, "step", item, item.from(), item.to()));
            }
        } else if (item instanceof Keys keys) {
            keys(keys, "stage", "", "");
        }
    }

    private void inside(Piece value, String kind, String id, String path) {
        if (value instanceof Keys keys) {
            keys(keys, kind, id, path);
        } else if (value instanceof Items list) {
            list.items().forEach(item -> inside(item, kind, id, path));
        }
    }

    private void add(Pair pair, String kind, String id, String path) {
        put(new Quote(
                kind, id, path, pair.value(), pair.word().from(), pair.value().to()));
    }

    private void put(Quote quote) {
        all.add(quote);
        byStart.put(quote.from(), quote);
        byStart.put(quote.value().from(), quote);
    }

    /** {@return the keys of an element, in the order of the file} */
    List<Quote> of(String kind, String id) {
        return all.stream()
                .filter(quote -> quote.kind().equals(kind) && quote.id().equals(id))
                .toList();
    }

    /** {@return where the first of these keys of its step is written; the place itself where none is} */
    Place nearer(Fact fact, List<String> keys, Place place) {
        if (!(fact instanceof StepFact about)) {
            return place;
        }
        return keys.stream()
                .flatMap(key -> of("step", about.step()).stream()
                        .filter(quote -> quote.path().equals(key)))
                .map(quote -> place(place.file(), quote.value().from()))
                .findFirst()
                .orElse(place);
    }

    private Place place(String file, int index) {
        int found = Collections.binarySearch(lines, index);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, text.codePointCount(lines.get(line), index) + 1);
    }

    /** {@return what the value of a quote says, in one line} */
    String value(Quote quote) {
        return line(text.substring(quote.value().from(), quote.to()));
    }

    /** {@return the key and the value at the place as they are written, in one short line; empty when nothing is} */
    String written(Place place) {
        Quote quote = at(place);
        return quote == null ? "" : line(text.substring(quote.from(), quote.to()));
    }

    private static String line(String written) {
        String first = written.strip().lines().findFirst().orElse("");
        boolean more = written.strip().lines().skip(1).findFirst().isPresent();
        if (first.codePointCount(0, first.length()) > MOST_SHOWN) {
            return first.substring(0, first.offsetByCodePoints(0, MOST_SHOWN)) + "…";
        }
        return more ? first + " …" : first;
    }

    /** {@return the innermost key at the place} */
    @Nullable
    Quote at(Place place) {
        if (place.line() > lines.size()) {
            return null;
        }
        int start = lines.get(place.line() - 1);
        int end = place.line() < lines.size() ? lines.get(place.line()) : text.length();
        int index = start + Math.min(place.column() - 1, end - start);
        if (text.codePointCount(start, end) != end - start) {
            index = text.offsetByCodePoints(start, Math.min(place.column() - 1, text.codePointCount(start, end)));
        }
        Quote exact = byStart.get(index);
        int at = index;
        return exact != null
                ? exact
                : all.stream()
                        .filter(quote -> quote.from() <= at && at < quote.to())
                        .min(Comparator.comparingInt(quote -> quote.to() - quote.from()))
                        .orElse(null);
    }
}
