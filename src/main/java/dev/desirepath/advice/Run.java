package dev.desirepath.advice;

import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Pack;
import java.time.LocalDate;
import java.util.List;

/**
 * What one run of the program read and what it says.
 *
 * @param version of the program
 * @param asOf the day that counts as today
 * @param journeys in the order of their files
 * @param problems of the files that could not be read, sorted by place
 */
public record Run(String version, LocalDate asOf, Pack pack, List<Analysed> journeys, List<Problem> problems) {

    /** One journey file that was analysed, with the hash of its bytes. */
    public record Analysed(String file, String sha256, JourneyAdvice advice) {}

    public Run {
        journeys = List.copyOf(journeys);
        problems = List.copyOf(problems);
    }
}
