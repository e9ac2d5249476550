package dev.desirepath.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A length of time as far as it is known.
 *
 * @param minutes what is written, summed
 * @param complete whether that is all of it, or a lower bound
 */
public record Duration(long minutes, boolean complete) {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int MANY_DAYS = 10;

    /** No time at all. */
    static final Duration NONE = new Duration(0, true);

    Duration plus(Duration other) {
        return new Duration(minutes + other.minutes, complete && other.complete);
    }

    /** {@return the longer of two; as long as one is a lower bound, so is the result} */
    Duration max(Duration other) {
        return new Duration(Math.max(minutes, other.minutes), complete && other.complete);
    }

    /** {@return whether nothing is known of it} */
    public boolean unknown() {
        return minutes == 0 && !complete;
    }

    /** {@return such as {@code 2 days 3 h} and {@code at least 40 min}; in days, minutes are left out, from ten days on hours} */
    public String words() {
        if (unknown()) {
            return "how long is not stated";
        }
        return (complete ? "" : "at least ") + length(minutes);
    }

    /** {@return a length of time in words} */
    public static String length(long minutes) {
        long days = minutes / DAY;
        long hours = minutes % DAY / HOUR;
        List<String> parts = new ArrayList<>();
        if (days > 0) {
            parts.add(days == 1 ? "1 day" : days + " days");
        }
        if (hours > 0 && days < MANY_DAYS) {
            parts.add(hours + " h");
        }
        if (days == 0 && (minutes % HOUR > 0 || hours == 0)) {
            parts.add(minutes % HOUR + " min");
        }
        return String.join(" ", parts);
    }
}
