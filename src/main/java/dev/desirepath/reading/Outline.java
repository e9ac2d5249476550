package dev.desirepath.reading;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** What stands where in a YAML text: its pieces, each with the characters that it takes up, for those who edit the text. */
public final class Outline {

    private static final int DEEPEST = 64;

    private final String text;
    private final Parser events;
    private final int[] indexes;

    /** A piece of the text, from one index to another. */
    public sealed interface Piece {

        /** {@return the index of its first character} */
        int from();

        /** {@return the index behind its last character; comments and line ends behind it are not part of it} */
        int to();
    }

    /**
     * A text.
     *
     * @param style {@code '} or {@code "} in quotes, {@code |} or <code>&gt;</code> as a block, else a space
     */
    public record Word(int from, int to, String text, char style) implements Piece {

        /** {@return whether it says that there is nothing} */
        public boolean isNone() {
            return text.strip().equalsIgnoreCase("none");
        }
    }

    /** Keys and values. */
    public record Keys(int from, int to, boolean flow, List<Pair> entries) implements Piece {

        public Keys {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One key and its value.
     *
     * @param name the key in lower case with single spaces, whichever way it was joined
     */
    public record Pair(String name, Word word, Piece value) {}

    /** A list. */
    public record Items(int from, int to, boolean flow, List<Piece> items) implements Piece {

        public Items {
            items = List.copyOf(items);
        }
    }

    private Outline(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.text = text;
        this.events = new ParserImpl(new StreamReader(text), options);
        this.indexes = indexes(text);
    }

    /** SnakeYAML counts characters, a Java text may need two places for one; empty where both are the same. */
    private static int[] indexes(String text) {
        int length = text.codePointCount(0, text.length());
        if (length == text.length()) {
            return new int[0];
        }
        int[] indexes = new int[length + 1];
        for (int number = 0, index = 0; number <= length; number++) {
            indexes[number] = index;
            index += number < length ? Character.charCount(text.codePointAt(index)) : 0;
        }
        return indexes;
    }

    /**
     * {@return the piece that is the whole text}
     *
     * @throws IllegalArgumentException when it is no YAML, or uses references
     */
    public static Piece of(String text) {
        try {
            Outline outline = new Outline(text);
            outline.events.getEvent();
            outline.events.getEvent();
            Piece whole = outline.piece(outline.events.getEvent(), 1);
            outline.events.getEvent();
            if (outline.events.getEvent().is(Event.ID.StreamEnd)) {
                return whole;
            }
        } catch (YAMLException e) {
            throw new IllegalArgumentException("it is no YAML", e);
        }
        throw new IllegalArgumentException("it is more than one document");
    }

    private int index(int counted) {
        return indexes.length == 0 ? counted : indexes[counted];
    }

    private int start(Event event) {
        return index(event.getStartMark().getIndex());
    }

    private int end(Event event) {
        return index(event.getEndMark().getIndex());
    }

    private Piece piece(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("it is nested too deep");
        }
        if (event instanceof ScalarEvent scalar) {
            return word(scalar);
        }
        if (event instanceof CollectionStartEvent start) {
            return start.is(Event.ID.SequenceStart) ? items(start, depth) : keys(start, depth);
        }
        throw new IllegalArgumentException("it has references");
    }

    private Word word(ScalarEvent event) {
        int to = end(event);
        boolean block = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
        while (block && to > start(event) && text.charAt(to - 1) <= ' ') {
            to--;
        }
        char style = event.getScalarStyle() == ScalarStyle.PLAIN ? ' ' : text.charAt(start(event));
        return new Word(start(event), to, event.getValue(), style);
    }

    private Items items(CollectionStartEvent start, int depth) {
        List<Piece> items = new ArrayList<>();
        int to = start(start);
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(piece(events.getEvent(), depth + 1));
            to = items.get(items.size() - 1).to();
        }
        Event end = events.getEvent();
        return new Items(start(start), start.isFlow() ? end(end) : to, start.isFlow(), items);
    }

    private Keys keys(CollectionStartEvent start, int depth) {
        List<Pair> entries = new ArrayList<>();
        int to = start(start);
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            if (!(piece(events.getEvent(), depth + 1) instanceof Word key)) {
                throw new IllegalArgumentException("it has keys that are lists or groups");
            }
            Piece value = piece(events.getEvent(), depth + 1);
            entries.add(new Pair(Fields.normal(key.text()), key, value));
            to = Math.max(key.to(), value.to());
        }
        Event end = events.getEvent();
        return new Keys(start(start), start.isFlow() ? end(end) : to, start.isFlow(), entries);
    }
}
