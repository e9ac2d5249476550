package dev.desirepath.redesign;

import java.util.ArrayList;
import java.util.List;

/** Says lengths of time as people do. */
public final class Length {

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    private Length() {}

    /** {@return such as {@code 2 days 4 h}} */
    public static String of(long minutes) {
        List<String> parts = new ArrayList<>();
        long days = minutes / DAY;
        if (days > 0) {
            parts.add(days == 1 ? "1 day" : days + " days");
        }
        if (minutes % DAY >= HOUR) {
            parts.add(minutes % DAY / HOUR + " h");
        }
        if (minutes % HOUR > 0 || parts.isEmpty()) {
            parts.add(minutes % HOUR + " min");
        }
        return String.join(" ", parts);
    }
}
