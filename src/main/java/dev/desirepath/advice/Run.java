package dev.desirepath.advice;

import dev.desirepath.rules.Packs;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for all journeys of one run of the program.
 *
 * @param version of the program
 * @param asOf the day that counts as today
 * @param packs the rules that judge
 * @param config null when the house has none
 */
public record Run(
        String version,
        LocalDate asOf,
        Packs packs,
        @Nullable Config config) {

    /**
     * The configuration of the house, and what it takes away.
     *
     * @param file as it is shown
     * @param sha256 of its bytes
     * @param rulesOff the ids of the rules that it switches off, without the objections
     * @param objectionsOff the ids of the objections that it switches off
     */
    public record Config(String file, String sha256, List<String> rulesOff, List<String> objectionsOff) {

        public Config {
            rulesOff = List.copyOf(rulesOff);
            objectionsOff = List.copyOf(objectionsOff);
        }
    }
}
