package dev.desirepath.report;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.redesign.Redesign;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One journey file that was analysed.
 *
 * @param file as it is shown
 * @param hash says the SHA-256 of its bytes in hexadecimal; not every report wants to know
 * @param toBe the journey with all recommendations carried out; null where no report asked for it
 */
public record Analysed(
        String file,
        Supplier<String> hash,
        JourneyAdvice advice,
        @Nullable Redesign toBe) {

    /** {@return the SHA-256 of its bytes in hexadecimal} */
    public String sha256() {
        return hash.get();
    }
}
