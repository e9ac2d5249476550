package dev.desirepath.facts;

import dev.desirepath.journey.Journey;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Small journeys for tests, written as people write them. */
public final class Journeys {

    /** The name that places in these journeys show. */
    public static final String FILE = "test.journey.yaml";

    private static final String CAST = """
            journey: Get a card
            actors: {clerk: employee, planner: employee, boss: employee, robot: system, printer: system, carrier: partner}
            """;

    private Journeys() {}

    /** {@return the journey of a whole file} */
    public static Journey of(String yaml) {
        Reading reading = JourneyReader.read(FILE, yaml.getBytes(StandardCharsets.UTF_8));
        Journey journey = reading.journey();
        if (journey == null) {
            throw new IllegalArgumentException("This is no journey: " + reading.problems());
        }
        return journey;
    }

    /** {@return a journey with these steps, whose actors are clerk, planner, boss, robot, printer and carrier} */
    public static Journey withSteps(String steps) {
        return of(CAST + "steps:\n" + steps);
    }

    /** {@return the facts of a journey with these steps} */
    public static Facts factsOf(String steps) {
        return Derivation.derive(withSteps(steps), LocalDate.of(2026, 11, 21));
    }
}
