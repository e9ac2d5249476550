package dev.desirepath.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day as people write it in a file of ours. */
final class Days {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern ROUGH = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private Days() {}

    /** {@return the text of a day, a month or a year} */
    static String rough(String text) throws Mistake {
        if (!ROUGH.matcher(text).matches()) {
            throw new Mistake(
                    "which is not a day, a month or a year",
                    "Write 2026-03-15, 2026-03 or 2026, or delete the line if it is not known.");
        }
        return text;
    }

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
