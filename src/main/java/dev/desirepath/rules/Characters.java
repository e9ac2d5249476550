package dev.desirepath.rules;

import dev.desirepath.journey.Problem;
import java.util.ArrayList;
import java.util.List;

/** What may stand in a rule file at all, before anything is read. */
final class Characters {

    private static final int MOST = 65_536;

    private Characters() {}

    /** {@return what is wrong with single characters, comments and texts included} */
    static List<Problem> refused(Source source) {
        String text = source.text();
        if (text.length() > MOST) {
            return List.of(source.problem(
                    source.place(1, 1),
                    1,
                    "the file has " + text.length() + " characters",
                    "A rule file has at most " + MOST + "."));
        }
        List<Problem> problems = new ArrayList<>();
        int line = 1;
        int start = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            check(source, at, line, at - start + 1, problems);
            if (text.charAt(at) == '\n') {
                line++;
                start = at + 1;
            }
        }
        return problems;
    }

    private static void check(Source source, int at, int line, int column, List<Problem> problems) {
        int c = source.text().codePointAt(at);
        if (c == 0xFEFF && at == 0) {
            problems.add(source.problem(
                    source.place(line, column),
                    1,
                    "the file begins with a byte order mark, which nobody can see",
                    "Save it as UTF-8 without a byte order mark."));
        } else if (hidden(c)) {
            problems.add(source.problem(
                    source.place(line, column),
                    1,
                    "the character " + shown(c) + " is not allowed",
                    "Remove it: nobody can see it."));
        } else if (source.text().startsWith("\\u", at)) {
            problems.add(source.problem(
                    source.place(line, column),
                    2,
                    "the escape '\\u' is not allowed, comments included",
                    "Write the character itself."));
        }
    }

    private static boolean hidden(int c) {
        boolean layout = c == '\n' || c == '\t' || c == '\r';
        int type = Character.getType(c);
        return !layout
                && (Character.isISOControl(c)
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.SURROGATE
                        || type == Character.PRIVATE_USE);
    }

    /** {@return the character where it can be seen, else its number} */
    static String shown(int c) {
        return hidden(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)
                ? "U+%04X".formatted(c)
                : "'" + Character.toString(c) + "'";
    }
}
