package dev.desirepath.reading;

import dev.desirepath.journey.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time. */
final class Durations {

    static final String HELP = "Write 8 min, 52 h, 1.5 hours, 2 days, 3 weeks, 2 working days or PT48H.";

    private static final BigDecimal MINUTE = BigDecimal.ONE;
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal DAY = BigDecimal.valueOf(24 * 60);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7 * 24 * 60);
    // A second is no finite decimal part of a minute; six places are a sixteen-thousandth of a second.
    private static final BigDecimal SECOND = BigDecimal.ONE.divide(HOUR, 6, RoundingMode.HALF_UP);

    // So that no sum over a journey, and no product with a count, leaves the range of a long.
    private static final BigDecimal LONGEST = DAY.multiply(BigDecimal.valueOf(366_000));

    private static final Map<String, BigDecimal> UNITS = Map.ofEntries(
            Map.entry("s", SECOND),
            Map.entry("sec", SECOND),
            Map.entry("second", SECOND),
            Map.entry("min", MINUTE),
            Map.entry("minute", MINUTE),
            Map.entry("h", HOUR),
            Map.entry("hr", HOUR),
            Map.entry("hour", HOUR),
            Map.entry("d", DAY),
            Map.entry("day", DAY),
            Map.entry("working day", DAY),
            Map.entry("business day", DAY),
            Map.entry("w", WEEK),
            Map.entry("week", WEEK));

    private static final Pattern PART =
            Pattern.compile("(" + Numbers.DIGITS + ") ?((?:working |business )?[a-z]+)(?: and |, | |$)");
    private static final Pattern BARE = Pattern.compile(Numbers.DIGITS);
    private static final Pattern MONTHS = Pattern.compile(".*\\d ?(?:months?|years?|mo|y)\\b.*|p\\d+[my].*");
    private static final Pattern ISO =
            Pattern.compile("p(?:(D)w)?(?:(D)d)?(?:t(?=\\d)(?:(D)h)?(?:(D)m)?(?:(D)s)?)?".replace("D", Numbers.DIGITS));
    private static final List<BigDecimal> ISO_UNITS = List.of(WEEK, DAY, HOUR, MINUTE, SECOND);

    private Durations() {}

    /** Reads a length of time; {@code none} is no time at all. */
    static Span span(String written) throws Mistake {
        String text =
                Numbers.plain(written, "which is not a length of time", HELP).toLowerCase(Locale.ROOT);
        if (text.equals("none")) {
            return new Span(BigDecimal.ZERO, false);
        }
        Numbers.refuseGroupedByPoint(text, HELP);
        BigDecimal minutes = minutes(text);
        if (minutes == null) {
            throw mistake(text);
        }
        if (minutes.compareTo(LONGEST) > 0) {
            throw new Mistake("which is longer than a thousand years", HELP);
        }
        return new Span(Numbers.exact(minutes), text.contains("working") || text.contains("business"));
    }

    private static @Nullable BigDecimal minutes(String text) {
        if (text.startsWith("p")) {
            return iso(text);
        }
        BigDecimal whole = whole(text);
        return whole == null ? parts(text) : whole;
    }

    private static Mistake mistake(String text) {
        if (BARE.matcher(text).matches()) {
            return new Mistake("which has no unit", HELP);
        }
        return MONTHS.matcher(text).matches()
                ? new Mistake("which counts in months or years", "These differ in length: write days or weeks. " + HELP)
                : new Mistake("which is not a length of time", HELP);
    }

    private static @Nullable BigDecimal iso(String text) {
        Matcher iso = ISO.matcher(text);
        if (text.length() < 3 || !iso.matches()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < ISO_UNITS.size(); i++) {
            String digits = iso.group(i + 1);
            sum = digits == null ? sum : sum.add(new BigDecimal(digits).multiply(ISO_UNITS.get(i)));
        }
        return sum;
    }

    /** {@return the minutes where the text is a whole number and its unit, as nearly all are; else null} */
    private static @Nullable BigDecimal whole(String text) {
        int digits = Numbers.digits(text);
        if (digits == 0) {
            return null;
        }
        boolean apart = digits < text.length() && text.charAt(digits) == ' ';
        BigDecimal unit = unit(text.substring(apart ? digits + 1 : digits));
        return unit == null
                ? null
                : BigDecimal.valueOf(Integer.parseInt(text, 0, digits, 10)).multiply(unit);
    }

    private static @Nullable BigDecimal parts(String text) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher part = PART.matcher(text);
        int at = 0;
        while (at < text.length()) {
            BigDecimal unit = part.region(at, text.length()).lookingAt() ? unit(part.group(2)) : null;
            if (unit == null) {
                return null;
            }
            sum = sum.add(new BigDecimal(part.group(1)).multiply(unit));
            at = part.end();
        }
        return sum;
    }

    private static @Nullable BigDecimal unit(String word) {
        BigDecimal unit = UNITS.get(word);
        return unit == null && word.endsWith("s") ? UNITS.get(word.substring(0, word.length() - 1)) : unit;
    }
}
