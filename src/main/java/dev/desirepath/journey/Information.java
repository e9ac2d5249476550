package dev.desirepath.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items of information that a step asks for, uses, gives, tells the customer, and types into systems.
 *
 * @param asksOf the actors who are asked; the customer when not stated
 * @param asksBecause why they are asked, such as {@code identity check}
 * @param tellsLate whether what it tells is already past
 * @param enters null when not stated; empty when nothing is typed in
 */
public record Information(
        @Nullable Listed<String> asks,
        @Nullable Listed<String> asksOf,
        @Nullable Stated<String> asksBecause,
        @Nullable Listed<String> uses,
        @Nullable Listed<String> gives,
        @Nullable Listed<String> tells,
        @Nullable Stated<Answer> tellsLate,
        @Nullable List<Entering> enters) {

    public Information {
        enters = enters == null ? null : List.copyOf(enters);
    }
}
