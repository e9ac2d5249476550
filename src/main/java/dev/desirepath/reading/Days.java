package dev.desirepath.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day as people write it in a file of ours. */
final class Days {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    static LocalDate of(String text) throws Mistake {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Such as the thirtieth of February: said below.
        }
        throw new Mistake("which is not a day", "Write a day like 2026-11-21.");
    }
}
