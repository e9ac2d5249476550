package dev.desirepath.reading;

import dev.desirepath.journey.Acceptance;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads comments such as {@code # accept dark-period until 2027-03-31 by Head of service: reason}. */
final class AcceptComments {

    private static final Pattern MEANT = Pattern.compile("(?i)#[ \\t]*accept(ed)?[ \\t]+[^\\s:]");
    private static final Pattern BEGINS =
            Pattern.compile("(?i)\\s*accept(ed)?\\s+([a-z0-9]+(-[a-z0-9]+)+|\\S+\\s+(until|by)\\s+\\S+\\s).*");
    private static final Pattern WHOLE =
            Pattern.compile("\\s*accept\\s+([a-z0-9-]+)\\s+until\\s+(\\S+)\\s+by\\s+([^:]+):\\s*(.*)");
    private static final String HELP = "Write: # accept RULE until 2027-03-31 by WHO: why it is right as it is";

    private final SourceText source;
    private final Problems problems;
    private final String[] lines;
    private final TreeMap<Integer, String> elements = new TreeMap<>();
    private final List<Acceptance> accepted = new ArrayList<>();

    private AcceptComments(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.lines = source.text().split("\\R", -1);
    }

    /** {@return the journey with what the comments of its file accept; mistakes in them are added to the problems} */
    static Journey read(Journey journey, SourceText source, Problems problems) {
        // Hardly any file has one, and to look for comments costs as much as to read the file.
        if (!isMeant(source.text())) {
            return journey;
        }
        AcceptComments comments = new AcceptComments(source, problems);
        comments.know(journey);
        comments.read();
        return journey.accepting(comments.accepted);
    }

    private static boolean isMeant(String text) {
        Matcher meant = MEANT.matcher(text);
        for (int hash = text.indexOf('#'); hash >= 0; hash = text.indexOf('#', hash + 1)) {
            if (meant.region(hash, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private void know(Journey journey) {
        journey.actors().values().forEach(actor -> elements.put(actor.place().line(), actor.name()));
        journey.businessRules()
                .values()
                .forEach(rule -> elements.put(rule.place().line(), rule.id()));
        journey.stages().forEach(stage -> elements.put(stage.name().place().line(), stage.id()));
        journey.steps().forEach(step -> elements.put(step.place().line(), step.id()));
        // The predeclared customer has the place of the journey's name.
        elements.put(journey.name().place().line(), Acceptance.WHOLE);
    }

    private void read() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setProcessComments(true);
        Parser events = new ParserImpl(new StreamReader(source.text()), options);
        try {
            for (Event event = events.getEvent(); !event.is(Event.ID.StreamEnd); event = events.getEvent()) {
                if (event instanceof CommentEvent comment) {
                    read(comment);
                }
            }
        } catch (MarkedYAMLException e) {
            Matcher first = MEANT.matcher(source.text());
            problems.add(
                    first.find() ? first.start() : 0,
                    "the comments of this file cannot be told from what is around them",
                    "Put each comment on a line of its own.");
        }
    }

    private void read(CommentEvent comment) {
        String text = comment.getValue();
        if (!BEGINS.matcher(text).matches()) {
            return;
        }
        Place place = new Place(
                source.file(),
                comment.getStartMark().getLine() + 1,
                comment.getStartMark().getColumn() + 1);
        Matcher parts = WHOLE.matcher(text);
        if (!parts.matches()) {
            problem(place, text, "the comment accepts something, but not in the form that counts", HELP);
            return;
        }
        try {
            String element = element(place);
            accepted.add(new Acceptance(
                    new Stated<>(parts.group(1), parts.group(1), place),
                    new Stated<>(element, element, place),
                    Reason.of(parts.group(4)),
                    Characters.tidy(parts.group(3)),
                    Days.of(parts.group(2)),
                    place));
        } catch (Mistake mistake) {
            String what = mistake.which().contains("day") ? parts.group(2) : parts.group(4);
            problem(
                    place,
                    text,
                    "the comment accepts '%s' with %s, %s"
                            .formatted(parts.group(1), Characters.quote(what), mistake.which()),
                    mistake.help());
        }
    }

    private void problem(Place place, String text, String message, String help) {
        problems.add(place, text.codePointCount(0, text.length()) + 1, message, help);
    }

    /** On a line of its own directly above an element it is about that one, else about the one that it stands in. */
    private String element(Place place) {
        int line = place.line();
        while (line < lines.length && isSkipped(lines[line - 1])) {
            line++;
        }
        boolean above = isSkipped(lines[place.line() - 1]) && indent(lines[line - 1]) >= place.column() - 1;
        String below = above ? elements.get(line) : null;
        if (below != null) {
            return below;
        }
        var around = elements.floorEntry(place.line());
        return around == null ? Acceptance.WHOLE : around.getValue();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean isSkipped(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }
}
