package dev.desirepath.advice;

import dev.desirepath.rules.Packs;
import java.time.LocalDate;

/**
 * What is the same for all journeys of one run of the program.
 *
 * @param version of the program
 * @param asOf the day that counts as today
 * @param packs the rules that judge
 */
public record Run(String version, LocalDate asOf, Packs packs) {

    /** One journey file that was analysed, with the hash of its bytes. */
    public record Analysed(String file, String sha256, JourneyAdvice advice) {}
}
