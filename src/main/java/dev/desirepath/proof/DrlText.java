package dev.desirepath.proof;

import dev.desirepath.journey.Place;
import dev.desirepath.rules.Rule;
import java.util.List;

/** Cuts conditions and comparisons out of the text of a rule, as they are written. */
final class DrlText {

    private final String text;
    private final List<String> lines;

    DrlText(Rule rule) {
        this.text = rule.text();
        this.lines = text.lines().toList();
    }

    /** {@return the condition that begins there, to the bracket that closes it} */
    String condition(Place place) {
        return cut(place, true);
    }

    /** {@return the comparison that begins there, to the next comma or bracket} */
    String constraint(Place place) {
        return cut(place, false);
    }

    private String cut(Place place, boolean whole) {
        int from = index(place);
        int depth = 0;
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
                if (whole && depth == 0) {
                    return oneLine(text.substring(from, at + 1));
                }
            }
            boolean ends = !whole && !quoted && (depth < 0 || (depth == 0 && c == ','));
            if (ends) {
                return oneLine(text.substring(from, at));
            }
        }
        return oneLine(text.substring(from));
    }

    private int index(Place place) {
        int index = 0;
        for (int line = 1; line < place.line() && line <= lines.size(); line++) {
            index += lines.get(line - 1).length();
            index += text.startsWith("\r\n", index) ? 2 : 1;
        }
        return Math.min(text.length(), text.offsetByCodePoints(index, place.column() - 1));
    }

    private static String oneLine(String written) {
        return written.strip().replaceAll("\\s+", " ");
    }
}
