package dev.desirepath.reading;

import dev.desirepath.journey.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds the tree of a YAML file in one pass over its events, without what YAML can do beyond plain values. */
final class TreeBuilder {

    private static final int DEEPEST = 64;
    private static final String WRITE_OUT =
            "Write the value out where it is needed. If it is text, put it in quotation marks.";

    private final Parser events;
    private final SourceText source;
    private final Problems problems;
    private boolean tooDeep;

    private TreeBuilder(SourceText source, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.events = new ParserImpl(new StreamReader(source.text()), options);
        this.source = source;
        this.problems = problems;
    }

    /** {@return the tree; null when the file is no YAML, and the problem is added} */
    static @Nullable Node build(SourceText source, Problems problems) {
        Node plain = PlainTree.read(source);
        return plain == null ? whole(source, problems) : plain;
    }

    /** {@return the same by way of SnakeYAML, which reads all there is} */
    static @Nullable Node whole(SourceText source, Problems problems) {
        TreeBuilder builder = new TreeBuilder(source, problems);
        try {
            Node root = builder.document();
            return builder.tooDeep ? null : root;
        } catch (MarkedYAMLException e) {
            SyntaxMessage.add(e, source, problems);
            return null;
        } catch (NumberFormatException e) {
            // SnakeYAML reads the digits behind a backslash and U as an int, and "FFFFFFFF" is none.
            problems.add(
                    Math.max(0, source.text().indexOf("\\U")),
                    "a backslash stands before digits that are no character",
                    "Write the character itself, or put the text in single quotation marks.");
            return null;
        }
    }

    private @Nullable Node document() {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            problems.add(
                    new Place(source.file(), 1, 1),
                    1,
                    "the file is empty",
                    source.kind().begins());
            return null;
        }
        events.getEvent();
        Node root = node(events.getEvent(), 1);
        if (tooDeep) {
            return null;
        }
        events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            problems.add(
                    place(events.peekEvent()),
                    3,
                    "a second document begins here",
                    source.kind().holdsOne() + ": move it to a file of its own.");
        }
        return root;
    }

    private Node node(Event event, int depth) {
        Place place = place(event);
        if (event instanceof AliasEvent) {
            String word = source.wordAt(place);
            problems.add(
                    place,
                    word.length(),
                    "the reference %s is not allowed".formatted(Characters.quote(word)),
                    WRITE_OUT);
            return new Node.Refused(place, word.length());
        }
        refuseAnchorAndTag((NodeEvent) event, place);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        if (depth > DEEPEST) {
            tooDeep = true;
            problems.add(
                    place,
                    1,
                    "lists and keys are nested more than %d deep".formatted(DEEPEST),
                    "Fewer than ten levels are needed: is a bracket too many?");
            return new Node.Refused(place, 1);
        }
        return event.is(Event.ID.SequenceStart) ? sequence(event, place, depth) : mapping(event, place, depth);
    }

    private void refuseAnchorAndTag(NodeEvent event, Place place) {
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : null;
        if (event.getAnchor() == null && tag == null) {
            return;
        }
        String word = source.wordAt(place);
        String what = word.startsWith("&") ? "anchor" : "tag";
        problems.add(
                place, word.length(), "the %s %s is not allowed".formatted(what, Characters.quote(word)), WRITE_OUT);
    }

    private Node scalar(ScalarEvent event, Place place) {
        int length = length(event, place);
        String text = event.getValue();
        int refused = Characters.indexOfRefused(text, 0);
        if (refused >= 0) {
            int c = text.codePointAt(refused);
            problems.add(
                    place,
                    length,
                    "the character %s may not stand in %s"
                            .formatted(Characters.escape(c), source.kind().says()),
                    Characters.whyRefused(c) + " Delete the escape that stands for it.");
        }
        return new Node.Scalar(place, length, text, event.getScalarStyle() == ScalarStyle.PLAIN);
    }

    private Node sequence(Event start, Place place, int depth) {
        List<Node> items = new ArrayList<>();
        while (!tooDeep && !events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(events.getEvent(), depth + 1));
        }
        return new Node.Sequence(place, tooDeep ? 1 : lengthTo(start, events.getEvent()), items);
    }

    private Node mapping(Event start, Place place, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Node.Scalar> seen = new HashMap<>();
        boolean wellFormed = true;
        while (!tooDeep && !events.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(events.getEvent(), depth + 1);
            Node value = tooDeep ? key : node(events.getEvent(), depth + 1);
            wellFormed &= !(key instanceof Node.Mapping || key instanceof Node.Sequence);
            Node.Scalar name = key(key);
            if (name != null && isNew(name, seen)) {
                entries.add(new Node.Entry(name, value));
            }
        }
        int length = tooDeep ? 1 : lengthTo(start, events.getEvent());
        return wellFormed ? new Node.Mapping(place, length, entries) : new Node.Refused(place, length);
    }

    private Node.@Nullable Scalar key(Node key) {
        if (key instanceof Node.Refused || tooDeep) {
            return null;
        }
        if (!(key instanceof Node.Scalar scalar)) {
            problems.add(
                    key,
                    "a list or a group of keys stands where a key is expected",
                    "If the brackets are part of a text, put the text in quotation marks.");
            return null;
        }
        if (scalar.plain() && scalar.text().equals("<<")) {
            problems.add(scalar, "the merge key '<<' is not allowed", "Write the keys out where they are needed.");
            return null;
        }
        if (scalar.isBlank()) {
            problems.add(scalar, "a key is missing before the colon", "Write 'key: value'.");
            return null;
        }
        return scalar;
    }

    private boolean isNew(Node.Scalar name, Map<String, Node.Scalar> seen) {
        Node.Scalar first = seen.putIfAbsent(name.text(), name);
        if (first != null) {
            addTwice(name, first, problems);
        }
        return first == null;
    }

    /** Adds the problem that a key stands twice in one mapping. */
    static void addTwice(Node.Scalar second, Node.Scalar first, Problems problems) {
        String same = second.text().equals(first.text())
                ? ""
                : " as " + Characters.quote(first.text()) + ", which is the same key";
        problems.add(
                second,
                "the key %s stands twice: first in line %d, column %d%s"
                        .formatted(
                                Characters.quote(second.text()),
                                first.place().line(),
                                first.place().column(),
                                same),
                "Keep one of the two.");
    }

    private Place place(Event event) {
        return new Place(
                source.file(),
                event.getStartMark().getLine() + 1,
                event.getStartMark().getColumn() + 1);
    }

    private int length(Event event, Place place) {
        boolean oneLine = event.getStartMark().getLine() == event.getEndMark().getLine();
        return oneLine
                ? Math.max(
                        1, event.getEndMark().getColumn() - event.getStartMark().getColumn())
                : source.lengthFrom(place.line(), place.column());
    }

    private static int lengthTo(Event start, Event end) {
        boolean oneLine = start.getStartMark().getLine() == end.getEndMark().getLine();
        return oneLine
                ? Math.max(
                        1, end.getEndMark().getColumn() - start.getStartMark().getColumn())
                : 1;
    }
}
