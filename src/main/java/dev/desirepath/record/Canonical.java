package dev.desirepath.record;

import java.util.Map;

/**
 * The one way in which a value is written: sorted keys, no white space, ASCII only.
 *
 * <p>Printable ASCII stands for itself, all else is {@code \}{@code uXXXX} in UTF-16, with the short forms of JSON where there
 * are some. So a terminal obeys nothing in it, and no table of Unicode of some Java version decides on a byte.
 */
final class Canonical {

    private static final String HEX = "0123456789abcdef";
    private static final int FIRST_SEEN = 0x20;
    private static final int LAST_SEEN = 0x7E;

    private final StringBuilder out;

    private Canonical(StringBuilder out) {
        this.out = out;
    }

    static String of(Json value) {
        StringBuilder out = new StringBuilder();
        new Canonical(out).write(value);
        return out.toString();
    }

    private void write(Json value) {
        if (value instanceof Json.Text text) {
            text(text.value());
        } else if (value instanceof Json.Whole number) {
            out.append(number.value());
        } else if (value instanceof Json.Flag flag) {
            out.append(flag.value());
        } else if (value instanceof Json.Nothing) {
            out.append("null");
        } else if (value instanceof Json.Items items) {
            items(items);
        } else {
            keys((Json.Keys) value);
        }
    }

    private void items(Json.Items items) {
        out.append('[');
        for (int index = 0; index < items.all().size(); index++) {
            if (index > 0) {
                out.append(',');
            }
            write(items.all().get(index));
        }
        out.append(']');
    }

    private void keys(Json.Keys keys) {
        out.append('{');
        char before = 0;
        for (Map.Entry<String, Json> each : keys.all().entrySet()) {
            if (before != 0) {
                out.append(before);
            }
            before = ',';
            text(each.getKey());
            out.append(':');
            write(each.getValue());
        }
        out.append('}');
    }

    private void text(String text) {
        out.append('"');
        int from = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c < FIRST_SEEN || c > LAST_SEEN || c == '"' || c == '\\') {
                out.append(text, from, index);
                from = index + 1;
                escape(c);
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    private void escape(char c) {
        int known = "\"\\\b\t\n\f\r".indexOf(c);
        out.append('\\');
        if (known >= 0) {
            out.append("\"\\btnfr".charAt(known));
            return;
        }
        out.append('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 0xF));
        }
    }
}
