package dev.desirepath.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text from files as Markdown that shows it and obeys none of it. Plain words stay as they are; every other word becomes code,
 * which is the one form that no flavour looks into for links, names of people, issue numbers, emoji or formulas.
 */
final class Markdown {

    // Letters, figures and everything beyond ASCII, joined by single signs that mean nothing between them.
    private static final String WORD = "[A-Za-z0-9\\P{ASCII}]+(?:[-'./,][A-Za-z0-9\\P{ASCII}]+)*";
    private static final String TIME = "\\d{1,2}:\\d{2}";
    private static final Pattern PLAIN =
            Pattern.compile("[\"'(]*(?:" + TIME + "[\"',.;!?)]*|" + WORD + "[\"',.;:!?)%]*)");
    private static final Pattern SIGNS = Pattern.compile("[\"'(),.;!?]+|%[\"'),.;!?]*|[-/&=+<>]");
    private static final Pattern WRAPPED = Pattern.compile("([\"'(]*)(.*?)([\"',.;!?)]*)", Pattern.DOTALL);

    // What one flavour or another turns into a link although it has no mark: hosts, tickets, commits.
    private static final Pattern LINK = Pattern.compile(
            "www\\..*|.*[A-Za-z0-9]\\.[A-Za-z]{2,}.*|[A-Za-z]+-\\d.*|(?=.*\\d)(?=.*[A-Fa-f])[0-9A-Fa-f]{7,}",
            Pattern.CASE_INSENSITIVE);

    // At the beginning of a block these would open a list, a quotation or a rule.
    private static final Pattern OPENER = Pattern.compile("[-=+<>]|\\d+[.)]+");

    // Two words of code become one piece; fences of several ticks stay what they are.
    private static final Pattern NEIGHBOURS = Pattern.compile("(?<=[^` ])` `(?=[^` ])");

    private static final Pattern TICKS = Pattern.compile("`+");

    private Markdown() {}

    /** {@return a text as it may stand anywhere in a line, also in a table; never with a line break} */
    static String text(String text) {
        String[] words = flat(text).split(" ", -1);
        words[0] = OPENER.matcher(words[0]).matches() ? code(words[0]) : word(words[0]);
        String line = Stream.concat(
                        Stream.of(words[0]), Stream.of(words).skip(1).map(Markdown::word))
                .collect(Collectors.joining(" "));
        return NEIGHBOURS.matcher(line).replaceAll(" ");
    }

    /** {@return a text as code; a bar stands outside of it, since tables are divided before code is read} */
    static String code(String text) {
        return Stream.of(flat(text).split("\\|", -1))
                .map(part -> part.isEmpty() ? "" : span(part))
                .collect(Collectors.joining("&#124;"));
    }

    private static String flat(String text) {
        return Printable.text(text.replaceAll("\\s+", " ").strip());
    }

    private static String word(String word) {
        if (word.isEmpty() || SIGNS.matcher(word).matches()) {
            return word;
        }
        Matcher parts = WRAPPED.matcher(word);
        if (!parts.matches() || parts.group(2).isEmpty()) {
            return code(word);
        }
        boolean plain =
                PLAIN.matcher(word).matches() && !LINK.matcher(parts.group(2)).matches();
        return plain ? word : parts.group(1) + code(parts.group(2)) + parts.group(3);
    }

    private static String span(String text) {
        String fence = fence(text, 1);
        // A space at both ends is taken away again; without it, ticks at the edge would belong to the fence.
        String pad = text.matches("(?s)[` ].*|.*[` ]") ? " " : "";
        return fence + pad + text + pad + fence;
    }

    /** {@return as many ticks as it takes to fence the code in, or so many if that is more} */
    static String fence(String code, int least) {
        int longest = TICKS.matcher(code)
                .results()
                .mapToInt(ticks -> ticks.group().length())
                .max()
                .orElse(0);
        return "`".repeat(Math.max(least, longest + 1));
    }
}
