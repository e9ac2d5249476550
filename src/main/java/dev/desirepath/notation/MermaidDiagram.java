package dev.desirepath.notation;

import dev.desirepath.journey.Place;
import dev.desirepath.reading.Characters;
import dev.desirepath.reading.Node;
import dev.desirepath.reading.Problems;
import dev.desirepath.reading.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a Mermaid diagram of a user journey says, line by line. */
final class MermaidDiagram {

    private static final Pattern HEADER = Pattern.compile("journey\\b\\s*(.*)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w-]*");
    private static final Pattern FENCE = Pattern.compile("[ \\t]*(`{3,}|~{3,})[ \\t]*(\\w*).*");

    private final SourceText source;
    private final Problems problems;
    private final Notes notes;
    private final List<Section> sections = new ArrayList<>();
    private Node.@Nullable Scalar title;
    private @Nullable String fence;
    private boolean inMermaid;
    private int diagrams;
    private State state = State.BEFORE;

    /** Where in the file a line stands. */
    private enum State {
        BEFORE,
        FRONT_MATTER,
        DIRECTIVE,
        DIAGRAM,
        DESCRIPTION,
        OTHER
    }

    /**
     * A section; the tasks above all sections stand in one without a name.
     *
     * @param name null when nothing names it
     */
    record Section(Node.@Nullable Scalar name, List<Task> tasks) {}

    /**
     * A task.
     *
     * @param score null when none is written
     */
    record Task(Node.Scalar name, Node.@Nullable Scalar score, List<Node.Scalar> people) {}

    /** One line from its first character on that is no space. */
    private record Line(int start, String text) {

        Line from(int index) {
            String rest = text.substring(index);
            int spaces = rest.length() - rest.stripLeading().length();
            return new Line(start + index + spaces, rest.strip());
        }

        Line upTo(int index) {
            return new Line(start, text.substring(0, index).stripTrailing());
        }
    }

    MermaidDiagram(SourceText source, Problems problems, Notes notes) {
        this.source = source;
        this.problems = problems;
        this.notes = notes;
    }

    /** {@return the text behind {@code title}; null when there is none} */
    Node.@Nullable Scalar title() {
        return title;
    }

    List<Section> sections() {
        return sections;
    }

    /**
     * Reads the diagram.
     *
     * @param markdown whether it stands in a block of a page in Markdown
     */
    void read(boolean markdown) {
        int start = 0;
        int number = 0;
        for (String text : source.text().split("\n", -1)) {
            number++;
            Line line = new Line(start, text).from(0);
            if (!markdown || isInBlock(text)) {
                read(line, number == 1);
            }
            start += text.length() + 1;
        }
        if (diagrams == 0 && problems.none()) {
            problems.add(
                    0,
                    markdown ? "the page has no Mermaid diagram of a journey" : "there is no diagram here",
                    markdown
                            ? "The diagram stands between a line ```mermaid and a line ```, and begins with 'journey'."
                            : "A Mermaid diagram of a journey begins with 'journey'.");
        }
    }

    private boolean isInBlock(String line) {
        Matcher found = FENCE.matcher(line);
        if (!found.matches()) {
            return fence != null && inMermaid;
        }
        if (fence == null) {
            fence = found.group(1);
            inMermaid = found.group(2).equals("mermaid");
            state = state == State.BEFORE ? State.BEFORE : State.OTHER;
            if (inMermaid && diagrams > 0) {
                notes.leave("further diagrams of the page", "", source.placeOf(0));
            } else if (inMermaid) {
                state = State.BEFORE;
            }
        } else if (line.strip().startsWith(fence) && found.group(2).isEmpty()) {
            fence = null;
        }
        return false;
    }

    private void read(Line line, boolean first) {
        String text = line.text();
        switch (state) {
            case FRONT_MATTER -> readFrontMatter(line);
            case DIRECTIVE -> state = text.contains("}%%") ? State.BEFORE : State.DIRECTIVE;
            case DESCRIPTION -> state = text.contains("}") ? State.DIAGRAM : State.DESCRIPTION;
            case OTHER -> {}
            case BEFORE, DIAGRAM -> {
                if (text.isEmpty() || isAside(line, first)) {
                    return;
                }
                if (state == State.BEFORE) {
                    begin(line);
                } else {
                    statement(line);
                }
            }
        }
    }

    private boolean isAside(Line line, boolean first) {
        String text = line.text();
        if (text.equals("---") && state == State.BEFORE && (first || diagrams == 0)) {
            state = State.FRONT_MATTER;
            return true;
        }
        if (text.startsWith("%%{") && !text.contains("}%%")) {
            state = State.DIRECTIVE;
        }
        return text.startsWith("%%") || text.startsWith("#");
    }

