package dev.desirepath.report;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.redesign.Redesign;
import org.jspecify.annotations.Nullable;

/**
 * One journey file that was analysed.
 *
 * @param file as it is shown
 * @param sha256 of its bytes
 * @param toBe the journey with all recommendations carried out; null where no report asked for it
 */
public record Analysed(
        String file,
        String sha256,
        JourneyAdvice advice,
        @Nullable Redesign toBe) {}
