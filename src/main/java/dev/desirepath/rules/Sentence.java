package dev.desirepath.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

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
        return GAP.matcher(template)
                .replaceAll(gap -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), NOT_STATED)));
    }

    List<MatchResult> gaps() {
        return new ArrayList<>(GAP.matcher(template).results().toList());
    }
}