    private void readFrontMatter(Line line) {
        if (line.text().equals("---")) {
            state = State.BEFORE;
        } else if (line.text().startsWith("title:")) {
            title = scalar(line.from("title:".length()));
        }
    }

    private void begin(Line line) {
        Matcher header = HEADER.matcher(line.text());
        if (!header.matches()) {
            Matcher word = WORD.matcher(line.text());
            String kind = word.lookingAt() ? word.group() : line.text();
            if (fence == null) {
                problems.add(
                        source.placeOf(line.start()),
                        Math.max(1, kind.length()),
                        "the diagram is a %s, not a journey".formatted(Characters.quote(kind)),
                        "Of Mermaid's diagrams, those that begin with 'journey' are read.");
                diagrams++;
            }
            state = State.OTHER;
            return;
        }
        diagrams++;
        state = State.DIAGRAM;
        if (!header.group(1).isEmpty()) {
            statement(line.from(header.start(1)));
        }
    }

    private void statement(Line written) {
        Line line = withoutComment(written);
        String text = line.text();
        if (text.isEmpty()) {
            return;
        }
        if (text.matches("title\\s.*")) {
            title = scalar(line.from("title".length()));
        } else if (text.matches("section\\s.*")) {
            sections.add(new Section(scalar(line.from("section".length())), new ArrayList<>()));
        } else if (text.matches("acc(Title|Descr)\\s*[:{].*")) {
            notes.leave(
                    "descriptions for screen readers",
                    text.replaceFirst("^\\w+\\s*[:{]\\s*", ""),
                    source.placeOf(line.start()));
            state = text.matches("accDescr\\s*\\{[^}]*") ? State.DESCRIPTION : State.DIAGRAM;
        } else {
            task(line);
        }
    }

    /** Mermaid takes all behind a number sign as a comment, also where somebody meant a number. */
    private Line withoutComment(Line line) {
        int end = line.text().length();
        for (char mark : new char[] {'#', ';'}) {
            int at = line.text().indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        if (end < line.text().length()) {
            Line rest = line.from(end);
            notes.leave("comments, which Mermaid begins with '#' or ';'", rest.text(), source.placeOf(rest.start()));
        }
        return line.upTo(end);
    }

    private void task(Line line) {
        int colon = line.text().indexOf(':');
        if (colon <= 0) {
            problems.add(
                    source.placeOf(line.start()),
                    line.text().length(),
                    "%s is neither a section nor a task".formatted(Characters.quote(line.text())),
                    "A task is written 'name: score: actor, actor'; a section 'section NAME'.");
            return;
        }
        if (sections.isEmpty()) {
            sections.add(new Section(null, new ArrayList<>()));
        }
        Line data = line.from(colon + 1);
        int second = data.text().indexOf(':');
        Line score = second < 0 ? data : data.upTo(second);
        Task task = new Task(
                scalar(line.upTo(colon)),
                score.text().isEmpty() ? null : scalar(score),
                second < 0 ? List.of() : people(data.from(second + 1)));
        sections.get(sections.size() - 1).tasks().add(task);
    }

    private List<Node.Scalar> people(Line line) {
        int further = line.text().indexOf(':');
        Line named = further < 0 ? line : line.upTo(further);
        if (further >= 0) {
            notes.leave(
                    "text behind the actors of a task",
                    line.text().substring(further + 1),
                    source.placeOf(line.start() + further));
        }
        List<Node.Scalar> people = new ArrayList<>();
        int at = 0;
        for (String person : named.text().split(",", -1)) {
            if (!person.isBlank()) {
                people.add(scalar(new Line(named.start() + at, person).from(0)));
            }
            at += person.length() + 1;
        }
        return people;
    }

    private Node.Scalar scalar(Line line) {
        Place place = source.placeOf(line.start());
        String text = Characters.tidy(line.text().replaceAll("(?i)<\\s*/?\\s*br\\s*/?\\s*>", " "));
        return new Node.Scalar(
                place, Math.max(1, line.text().codePointCount(0, line.text().length())), text, false);
    }

    /** {@return all actors in the order of the file} */
    List<Node.Scalar> people() {
        return sections.stream()
                .flatMap(section -> section.tasks().stream())
                .flatMap(task -> task.people().stream())
                .toList();
    }

    /** {@return whether any task is in it} */
    boolean isEmpty() {
        return sections.stream().allMatch(section -> section.tasks().isEmpty());
    }

    static boolean isMarkdown(String file) {
        return Arrays.asList("md", "markdown")
                .contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT));
    }
}
