package dev.desirepath.reading;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a tree as the text of a journey file, in the layout that people use: blocks of keys, short lists in brackets. */
public final class TreeText {

    private static final int LONGEST_LINE = 110;
    private static final Set<String> BLOCKS = Set.of("stages", "steps");

    private final StringBuilder text = new StringBuilder();
    private final Function<Node, ? extends Collection<String>> remarks;

    private TreeText(Function<Node, ? extends Collection<String>> remarks) {
        this.remarks = remarks;
    }

    /**
     * {@return the text, which is read as the same tree}
     *
     * @param head lines of comment above everything
     * @param remarks what is to be said above a group of keys, each one line of comment
     */
    public static String of(
            Node.Mapping root, Collection<String> head, Function<Node, ? extends Collection<String>> remarks) {
        TreeText text = new TreeText(remarks);
        head.forEach(line -> text.comment(0, line));
        text.text.append(head.isEmpty() ? "" : "\n");
        text.keys(root, 0, true);
        return text.text.toString();
    }

    private void comment(int indent, String line) {
        String shown = line.codePoints()
                .filter(c -> !Characters.isRefused(c))
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        text.append(" ".repeat(indent)).append(("# " + shown).stripTrailing()).append('\n');
    }

    private void keys(Node.Mapping mapping, int indent, boolean firstIndented) {
        boolean indented = firstIndented;
        for (Node.Entry entry : mapping.entries()) {
            text.append(indent == 0 && isBlock(entry) ? "\n" : "");
            text.append(" ".repeat(indented ? indent : 0))
                    .append(YamlScalar.inBrackets(entry.key()))
                    .append(':');
            value(entry, indent);
            indented = true;
        }
    }

    /** A list of elements of their own stands apart from the keys above it. */
    private static boolean isBlock(Node.Entry entry) {
        return entry.value() instanceof Node.Sequence
                && BLOCKS.contains(entry.key().text());
    }

    private void value(Node.Entry entry, int indent) {
        Node node = entry.value();
        if (node instanceof Node.Scalar scalar) {
            String written = YamlScalar.alone(scalar);
            text.append(written.isEmpty() ? "" : " " + written).append('\n');
        } else if (!isBlock(entry) && fitsOneLine(node, indent)) {
            text.append(' ').append(inline(node)).append('\n');
        } else if (node instanceof Node.Sequence sequence) {
            text.append('\n');
            sequence.items().forEach(item -> item(item, indent));
        } else if (node instanceof Node.Mapping mapping) {
            text.append('\n');
            keys(mapping, indent + 2, true);
        }
    }

    private void item(Node item, int indent) {
        remarks.apply(item).forEach(line -> comment(indent, line));
        text.append(" ".repeat(indent)).append("- ");
        if (item instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            keys(mapping, indent + 2, false);
        } else {
            text.append(inline(item)).append('\n');
        }
    }

    private boolean fitsOneLine(Node node, int indent) {
        List<? extends Node> parts = parts(node);
        boolean declared =
                indent == 0 && node instanceof Node.Mapping && !parts.stream().allMatch(Node.Scalar.class::isInstance);
        return parts.isEmpty() || (!declared && indent + inline(node).length() <= LONGEST_LINE);
    }

    private static List<? extends Node> parts(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().map(Node.Entry::value).toList();
        }
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }

    private static String inline(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> YamlScalar.inBrackets(entry.key()) + ": " + inline(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(TreeText::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof Node.Scalar scalar ? YamlScalar.inBrackets(scalar) : "";
    }
}
