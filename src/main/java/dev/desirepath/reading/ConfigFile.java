package dev.desirepath.reading;

import dev.desirepath.journey.Acceptance;
import dev.desirepath.journey.OwnKey;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Response;
import dev.desirepath.journey.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code desirepath.yaml} says, the file in which a house writes how it wants to be advised.
 *
 * @param rules the folders of house packs, in the order of the file
 * @param off the ids of rules that are not to judge
 * @param limits that the house sets otherwise than the packs
 * @param asOf the day that counts as today; null when it is not said
 * @param failOn from which priority on a run fails, one of {@link #PRIORITIES}; null when it is not said
 * @param unitCosts in the order of the file
 * @param scopes what is otherwise for some journeys, stages or units
 * @param accepted findings that somebody answers for
 * @param responses to recommendations
 * @param ownKeys that are declared
 * @param baseline the file of findings that are known; null when it is not said
 * @param problems in the order of the file
 * @param source for problems that are found later
 */
public record ConfigFile(
        List<Stated<String>> rules,
        List<Stated<String>> off,
        List<PackFile.Limit> limits,
        @Nullable Stated<LocalDate> asOf,
        @Nullable Stated<String> failOn,
        List<UnitCost> unitCosts,
        List<Scope> scopes,
        List<Accepted> accepted,
        List<Response> responses,
        List<OwnKey> ownKeys,
        @Nullable Stated<String> baseline,
        List<Problem> problems,
        Source source) {

    /** The words for a threshold, the most urgent first. */
    public static final List<String> PRIORITIES = List.of("critical", "high", "medium", "low", "never");

    /** That of a house without such a file. */
    public static final ConfigFile NONE = refused("desirepath.yaml", "", List.of());

    /** {@return that of a file which says nothing that can be used} */
    static ConfigFile refused(String file, String text, List<Problem> problems) {
        return new ConfigFile(
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                problems,
                new Source(file, text));
    }

    /**
     * What an hour of somebody's work costs.
     *
     * @param name of an actor or of a unit
     * @param perHour in the currency
     * @param written such as {@code 48 EUR per hour}
     */
    public record UnitCost(
            Stated<String> name, BigDecimal perHour, String currency, String written, Stated<String> source) {}

    /**
     * What is otherwise for some journeys, stages or units.
     *
     * @param when which: own keys of the journey with their values, or {@code journey}, {@code stage}, {@code unit}
     */
    public record Scope(
            Map<String, Stated<String>> when,
            List<Stated<String>> off,
            List<PackFile.Limit> limits,
            List<Accepted> accepted,
            Place place) {

        public Scope {
            when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
            off = List.copyOf(off);
            limits = List.copyOf(limits);
            accepted = List.copyOf(accepted);
        }
    }

    /**
     * A finding that somebody answers for.
     *
     * @param journey its id; null in a scope, where it is every journey of the scope
     */
    public record Accepted(@Nullable Stated<String> journey, Acceptance acceptance) {}

    /** The text of the file, for problems that show its lines. */
    public record Source(String file, String text) {}

    public ConfigFile {
        rules = List.copyOf(rules);
        off = List.copyOf(off);
        limits = List.copyOf(limits);
        unitCosts = List.copyOf(unitCosts);
        scopes = List.copyOf(scopes);
        accepted = List.copyOf(accepted);
        responses = List.copyOf(responses);
        ownKeys = List.copyOf(ownKeys);
        problems = List.copyOf(problems);
    }

    /** {@return the problem with a value of the file} */
    public Problem problem(Place place, String written, String message, String help) {
        String line = new SourceText(FileKind.CONFIG, source.file(), source.text()).shown(place);
        return new Problem(place, Math.max(1, written.codePointCount(0, written.length())), message, line, help);
    }

    /** {@return the problem that a word of the file is none of those that there are, with the one perhaps meant} */
    public Problem unknown(Stated<String> word, String what, String label, Collection<String> known) {
        return problem(
                word.place(),
                word.written(),
                "there is no %s %s".formatted(what, Characters.quote(word.value())),
                Suggestion.of(label, known, word.value()));
    }
}
