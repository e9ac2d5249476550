package dev.desirepath.reading;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Share;
import dev.desirepath.journey.Volume;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads shares, volumes, counts, and yes or no; everything exact. */
final class Numbers {

    /** Twelve digits are more than any service counts, and keep hostile numbers cheap. */
    static final String DIGITS = "\\d{1,12}(?:\\.\\d{1,12})?";

    static final String SHARE_HELP = "Write 4% or 0.04.";
    static final String VOLUME_HELP = "Write a number and a period: 1200 per month.";

    private static final int LONGEST = 100;
    private static final int MOST_DIGITS = 9;
    private static final Pattern NEGATIVE = Pattern.compile("^[-−]\\s?\\d");
    private static final Pattern LEADING_ZERO = Pattern.compile("(?<![.\\d])0\\d");
    private static final Pattern CLOCK = Pattern.compile("\\d:\\d");
    private static final Pattern GROUPED = Pattern.compile("\\d[,'’_ ]\\d");
    private static final Pattern PERCENT = Pattern.compile("(" + DIGITS + ") ?%");
    private static final Pattern FRACTION = Pattern.compile(DIGITS);
    private static final Pattern VOLUME =
            Pattern.compile("(" + DIGITS + ")(?: ?/ ?| per | a | an )(day|week|month|quarter|year)");

    private static final Pattern GROUPED_BY_POINT = Pattern.compile("(?<![\\d.])[1-9]\\d{0,2}\\.\\d{3}(?!\\d)");

    private Numbers() {}

    /** In half of Europe 1.200 is more than a thousand: nobody guesses which is meant. */
    static void refuseGroupedByPoint(String text, String help) throws Mistake {
        if (text.indexOf('.') < 0) {
            return;
        }
        Matcher grouped = GROUPED_BY_POINT.matcher(text);
        if (grouped.find()) {
            String digits = grouped.group();
            throw new Mistake(
                    "which can be read in two ways",
                    "Write " + exact(new BigDecimal(digits)).toPlainString() + " or " + digits.replace(".", "") + ". "
                            + help);
        }
    }

    static Share share(String written) throws Mistake {
        String text = plain(written, "which is not a share", SHARE_HELP);
        int digits = digits(text);
        if (digits > 0 && text.length() == digits + 1 && text.charAt(digits) == '%') {
            return share(
                    BigDecimal.valueOf(Integer.parseInt(text, 0, digits, 10)).movePointLeft(2));
        }
        Matcher percent = PERCENT.matcher(text);
        boolean inPercent = percent.matches();
        if (!inPercent && !FRACTION.matcher(text).matches()) {
            throw new Mistake("which is not a share", SHARE_HELP);
        }
        return share(inPercent ? decimal(percent.group(1)).movePointLeft(2) : decimal(text));
    }

    private static Share share(BigDecimal share) throws Mistake {
        if (share.compareTo(BigDecimal.ONE) > 0) {
            throw new Mistake("which is more than the whole", "A share lies between 0% and 100%. " + SHARE_HELP);
        }
        return new Share(exact(share));
    }

    /** {@return how many digits the text begins with; 0 where they are more than a whole number may have} */
    static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits > MOST_DIGITS ? 0 : digits;
    }

    static Volume volume(String written) throws Mistake {
        String text = plain(written, "which is not a volume", VOLUME_HELP).toLowerCase(Locale.ROOT);
        refuseGroupedByPoint(text, VOLUME_HELP);
        Matcher volume = VOLUME.matcher(text);
        if (volume.matches()) {
            Volume.Period period = Volume.Period.valueOf(volume.group(2).toUpperCase(Locale.ROOT));
            return new Volume(decimal(volume.group(1)), period);
        }
        boolean bare = FRACTION.matcher(text).matches();
        throw new Mistake(
                bare ? "which has no period" : "which is not a volume",
                VOLUME_HELP + " Periods are: day, week, month, quarter, year.");
    }

    static int count(String written) throws Mistake {
        String text = plain(written, "which is not a whole number", "Write a whole number: 41.");
        if (text.isEmpty() || digits(text) < text.length()) {
            throw new Mistake("which is not a whole number", "Write a whole number: 41.");
        }
        return Integer.parseInt(text);
    }

    static BigDecimal number(String written) throws Mistake {
        String text = plain(written, "which is not a number", "Write a number: 3.4.");
        if (!FRACTION.matcher(text).matches()) {
            throw new Mistake("which is not a number", "Write a number: 3.4.");
        }
        return decimal(text);
    }

    /** {@return yes or no in one spelling each, else the text as it is; {@code none} is a no} */
    static String answerOrText(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> "yes";
            case "no", "false", "none" -> "no";
            default -> written;
        };
    }

    static Answer answer(String written) throws Mistake {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Answer.YES;
            case "no", "false" -> Answer.NO;
            default ->
                throw new Mistake(
                        "which is neither yes nor no", "Write yes or no, or delete the line if it is not known.");
        };
    }

    /** {@return the text without needless spaces, when it has none of the traps that numbers have} */
    static String plain(String written, String otherwise, String help) throws Mistake {
        if (written.length() > LONGEST) {
            throw new Mistake(otherwise, help);
        }
        String text = Characters.tidy(written);
        if (isTame(text)) {
            return text;
        }
        refuse(NEGATIVE, text, "which is negative", help);
        refuse(LEADING_ZERO, text, "in which a number begins with a zero", "Delete the zero. " + help);
        refuse(CLOCK, text, "in which a colon stands between digits", help);
        refuse(
                GROUPED,
                text,
                "in which digits are separated",
                "Write decimals with a point and thousands without a sign: 1200.5. " + help);
        return text;
    }

    /** {@return whether one number without a zero before it begins the text and no other follows, as in {@code 8 min}} */
    private static boolean isTame(String text) {
        if (text.isEmpty() || text.charAt(0) < '1' || text.charAt(0) > '9') {
            return false;
        }
        boolean behind = false;
        for (int i = 1; i < text.length(); i++) {
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (digit && behind) {
                return false;
            }
            behind |= !digit;
        }
        return true;
    }

    private static void refuse(Pattern trap, String text, String which, String help) throws Mistake {
        if (trap.matcher(text).find()) {
            throw new Mistake(which, help);
        }
    }

    static BigDecimal decimal(String digits) {
        return exact(new BigDecimal(digits));
    }

    /** {@return the same number in its one shortest form, so that equal numbers are equal values} */
    static BigDecimal exact(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
