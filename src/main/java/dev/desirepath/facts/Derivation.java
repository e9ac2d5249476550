package dev.desirepath.facts;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The pure function from a journey to its facts. */
public final class Derivation {

    private Derivation() {}

    /** {@return all facts of the journey; the same journey always gives the same facts in the same order} */
    public static Facts derive(Journey journey) {
        Walk walk = new Walk(journey);
        Book book = new Book();
        new Steps(walk).write(book);
        new Touchpoints(walk).write(book);
        new Repeats(walk).write(book);
        new HandOffs(walk).write(book);
        new Decisions(walk).write(book);
        Emotions emotions = new Emotions(walk);
        emotions.write(book);
        writeWhole(walk, emotions, book);
        new OwnKeys(journey).write(book);
        writeMeasures(walk, book);
        return book.close(journey.id(), names(journey));
    }

    private static void writeWhole(Walk walk, Emotions emotions, Book book) {
        Journey journey = walk.journey();
        dev.desirepath.facts.Journey whole = new dev.desirepath.facts.Journey(
                journey.id(),
                journey.name().place(),
                journey.steps().size(),
                journey.outcome() != null,
                journey.signature() != null && !journey.signature().entries().isEmpty(),
                emotions.goals(),
                walk.touchpoints().size(),
                Objects.requireNonNullElse(Walk.value(journey.owner()), "none"));
        book.add(whole).from("owner", journey.owner());
    }

    private static void writeMeasures(Walk walk, Book book) {
        Map<String, Long> measures = new TreeMap<>();
        measures.put("steps", (long) walk.steps().size());
        measures.put("moments of truth", book.count(Touchpoint.class));
        measures.put("break points", book.count(HandOff.class));
        measures.put("business rules", book.count(Decision.class));
        measures.forEach((name, value) ->
                book.add(new Measure(name, walk.journey().name().place(), value)));
    }

    private static Map<String, String> names(Journey journey) {
        Map<String, String> names = new HashMap<>();
        names.put(journey.id(), journey.name().value());
        for (Step step : journey.steps()) {
            Stated<String> name = step.name();
            names.put(step.id(), name.value());
        }
        return Map.copyOf(names);
    }
}
