package dev.desirepath.picture;

import java.util.ArrayList;
import java.util.List;

/** A length of time in words. */
final class Minutes {

    private static final long DAY = 24 * 60L;

    private Minutes() {}

    /** {@return the length as {@code 2 days 4 h}} */
    static String words(long minutes) {
        List<String> parts = new ArrayList<>();
        if (minutes >= DAY) {
            parts.add(minutes / DAY == 1 ? "1 day" : minutes / DAY + " days");
        }
        if (minutes % DAY >= 60) {
            parts.add(minutes % DAY / 60 + " h");
        }
        if (minutes % 60 > 0 || parts.isEmpty()) {
            parts.add(minutes % 60 + " min");
        }
        return String.join(" ", parts);
    }
}
