package dev.desirepath.html;

import java.util.List;

/** Lists in sentences. */
final class Lists {

    private Lists() {}

    /** {@return such as {@code a, b and c}} */
    static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
