package dev.desirepath.notation;

import dev.desirepath.reading.Characters;
import dev.desirepath.reading.Element;
import dev.desirepath.reading.Form;
import dev.desirepath.reading.FormatKey;
import dev.desirepath.reading.Node;
import dev.desirepath.reading.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows above the columns: what the table says of the journey as a whole, of its actors, business rules and so on. */
final class CsvHead {

    private final CsvColumns columns = new CsvColumns(Element.JOURNEY);
    private final Map<String, FormatKey<?>> repeated = new LinkedHashMap<>();
    private final Map<FormatKey<?>, List<Node.Entry>> elements = new LinkedHashMap<>();
    private final CsvCells cells = new CsvCells();
    private final Set<CsvColumns.Path> seen = new LinkedHashSet<>();
    private final Problems problems;

    CsvHead(Problems problems) {
        this.problems = problems;
        for (FormatKey<?> key : FormatKey.of(Element.JOURNEY)) {
            Element element = key.form().element();
            if (element != null && element != Element.STEP && element != Element.STAGE && isRepeated(key)) {
                repeated.put(element.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), key);
            }
        }
    }

    private static boolean isRepeated(FormatKey<?> key) {
        return key.form().shape() == Form.Shape.GROUPS || key.form().shape() == Form.Shape.NAMED_GROUPS;
    }

    /** Adds one row: a key and its value, or a word such as {@code actor}, a name, and keys with their values. */
    void add(List<Node.Scalar> row) {
        Node.Scalar word = row.get(0);
        List<Node.Scalar> values = withoutEmptyEnd(row.subList(1, row.size()));
        FormatKey<?> element = repeated.get(FormatKey.name(word.text()));
        if (values.isEmpty() || word.text().isBlank()) {
            addMisplaced(row);
        } else if (element != null) {
            addElement(element, values);
        } else {
            columns.find(word.text())
                    .filter(path -> path.key().form().element() != Element.STEP
                            && path.key().form().element() != Element.STAGE)
                    .ifPresentOrElse(path -> addKey(path, word, values), () -> addUnknown(word));
        }
    }

    private void addMisplaced(List<Node.Scalar> row) {
        Node.Scalar first =
                row.stream().filter(cell -> !cell.text().isBlank()).findFirst().orElseThrow();
        problems.add(
                first,
                "the row with %s says nothing of the journey".formatted(Characters.quote(first.text())),
                "Above the row with the columns, each row begins with a word such as 'journey', 'customer' or 'actor', and"
                        + " its value stands beside it. The row with the columns is the one with the cell 'step'.");
    }

    private static List<Node.Scalar> withoutEmptyEnd(List<Node.Scalar> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).text().isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private void addUnknown(Node.Scalar word) {
        List<String> known = new ArrayList<>(columns.names());
        known.removeIf(name -> name.equals("steps") || name.startsWith("stages"));
        known.addAll(repeated.keySet());
        problems.addUnknown(
                word,
                "above the columns stands the unknown word %s".formatted(Characters.quote(word.text())),
                "The row with the columns is the one with the cell 'step'. Words above it are",
                known,
                FormatKey.name(word.text()));
    }

    private void addKey(CsvColumns.Path path, Node.Scalar word, List<Node.Scalar> values) {
        if (!seen.add(path)) {
            problems.add(
                    word, "the row %s stands twice".formatted(Characters.quote(word.text())), "Keep one of the two.");
            return;
        }
        if (values.size() > 1) {
            problems.add(
                    values.get(1),
                    "beside %s stands a second value, %s"
                            .formatted(
                                    Characters.quote(word.text()),
                                    Characters.quote(values.get(1).text())),
                    "Several entries stand in one cell, with ';' between them.");
            return;
        }
        cells.add(path, values.get(0));
    }

    private void addElement(FormatKey<?> key, List<Node.Scalar> values) {
        Node.Scalar name = values.get(0);
        List<Node.Scalar> pairs = values.subList(1, values.size());
        Node value;
        if (key.form().shape() == Form.Shape.NAMED_GROUPS && pairs.size() == 1) {
            value = pairs.get(0);
        } else {
            Keys keys = new Keys(name.place());
            if (key.form().shape() == Form.Shape.GROUPS) {
                keys.put(shortKey(key), name);
            }
            addPairs(pairs, key, keys);
            value = keys.isEmpty() ? new Node.Scalar(name.place(), name.length(), "", true) : keys.node();
        }
        elements.computeIfAbsent(key, k -> new ArrayList<>()).add(new Node.Entry(name, value));
    }

    private static String shortKey(FormatKey<?> key) {
        return key.form().alone();
    }

    private void addPairs(List<Node.Scalar> pairs, FormatKey<?> key, Keys keys) {
        for (int at = 0; at < pairs.size(); at += 2) {
            Node.Scalar value = at + 1 < pairs.size() ? pairs.get(at + 1) : null;
            Node.Scalar word = pairs.get(at);
            if (word.text().isBlank() && (value == null || value.text().isBlank())) {
                continue;
            }
            if (value == null || value.text().isBlank() || word.text().isBlank()) {
                problems.add(
                        word.text().isBlank() && value != null ? value : word,
                        "a key and its value do not stand side by side here",
                        "Behind the name come keys, each with its value in the next cell: actor, planner, kind, employee.");
                continue;
            }
            Element element = key.form().element();
            FormatKey<?> inner = element == null ? null : FormatKey.at(element, FormatKey.name(word.text()));
            keys.put(word, inner == null ? value : CsvCells.value(inner.form().shape(), value));
        }
    }

    /** Adds all that the rows said to the keys of the journey. */
    void writeTo(Keys journey) {
        Node.Mapping said = cells.node(new dev.desirepath.journey.Place("", 1, 1));
        said.entries().forEach(entry -> journey.put(entry.key(), entry.value()));
        elements.forEach((key, entries) -> {
            Node.Scalar first = entries.get(0).key();
            Node value = key.form().shape() == Form.Shape.GROUPS
                    ? Keys.list(
                            first.place(),
                            entries.stream().map(Node.Entry::value).toList())
                    : new Node.Mapping(first.place(), 1, List.copyOf(entries));
            journey.put(key.name(), value);
        });
    }

    /** {@return whether a row gave the journey this key} */
    boolean says(String key) {
        return seen.stream().anyMatch(path -> path.key().name().equals(key));
    }
}
