package dev.desirepath.lab;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the page of a rule line by line: headings, journeys between fences, sentences behind {@code >}. */
final class PageReader {

    private static final String FENCE = "```";
    private static final Pattern FAMILY = Pattern.compile("\\*\\*Family\\*\\* (\\S+).*");
    private static final Pattern SURVIVOR = Pattern.compile("[-*] (`.+?` .+?): +(\\S.*)");

    private final String file;
    private final List<String> lines;
    private final Map<String, StringBuilder> sections = new LinkedHashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final List<Survivor> survivors = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private String heading = "";
    private int number;

    // The example that sentences belong to.
    private @Nullable Place fence;
    private String journey = "";
    private final List<String> says = new ArrayList<>();

    PageReader(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    RulePage read() {
        String title = "";
        String family = "";
        while (number < lines.size()) {
            String line = lines.get(number);
            number++;
            Matcher said = FAMILY.matcher(line);
            if (line.startsWith("# ") && title.isEmpty()) {
                title = line.substring(2).strip();
            } else if (heading.isEmpty() && said.matches()) {
                family = said.group(1);
            }
            line(line);
        }
        endOfExample();
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((name, text) -> texts.put(name, text.toString()));
        return new RulePage(file, title, family, texts, examples, survivors, problems);
    }

    private void line(String line) {
        if (line.startsWith("## ")) {
            endOfExample();
            heading = line.substring(3).strip();
            sections.put(heading, new StringBuilder());
            return;
        }
        StringBuilder section = sections.get(heading);
        if (section == null) {
            return;
        }
        section.append(line).append('\n');
        if (line.startsWith(FENCE)) {
            fenced(line, section);
        } else if (line.startsWith("> ")) {
            says.add(line.substring(2).strip());
        } else if (heading.equals(Survivor.HEADING) && line.matches("[-*] .*")) {
            survivor(line);
        }
    }

    private void fenced(String opening, StringBuilder section) {
        int first = number;
        while (number < lines.size() && !lines.get(number).startsWith(FENCE)) {
            section.append(lines.get(number)).append('\n');
            number++;
        }
        boolean yaml = opening.strip().equals(FENCE + "yaml");
        if (yaml && ofHeading().isPresent()) {
            endOfExample();
            fence = new Place(file, first, 1);
            journey = "\n".repeat(first) + String.join("\n", lines.subList(first, number)) + "\n";
        }
        if (number == lines.size()) {
            problem(first, "the block that begins here does not end", "Its last line is " + FENCE + ".");
        }
        number++;
    }

    private Optional<Section> ofHeading() {
        return Arrays.stream(Section.values())
                .filter(section -> section.heading().equals(heading))
                .findFirst();
    }

    private void endOfExample() {
        Place place = fence;
        Section section = ofHeading().orElse(null);
        if (place != null && section != null) {
            Example example = new Example(section, place, journey, says);
            if (section == Section.FIRES_ON && says.isEmpty()) {
                problem(
                        place.line(),
                        "no sentence stands below this journey",
                        "Quote what the rule says on it: a line '> ...' for each finding.");
            } else if (section == Section.STAYS_QUIET_ON && !says.isEmpty()) {
                problem(
                        place.line(),
                        "a sentence is quoted below a journey on which the rule stays quiet",
                        "Move both to '" + Section.FIRES_ON.heading() + "', or take the sentence away.");
            }
            examples.add(example);
        }
        fence = null;
        says.clear();
    }

    private void survivor(String line) {
        Matcher parts = SURVIVOR.matcher(line);
        if (parts.matches()) {
            survivors.add(new Survivor(parts.group(1), parts.group(2), new Place(file, number, 1), line));
        } else {
            problem(
                    number,
                    "this is no survivor with its reason",
                    "Copy the change from 'rules coverage', then a colon and why no example can notice it.");
        }
    }

    private void problem(int line, String message, String help) {
        String shown = lines.get(line - 1);
        problems.add(new Problem(new Place(file, line, 1), Math.max(1, shown.length()), message, shown, help));
    }
}
