package dev.desirepath.facts;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Step;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The pure function from a journey and a day to facts. */
public final class Derivation {

    private Derivation() {}

    /**
     * {@return all facts of the journey; the same journey and day always give the same facts in the same order}
     *
     * @param asOf the day that counts as today
     * @throws TooLargeLoop when a loop has more steps than expected visits are computed for
     */
    public static Facts derive(Journey journey, LocalDate asOf) {
        return derive(journey, asOf, Declared.NONE);
    }

    /** {@return the same, and what is asked under the own keys that a house declares} */
    public static Facts derive(Journey journey, LocalDate asOf, Declared declared) {
        Walk walk = new Walk(journey);
        Book book = new Book();
        Visits visits = new Visits(walk);
        Nearest touchpoints = Nearest.before(walk.flow(), walk::isTouchpoint);
        Availability availability = new Availability(walk);
        Contacts contacts = new Contacts(walk, touchpoints);
        Waits waits = new Waits(walk, touchpoints);
        Emotions emotions = new Emotions(walk, waits);
        Parties parties = new Parties(walk);
        Uses uses = new Uses(walk);
        Producers producers = new Producers(walk);
        Passing passing = new Passing(walk, producers);
        Outputs outputs = new Outputs(walk, uses);
        Whole whole = new Whole(walk, emotions, contacts.all(), parties);
        new Steps(walk, visits, outputs, uses, producers).write(book);
        new Touchpoints(walk, contacts, passing).write(book);
        contacts.write(book);
        new Repeats(walk, contacts.all(), visits).write(book);
        new HandOffs(walk, availability, contacts, outputs, passing).write(book);
        new Decisions(walk).write(book);
        emotions.write(book);
        waits.write(book);
        new Silences(walk, touchpoints).write(book);
        new NextAnswers(walk, touchpoints, producers).write(book);
        new MissingItems(walk).write(book);
        new Asks(walk, availability).write(book);
        new Items(walk, uses).write(book);
        new Entries(walk).write(book);
        parties.write(book);
        new BusinessRules(walk, asOf).write(book);
        whole.writeStages(book);
        new Ratings(walk).write(book);
        new Metrics(walk).write(book);
        new Promises(walk).write(book);
        whole.write(book);
        new OwnKeys(journey, declared).write(book);
        new Measuring(walk).write(book);
        return book.close(journey.id(), names(journey));
    }

    private static Map<String, String> names(Journey journey) {
        Map<String, String> names = new HashMap<>();
        names.put(journey.id(), journey.name().value());
        for (Step step : journey.steps()) {
            names.put(step.id(), step.name().value());
        }
        return Collections.unmodifiableMap(names);
    }
}
