package dev.desirepath.facts;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Quality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All facts of one journey.
 *
 * @param journey the id of the journey
 * @param facts what is so, in the order of derivation
 * @param gaps facts that would be there if the file said so: their partial fields are null; only questions come from them
 * @param names the names of the elements by their ids
 * @param runs for the step at which a hand-off is received, what the receiver does from there until passing the case on
 * @param places the place of single fields, where it is another than that of the fact
 * @param qualities how sure the number of single fields is, where the file says it
 */
public record Facts(
        String journey,
        List<Fact> facts,
        List<Fact> gaps,
        Map<String, String> names,
        Map<String, List<String>> runs,
        IdentityHashMap<Fact, Map<String, Place>> places,
        IdentityHashMap<Fact, Map<String, Quality>> qualities) {

    public Facts {
        facts = List.copyOf(facts);
        gaps = List.copyOf(gaps);
    }

    /** {@return where the value of a field was written} */
    public Place placeOf(Fact fact, String field) {
        return places.getOrDefault(fact, Map.of()).getOrDefault(field, fact.place());
    }

    /** {@return whether the number of a field was measured or estimated; null where the file does not say} */
    public @Nullable Quality qualityOf(Fact fact, String field) {
        return qualities.getOrDefault(fact, Map.of()).get(field);
    }

    /** {@return the facts of one type, in the order of derivation} */
    public <T extends Fact> List<T> of(Class<T> type) {
        return of(type, facts);
    }

    static <T extends Fact> List<T> of(Class<T> type, List<Fact> facts) {
        List<T> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (type.isInstance(fact)) {
                found.add(type.cast(fact));
            }
        }
        return Collections.unmodifiableList(found);
    }
}
