package dev.desirepath.lab;

import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of a rule, taken apart.
 *
 * @param file its path
 * @param title the first heading
 * @param family as the page says it; empty when it does not
 * @param sections the text below each heading, in the order of the page
 * @param survivors changes of the rule that no example has to notice, with the reason
 * @param problems what is wrong with its examples
 */
public record RulePage(
        String file,
        String title,
        String family,
        Map<String, String> sections,
        List<Example> examples,
        List<Survivor> survivors,
        List<Problem> problems) {

    private static final List<String> BEFORE_EXAMPLES = List.of("What we look for", "Why it matters");
    private static final List<String> BEHIND_EXAMPLES = List.of("What to do", "Limits");

    public RulePage {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        examples = List.copyOf(examples);
        survivors = List.copyOf(survivors);
        problems = List.copyOf(problems);
    }

    /** {@return the page of a rule of these packs} */
    public static RulePage of(Rule rule, Packs packs) {
        String file = rule.file().replaceAll("\\.drl$", ".md");
        return read(file, packs.packOf(rule).pages().getOrDefault(rule.id(), ""));
    }

    /** {@return a page taken apart} */
    static RulePage read(String file, String text) {
        return new PageReader(file, text).read();
    }

    /** {@return the headings that a page of this kind has, in their order} */
    public static List<String> headings(boolean hasKnownMiss, boolean hasSurvivors) {
        List<String> headings = new ArrayList<>(BEFORE_EXAMPLES);
        headings.add(Section.FIRES_ON.heading());
        headings.add(Section.STAYS_QUIET_ON.heading());
        if (hasKnownMiss) {
            headings.add(Section.KNOWN_MISS.heading());
        }
        headings.addAll(BEHIND_EXAMPLES);
        if (hasSurvivors) {
            headings.add(Survivor.HEADING);
        }
        return headings;
    }

    /** {@return the examples of a section} */
    public List<Example> examples(Section section) {
        return examples.stream().filter(each -> each.section() == section).toList();
    }

    /** {@return the text below a heading; empty when the page has none} */
    public String section(String heading) {
        return sections.getOrDefault(heading, "");
    }

    /** {@return its headings in their order} */
    public List<String> headings() {
        return List.copyOf(sections.keySet());
    }
}
