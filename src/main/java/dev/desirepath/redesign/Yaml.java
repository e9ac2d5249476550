package dev.desirepath.redesign;

import dev.desirepath.reading.Outline;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes values as YAML, on one line and in the plainest form that reads as the same. */
final class Yaml {

    private static final String NOT_FIRST = "-?:,[]{}#&*!|>'\"%@`";
    private static final String NOT_IN_FLOW = ",[]{}:";

    private Yaml() {}

    /** {@return a text, in quotes only where it needs them; within brackets it needs them more often} */
    static String text(String text, boolean flow) {
        if (text.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029)) {
            return quoted(text);
        }
        boolean plain = !text.isEmpty()
                && text.equals(text.strip())
                && NOT_FIRST.indexOf(text.charAt(0)) < 0
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !text.equals("~")
                && !text.equals("...")
                && !text.equalsIgnoreCase("null")
                && !(flow && text.chars().anyMatch(c -> NOT_IN_FLOW.indexOf(c) >= 0));
        return plain ? text : "'" + text.replace("'", "''") + "'";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    /** {@return a list in brackets, {@code none} when it is empty} */
    static String list(Collection<String> texts) {
        return texts.isEmpty()
                ? "none"
                : texts.stream().map(text -> text(text, true)).collect(Collectors.joining(", ", "[", "]"));
    }

    /** {@return a piece of a file on one line, fit to stand within brackets} */
    static String inline(Outline.Piece piece) {
        if (piece instanceof Outline.Items items) {
            return items.items().stream().map(Yaml::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        if (piece instanceof Outline.Keys keys) {
            return keys.entries().stream()
                    .map(key -> text(key.word().text(), true) + ": " + inline(key.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        Outline.Word word = (Outline.Word) piece;
        return word.style() == ' ' && word.text().isEmpty() ? "''" : text(word.text(), true);
    }
}
