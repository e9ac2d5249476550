package dev.desirepath.notation;

import dev.desirepath.journey.Place;
import dev.desirepath.reading.Characters;
import dev.desirepath.reading.Node;
import dev.desirepath.reading.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of an XML file, with the place where it begins. */
final class XmlElement {

    private static final int LONGEST_TAG = 20_000;

    private final SourceText source;
    private final int start;
    private final String name;
    private final @Nullable XmlElement parent;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** @param start the index of the bracket that opens it */
    XmlElement(SourceText source, int start, String name, @Nullable XmlElement parent) {
        this.source = source;
        this.start = start;
        this.name = name;
        this.parent = parent;
    }

    String name() {
        return name;
    }

    @Nullable
    XmlElement parent() {
        return parent;
    }

    List<XmlElement> children() {
        return children;
    }

    Stream<XmlElement> children(String called) {
        return children.stream().filter(child -> child.name.equals(called));
    }

    /** {@return itself and all below it, in the order of the file} */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    void setAttribute(String called, String value) {
        attributes.put(called, value);
    }

    /** {@return the value; empty when there is none} */
    String attribute(String called) {
        return attributes.getOrDefault(called, "");
    }

    String id() {
        return attribute("id");
    }

    void addText(String more) {
        text.append(more);
    }

    /** {@return the text in it on one line, without what nobody sees} */
    Node.Scalar text() {
        return scalar(text.toString(), place());
    }

    Place place() {
        return source.placeOf(start);
    }

    /** {@return the value of an attribute on one line, without what nobody sees, where it stands} */
    Node.Scalar said(String called) {
        return scalar(attribute(called), source.placeOf(indexOfValue(called)));
    }

    private static Node.Scalar scalar(String written, Place place) {
        StringBuilder seen = new StringBuilder();
        written.codePoints().forEach(c -> {
            if (!Characters.isRefused(c)) {
                seen.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                seen.append(' ');
            }
        });
        return Keys.text(place, Characters.tidy(seen.toString()));
    }

    /** Attributes are looked up in the text, since readers of XML know no places of theirs. */
    private int indexOfValue(String called) {
        String all = source.text();
        int end = Math.min(all.length(), start + LONGEST_TAG);
        int at = start + 1;
        while (at < end && all.charAt(at) != '>') {
            char c = all.charAt(at);
            if (c == '"' || c == '\'') {
                int close = all.indexOf(c, at + 1);
                if (isNameBefore(called, at)) {
                    return at + 1;
                }
                at = close < 0 ? end : close;
            }
            at++;
        }
        return start;
    }

    private boolean isNameBefore(String called, int quote) {
        String before = source.text().substring(start, quote).stripTrailing();
        if (!before.endsWith("=")) {
            return false;
        }
        String word = before.substring(0, before.length() - 1).stripTrailing();
        int from = word.length() - called.length() - 1;
        return from >= 0 && word.endsWith(called) && Character.isWhitespace(word.charAt(from));
    }
}
