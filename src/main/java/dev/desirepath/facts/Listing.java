package dev.desirepath.facts;

import dev.desirepath.journey.Listed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file lists under one key, or that it does not. */
final class Listing {

    private Listing() {}

    /** {@return what is listed; nothing where there is no list} */
    static List<String> items(@Nullable Listed<String> listed) {
        return listed == null ? List.of() : listed.values();
    }

    /** {@return what is listed first; null when nothing is} */
    static @Nullable String first(@Nullable Listed<String> listed) {
        return listed == null || listed.entries().isEmpty()
                ? null
                : listed.entries().get(0).value();
    }

    /** {@return whether anything is listed} */
    static boolean has(@Nullable Listed<?> listed) {
        return listed != null && !listed.entries().isEmpty();
    }

    /** {@return whether this is listed} */
    static boolean has(@Nullable Listed<String> listed, String item) {
        return listed != null && listed.lists(item);
    }
}
