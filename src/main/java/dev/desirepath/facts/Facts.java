package dev.desirepath.facts;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Quality;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All facts of one journey. */
public final class Facts {

    private final String journey;
    private final List<Fact> facts;
    private final List<Fact> gaps;
    private final Map<String, String> names;
    private final Map<String, List<String>> runs;
    private final IdentityHashMap<Fact, Origins> origins;
    private final ByType byType;

    /**
     * Takes them as they were derived.
     *
     * @param journey the id of the journey
     * @param facts what is so, in the order of derivation
     * @param gaps facts that would be there if the file said so: their partial fields are null; only questions come from them
     * @param names the names of the elements by their ids
     * @param runs for the step at which a hand-off is received, what the receiver does from there until passing the case on
     * @param origins where single fields were written and how sure their numbers are
     */
    public Facts(
            String journey,
            List<Fact> facts,
            List<Fact> gaps,
            Map<String, String> names,
            Map<String, List<String>> runs,
            IdentityHashMap<Fact, Origins> origins) {
        this(journey, facts, gaps, names, runs, origins, ByType.of(facts));
    }

    Facts(
            String journey,
            List<Fact> facts,
            List<Fact> gaps,
            Map<String, String> names,
            Map<String, List<String>> runs,
            IdentityHashMap<Fact, Origins> origins,
            ByType byType) {
        this.journey = journey;
        this.facts = List.copyOf(facts);
        this.gaps = List.copyOf(gaps);
        this.names = names;
        this.runs = runs;
        this.origins = origins;
        this.byType = byType;
    }

    /** {@return the id of the journey} */
    public String journey() {
        return journey;
    }

    /** {@return what is so, in the order of derivation} */
    public List<Fact> facts() {
        return facts;
    }

    /** {@return what would be so if the file said it} */
    public List<Fact> gaps() {
        return gaps;
    }

    /** {@return the names of the elements by their ids} */
    public Map<String, String> names() {
        return names;
    }

    /** {@return by the step at which a hand-off is received, what the receiver does until passing the case on} */
    public Map<String, List<String>> runs() {
        return runs;
    }

    /** {@return where the value of a field was written} */
    public Place placeOf(Fact fact, String field) {
        Origins noted = origins.get(fact);
        Place place = noted == null ? null : noted.placeOf(field);
        return place == null ? fact.place() : place;
    }

    /** {@return whether the number of a field was measured or estimated; null where the file does not say} */
    public @Nullable Quality qualityOf(Fact fact, String field) {
        Origins noted = origins.get(fact);
        return noted == null ? null : noted.qualityOf(field);
    }

    /** {@return the facts of one type, in the order of derivation} */
    public <T extends Fact> List<T> of(Class<T> type) {
        return byType.of(type);
    }
}
