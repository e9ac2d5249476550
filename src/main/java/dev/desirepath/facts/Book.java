package dev.desirepath.facts;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Quality;
import dev.desirepath.journey.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where derivations write down their facts, with the place of each field that a value was read from. */
final class Book {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Fact> gaps = new ArrayList<>();
    private final IdentityHashMap<Fact, Map<String, Place>> places = new IdentityHashMap<>();
    private final IdentityHashMap<Fact, Map<String, Quality>> qualities = new IdentityHashMap<>();
    private final Map<String, List<String>> runs = new HashMap<>();

    /** An entry to which the places of its fields are added, and how sure their numbers are. */
    final class Entry {

        private final Fact fact;
        private final Map<String, Place> places;

        private Entry(Fact fact, Map<String, Place> places) {
            this.fact = fact;
            this.places = places;
        }

        Entry from(String field, @Nullable Stated<?> stated) {
            return stated == null
                    ? this
                    : asSureAs(field, Walk.value(stated.quality())).at(field, stated.place());
        }

        Entry asSureAs(String field, @Nullable Quality quality) {
            if (quality != null) {
                qualities.computeIfAbsent(fact, key -> new HashMap<>()).put(field, quality);
            }
            return this;
        }

        Entry at(String field, @Nullable Place place) {
            if (place != null) {
                places.put(field, place);
            }
            return this;
        }
    }

    Entry add(Fact fact) {
        facts.add(fact);
        return new Entry(fact, places.computeIfAbsent(fact, key -> new HashMap<>()));
    }

    List<Fact> facts() {
        return facts;
    }

    void addGap(Fact fact) {
        gaps.add(fact);
    }

    /** Notes what the receiver of a hand-off does from the step at which they receive it until they pass the case on. */
    void addRun(String receivedAt, List<String> steps) {
        runs.put(receivedAt, List.copyOf(steps));
    }

    Facts close(String journey, Map<String, String> names) {
        return new Facts(journey, facts, gaps, names, runs, places, qualities);
    }
}
