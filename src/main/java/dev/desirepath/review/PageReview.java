package dev.desirepath.review;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Source;
import dev.desirepath.rules.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the page of a rule: its title, its sections, and whether there are examples that can be executed. */
public final class PageReview {

    static final List<String> SECTIONS =
            List.of("What we look for", "Why it matters", "Fires on", "Stays quiet on", "What to do", "Limits");
    /** What the rule should find and does not. */
    static final String MISS = "Known miss";

    /** Which changes of the rule no example can notice, and why. */
    private static final String SURVIVORS = "Survivors";

    private static final List<String> OPTIONAL = List.of(MISS, SURVIVORS);

    private static final Pattern SURVIVOR = Pattern.compile("[-*] `.+?` .+?: +\\S.*");

    private static final String ALL = "A page has the sections: " + String.join(", ", SECTIONS) + "; '" + MISS
            + "' may stand behind 'Stays quiet on', '" + SURVIVORS + "' at the end.";

    private final String file;
    private final Source source;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> found = new LinkedHashMap<>();
    private final boolean journeys;

    private PageReview(String file, String text, boolean journeys) {
        this.file = file;
        this.journeys = journeys;
        this.source = new Source(file, text);
        this.lines = text.lines().toList();
    }

    /**
     * {@return what is wrong with a page, the journeys on it too}
     *
     * @param name of the rule; empty when it could not be read
     * @param family the folder of the rule
     */
    static List<Problem> whole(String file, String text, String name, String family) {
        return new PageReview(file, text, true).problems(name, family);
    }

    /** {@return the same without what is wrong with the journeys on it, for whoever reads those anyway} */
    public static List<Problem> shape(String file, String text, String name, String family) {
        return new PageReview(file, text, false)
                .problems(name, family).stream().sorted().toList();
    }

    private List<Problem> problems(String name, String family) {
        if (!lines.isEmpty() && lines.get(0).startsWith("\uFEFF")) {
            add(
                    1,
                    1,
                    1,
                    "the page begins with a byte order mark, which nobody can see",
                    "Save it as UTF-8 without a byte order mark.");
        } else {
            title(name);
        }
        if (!family.isEmpty()) {
            family(family);
        }
        sections();
        for (Map.Entry<String, Integer> section : found.entrySet()) {
            section(section.getKey(), section.getValue());
        }
        return problems;
    }

    private void title(String name) {
        String first = lines.isEmpty() ? "" : lines.get(0);
        if (!first.startsWith("# ")) {
            String example = name.isEmpty() ? "the name of the rule" : name;
            add(1, 1, first.length(), "the page does not begin with its title", "The first line is: # " + example);
        } else if (!name.isEmpty() && !first.substring(2).strip().equals(name)) {
            add(
                    1,
                    3,
                    first.length() - 2,
                    "the title is not the name of the rule, which is '" + name + "'",
                    "Write: # " + name);
        }
    }

    private void family(String family) {
        for (int at = 0; at < Math.min(lines.size(), 6); at++) {
            String line = lines.get(at);
            String start = "**Family** ";
            String said =
                    line.startsWith(start) ? line.substring(start.length()).split(" ", 2)[0] : family;
            if (!said.equals(family)) {
                add(
                        at + 1,
                        start.length() + 1,
                        said.length(),
                        "the page says the family '" + said + "', but the rule is in the folder '" + family + "'",
                        "Write " + start + family + ", or put both files into the other folder.");
            }
        }
    }

    private void sections() {
        boolean inBlock = false;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            inBlock ^= line.startsWith("```");
            if (!inBlock && line.startsWith("## ")) {
                heading(line.substring(3).strip(), at + 1);
            }
        }
        if (inBlock) {
            // Whatever follows is part of the block that has no end, and that is said.
            return;
        }
        missing();
        order();
    }

    private void heading(String heading, int line) {
        if (found.containsKey(heading)) {
            add(line, 4, heading.length(), "the section '" + heading + "' is there twice", "Put both into one.");
        } else if (SECTIONS.contains(heading) || OPTIONAL.contains(heading)) {
            found.put(heading, line);
        } else {
            List<String> known = new ArrayList<>(SECTIONS);
            known.addAll(OPTIONAL);
            known.removeAll(found.keySet());
            add(
                    line,
                    4,
                    heading.length(),
                    "'" + heading + "' is no section of a page",
                    Spelling.nearest(heading, known)
                            .map(nearest -> "Did you mean '" + nearest + "'? " + ALL)
                            .orElse(ALL));
            // Said once: what was probably meant is not missing as well.
            Spelling.nearest(heading, known).ifPresent(nearest -> found.put(nearest, line));
        }
    }

    private void missing() {
        List<String> missing =
                SECTIONS.stream().filter(each -> !found.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            String listed = missing.stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "));
            String what = missing.size() == 1 ? "the section " + listed + " is" : "the sections " + listed + " are";
            add(
                    Math.max(1, lines.size()),
                    1,
                    1,
                    what + " missing",
                    "A section begins with '## " + missing.get(0) + "'. " + ALL);
        }
    }

    private void order() {
        List<String> there = found.keySet().stream().filter(SECTIONS::contains).toList();
        for (int at = 1; at < there.size(); at++) {
            String before = there.get(at - 1);
            String here = there.get(at);
            if (SECTIONS.indexOf(here) < SECTIONS.indexOf(before)) {
                add(
                        found.getOrDefault(here, 1),
                        4,
                        here.length(),
                        "the section '" + here + "' stands behind '" + before + "'",
                        "The order is: " + String.join(", ", SECTIONS) + ".");
                return;
            }
        }
    }

    private void section(String heading, int line) {
        int end = line;
        boolean inBlock = false;
        while (end < lines.size() && (inBlock || !lines.get(end).startsWith("## "))) {
            inBlock ^= lines.get(end).startsWith("```");
            end++;
        }
        boolean empty = lines.subList(line, end).stream().allMatch(String::isBlank);
        boolean executed = heading.equals("Fires on") || heading.equals("Stays quiet on") || heading.equals(MISS);
        if (executed) {
            problems.addAll(new ExampleReview(file, source, lines, journeys).problems(heading, line, end));
        } else if (empty) {
            add(line, 4, heading.length(), "the section '" + heading + "' is empty", "Say it in a sentence or two.");
        } else if (heading.equals(SURVIVORS)) {
            survivors(line, end);
        }
    }

    private void survivors(int first, int end) {
        for (int at = first; at < end; at++) {
            String line = lines.get(at);
            if (line.matches("[-*] .*") && !SURVIVOR.matcher(line).matches()) {
                add(
                        at + 1,
                        1,
                        line.length(),
                        "this is no survivor with its reason",
                        "Copy the change from 'rules coverage', then a colon and why no example can notice it.");
            }
        }
    }

    private void add(int line, int column, int length, String message, String help) {
        problems.add(source.problem(new Place(file, line, column), length, message, help));
    }
}
