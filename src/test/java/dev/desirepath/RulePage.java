package dev.desirepath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of a rule, taken apart: headings, sections and examples. */
record RulePage(String title, String family, Map<String, String> sections) {

    static final List<String> HEADINGS =
            List.of("What we look for", "Why it matters", "Fires on", "Stays quiet on", "What to do", "Limits");

    /** A journey and the sentences that the rule says on it. */
    record Example(String journey, List<String> says) {}

    static RulePage of(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        String[] parts = text.split("\n## ", -1);
        for (int number = 1; number < parts.length; number++) {
            int end = parts[number].indexOf('\n');
            sections.put(parts[number].substring(0, end), parts[number].substring(end));
        }
        List<String> head = parts[0].lines().toList();
        String family = head.get(2).replaceAll("\\*\\*Family\\*\\* (\\S+).*", "$1");
        return new RulePage(head.get(0).substring(2), family, sections);
    }

    List<String> headings() {
        return List.copyOf(sections.keySet());
    }

    String section(String heading) {
        return sections.getOrDefault(heading, "");
    }

    List<Example> firesOn() {
        return examples("Fires on");
    }

    List<Example> staysQuietOn() {
        return examples("Stays quiet on");
    }

    private List<Example> examples(String heading) {
        List<Example> examples = new ArrayList<>();
        String[] blocks = section(heading).split("```yaml\n", -1);
        for (int number = 1; number < blocks.length; number++) {
            int end = blocks[number].indexOf("```");
            examples.add(new Example(
                    blocks[number].substring(0, end),
                    blocks[number]
                            .substring(end)
                            .lines()
                            .filter(line -> line.startsWith("> "))
                            .map(line -> line.substring(2))
                            .toList()));
        }
        return examples;
    }
}
