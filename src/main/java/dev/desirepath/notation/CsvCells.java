package dev.desirepath.notation;

import dev.desirepath.journey.Place;
import dev.desirepath.reading.Characters;
import dev.desirepath.reading.Form;
import dev.desirepath.reading.FormatKey;
import dev.desirepath.reading.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one element of a table, as the keys that they stand for; {@code ;} separates the entries of a list. */
final class CsvCells {

    private final Map<FormatKey<?>, Map<String, Node>> groups = new LinkedHashMap<>();

    /** Adds a cell that says something. */
    void add(CsvColumns.Path path, Node.Scalar cell) {
        groups.computeIfAbsent(path.key(), key -> new LinkedHashMap<>())
                .put(path.inner() == null ? "" : path.inner(), cell(path, cell));
    }

    private static Node cell(CsvColumns.Path path, Node.Scalar cell) {
        String inner = path.inner();
        FormatKey<?> key = path.key();
        if (inner == null) {
            return value(key.form().shape(), cell);
        }
        FormatKey<?> within =
                key.form().element() == null ? null : FormatKey.at(key.form().element(), inner);
        boolean each = key.form().shape() == Form.Shape.GROUPS
                && inner.equals(key.form().alone());
        return each
                ? value(Form.Shape.LIST, cell)
                : within == null ? tidy(cell) : value(within.form().shape(), cell);
    }

    /** {@return a cell as the value of a key of this shape} */
    static Node value(Form.Shape shape, Node.Scalar cell) {
        return switch (shape) {
            case LIST, GROUPS, NAMED_GROUPS -> Keys.oneOrList(cell.place(), parts(cell));
            case SHARES -> shares(cell);
            case ONE, NUMBER, GROUP, OWN_KEYS -> tidy(cell);
        };
    }

    private static Node.Scalar tidy(Node.Scalar cell) {
        return new Node.Scalar(cell.place(), cell.length(), Characters.tidy(cell.text()), cell.plain());
    }

    /** {@return the entries of a cell, each where it stands} */
    static List<Node.Scalar> parts(Node.Scalar cell) {
        List<Node.Scalar> parts = new ArrayList<>();
        int at = 0;
        for (String part : cell.text().split("[;\n\r]", -1)) {
            if (!part.isBlank()) {
                int from = at + part.indexOf(part.strip());
                parts.add(part(cell, from, part.strip()));
            }
            at += part.length() + 1;
        }
        return parts.isEmpty() ? List.of(cell) : parts;
    }

    private static Node.Scalar part(Node.Scalar cell, int from, String text) {
        String before = cell.text().substring(0, from);
        // Within a cell of several lines, and behind quotation marks written twice, the cell's own place is near
        // enough.
        boolean exact = before.indexOf('\n') < 0 && before.indexOf('\r') < 0 && before.indexOf('"') < 0;
        Place start = cell.place();
        Place place =
                exact ? new Place(start.file(), start.line(), start.column() + before.codePointCount(0, from)) : start;
        return new Node.Scalar(place, Math.max(1, text.codePointCount(0, text.length())), text, true);
    }

    private static Node shares(Node.Scalar cell) {
        List<Node.Scalar> parts = parts(cell);
        if (!parts.stream().allMatch(part -> part.text().lastIndexOf(':') > 0)) {
            return Keys.oneOrList(cell.place(), parts);
        }
        Keys shares = new Keys(cell.place());
        for (Node.Scalar part : parts) {
            int colon = part.text().lastIndexOf(':');
            String share = part.text().substring(colon + 1);
            int from = colon + 1 + share.indexOf(share.strip());
            shares.put(part(part, 0, part.text().substring(0, colon).strip()), part(part, from, share.strip()));
        }
        return shares.node();
    }

    /** {@return the element that begins at this place, with a key for each group of cells} */
    Node.Mapping node(Place place) {
        Keys keys = new Keys(place);
        groups.forEach((key, cells) -> keys.put(key.name(), value(key, cells)));
        return keys.node();
    }

    private static Node value(FormatKey<?> key, Map<String, Node> cells) {
        Node alone = cells.get("");
        if (cells.size() == 1 && alone != null) {
            return alone;
        }
        String word =
                key.form().shape() == Form.Shape.NUMBER ? "is" : key.form().alone();
        if (key.form().shape() == Form.Shape.GROUPS) {
            Node first = cells.containsKey(word) ? cells.get(word) : alone;
            List<? extends Node> items =
                    first instanceof Node.Sequence many ? many.items() : first == null ? List.of() : List.of(first);
            Place place = cells.values().iterator().next().place();
            return Keys.list(
                    place, items.stream().map(item -> group(word, item, cells)).toList());
        }
        return group(word, alone, cells);
    }

    private static Node.Mapping group(String word, @Nullable Node first, Map<String, Node> cells) {
        Keys group = new Keys(cells.values().iterator().next().place());
        if (first != null) {
            group.put(word, first);
        }
        cells.forEach((inner, cell) -> {
            if (!inner.isEmpty() && !(first != null && inner.equals(word))) {
                group.put(inner, cell);
            }
        });
        return group.node();
    }
}
