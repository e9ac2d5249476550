package dev.desirepath.lab;

import dev.desirepath.journey.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A journey on the page of a rule, and the sentences that the rule has to say on it.
 *
 * @param place of the fence above the journey
 * @param journey the journey with as many empty lines before it as stand before it in the page, so that its places are those of
 *     the page
 * @param says what stands behind {@code >} below it
 */
public record Example(Section section, Place place, String journey, List<String> says) {

    public Example {
        says = List.copyOf(says);
    }

    /** {@return the journey as the bytes of a file} */
    public byte[] bytes() {
        return journey.getBytes(StandardCharsets.UTF_8);
    }
}
