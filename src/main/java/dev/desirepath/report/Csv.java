package dev.desirepath.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of a table as RFC 4180 has them, in which no text is a formula for a spreadsheet. */
final class Csv {

    // Spreadsheets look for a formula behind spaces and quotation marks too, and know the wide forms of the signs.
    private static final String SIGN =
            "[\\p{javaWhitespace}\\p{javaSpaceChar}\"'\u2018\u2019\u201C\u201D]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern FORMULA = Pattern.compile(SIGN);
    // Where the spreadsheet of a country divides at semicolons, a cell can begin in the middle of a text.
    private static final Pattern INNER = Pattern.compile("(;)(?=" + SIGN + ")");

    private Csv() {}

    /** {@return a row with its end; numbers stay bare, everything else is text} */
    static String row(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        return value instanceof Number ? value.toString() : text(value.toString());
    }

    private static String text(String text) {
        String flat = Printable.text(text.replaceAll("\\s+", " "));
        String inner = INNER.matcher(flat).replaceAll("$1'");
        String disarmed = FORMULA.matcher(inner).lookingAt() ? "'" + inner : inner;
        return "\"" + disarmed.replace("\"", "\"\"") + "\"";
    }
}
