package dev.desirepath.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;

/** A sentence with gaps such as <code>{$step}</code> that are filled with what a rule matched. */
public record Sentence(String template) {

    /** What stands in a gap of which the value is not stated. */
    public static final String NOT_STATED = "not stated";

    private static final java.util.regex.Pattern GAP = java.util.regex.Pattern.compile("\\{([^{}]*)\\}");

    /** {@return the sentence of a template; the rule reader has checked its gaps} */
    public static Sentence of(String template) {
        return new Sentence(template);
    }

    /** {@return the names in the gaps, in order, such as {@code $step} and {@code count}} */
    public List<String> names() {
        return gaps().stream().map(gap -> gap.group(1)).toList();
    }

    /** {@return the sentence with each gap filled; a name without a value says that it is not stated} */
    public String fill(Map<String, String> values) {
        return fill(name -> values.getOrDefault(name, NOT_STATED));
    }

    /** {@return the sentence with each gap filled by the words for its name} */
    public String fill(UnaryOperator<String> words) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder filled = new StringBuilder(template.length() + 40);
        int done = 0;
        for (; open >= 0; open = template.indexOf('{', open + 1)) {
            int end = endOfGap(open);
            if (end >= 0) {
                String name = template.substring(open + 1, end);
                filled.append(template, done, open).append(words.apply(name));
                done = end + 1;
            }
        }
        return filled.append(template, done, template.length()).toString();
    }

    /** {@return where the gap that opens here closes; -1 when a bracket opens before that, or none closes} */
    private int endOfGap(int open) {
        int end = template.indexOf('}', open);
        int next = template.indexOf('{', open + 1);
        return next >= 0 && next < end ? -1 : end;
    }

    List<MatchResult> gaps() {
        return new ArrayList<>(GAP.matcher(template).results().toList());
    }
}
