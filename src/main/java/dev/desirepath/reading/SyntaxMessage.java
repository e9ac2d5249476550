package dev.desirepath.reading;

import dev.desirepath.journey.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What we say where the YAML parser gives up, in words for people who do not know how it works. */
final class SyntaxMessage {

    private static final String QUOTE_IT = "If it is text, put the whole text in quotation marks.";

    /** One sort of mistake: the parser's words for it, ours, and whether to point at its beginning. */
    private record Sort(String context, String problem, boolean atStart, String message, String help) {

        boolean is(MarkedYAMLException e) {
            return has(e.getContext(), context) && has(e.getProblem(), problem);
        }

        private static boolean has(@Nullable String text, String part) {
            return part.isEmpty() || (text != null && text.contains(part));
        }
    }

    private static final List<Sort> SORTS = List.of(
            new Sort(
                    "",
                    "(TAB)",
                    false,
                    "a tab stands where only spaces are allowed",
                    "Indent with spaces; most editors can replace tabs by spaces."),
            new Sort("next token", "cannot start", false, "a value cannot begin with this character", QUOTE_IT),
            new Sort(
                    "quoted scalar",
                    "unexpected end",
                    true,
                    "the quotation mark that opens here is never closed",
                    "Close it at the end of the text. Inside single quotation marks write '' for an apostrophe."),
            new Sort(
                    "quoted scalar",
                    "document separator",
                    true,
                    "the quotation mark that opens here is not closed before the document ends",
                    "Close it at the end of the text."),
            new Sort(
                    "double-quoted scalar",
                    "",
                    false,
                    "a backslash stands before a character that it cannot stand before",
                    "Use single quotation marks, or write the backslash twice."),
            new Sort(
                    "flow sequence",
                    "",
                    true,
                    "the list that opens here is not closed, or a comma is missing in it",
                    "Write [a, b, c]. A text with a bracket, comma or colon needs quotation marks."),
            new Sort(
                    "flow mapping",
                    "",
                    true,
                    "the brace that opens here is not closed, or a comma is missing behind it",
                    "Write {key: value, key: value}. A text with a brace, comma or colon needs quotation marks."),
            new Sort(
                    "",
                    "mapping values are not allowed",
                    false,
                    "a colon stands where no key can end",
                    "A text with ': ' in it needs quotation marks. Otherwise check the indentation of the line."),
            new Sort(
                    "",
                    "mapping keys are not allowed",
                    false,
                    "a key stands where none can begin",
                    "Check the indentation of the line."),
            new Sort(
                    "",
                    "sequence entries are not allowed",
                    false,
                    "a list begins where none can",
                    "Begin the list on a line of its own, and indent its '- ' like the ones around it."),
            new Sort(
                    "simple key",
                    "",
                    true,
                    "this line is neither a key with a value nor a list entry",
                    "Write 'key: value' with a space behind the colon. A text over several lines is indented deeper than its key."),
            new Sort(
                    "block mapping",
                    "",
                    false,
                    "this does not belong to the keys above it",
                    "Keys of one group begin in the same column. If a value begins with a quotation mark, it must end with one."),
            new Sort(
                    "block collection",
                    "",
                    false,
                    "this does not belong to the list above it",
                    "The '- ' of one list stand in the same column, and what belongs to an entry is indented deeper."),
            new Sort(
                    "block scalar",
                    "",
                    false,
                    "the text block that begins with '|' or '>' is not written as one",
                    "Put the text on the lines below, indented deeper than its key. " + QUOTE_IT),
            new Sort("alias", "", false, "a value begins with '*'", QUOTE_IT),
            new Sort("anchor", "", false, "a value begins with '&'", QUOTE_IT),
            new Sort("tag", "", false, "a value begins with '!'", QUOTE_IT),
            new Sort("", "tag handle", false, "a value begins with '!'", QUOTE_IT),
            new Sort(
                    "directive", "", false, "a line begins with '%'", "A journey file needs no such line. " + QUOTE_IT),
            new Sort(
                    "node",
                    "",
                    false,
                    "a value is missing here, or it begins with a character that needs quotation marks",
                    QUOTE_IT),
            new Sort(
                    "",
                    "<document start>",
                    false,
                    "the journey has ended before this",
                    "Check the indentation: keys of the journey begin in the first column."));

    private static final Sort OTHER =
            new Sort("", "", false, "from here on this is no YAML", "Check brackets, quotation marks and indentation.");

    private SyntaxMessage() {}

    static void add(MarkedYAMLException e, SourceText source, Problems problems) {
        Sort sort = SORTS.stream().filter(s -> s.is(e)).findFirst().orElse(OTHER);
        Mark start = e.getContextMark();
        Mark found = e.getProblemMark();
        Mark mark = start != null && (sort.atStart() || found == null) ? start : found;
        Place place = mark == null
                ? new Place(source.file(), 1, 1)
                : new Place(source.file(), mark.getLine() + 1, mark.getColumn() + 1);
        problems.add(place, 1, sort.message(), sort.help());
    }
}
