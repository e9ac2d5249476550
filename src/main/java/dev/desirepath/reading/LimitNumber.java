package dev.desirepath.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a limit, in the one unit that it is written in: minutes, thousandths, or a count. */
record LimitNumber(PackFile.Unit unit, long value) {

    private static final Pattern COUNT = Pattern.compile("(\\d{1,9})( months?)?");
    private static final String HELP =
            "Write a length of time (2 days), a share (4%), a number (5) or months (24 months).";

    static LimitNumber of(String written) throws Mistake {
        String text = Numbers.plain(written, "which is not a limit", HELP);
        Matcher count = COUNT.matcher(text);
        if (count.matches()) {
            return new LimitNumber(PackFile.Unit.COUNT, Long.parseLong(count.group(1)));
        }
        if (text.endsWith("%")) {
            BigDecimal perMille = Numbers.share(text).fraction().movePointRight(3);
            return new LimitNumber(PackFile.Unit.PER_MILLE, whole(perMille, "a tenth of a percent"));
        }
        return new LimitNumber(PackFile.Unit.MINUTES, whole(Durations.span(text).minutes(), "a minute"));
    }

    private static long whole(BigDecimal number, String smallest) throws Mistake {
        if (number.stripTrailingZeros().scale() > 0) {
            throw new Mistake("which is finer than " + smallest, HELP);
        }
        return number.longValue();
    }
}
