package dev.desirepath.notation;

import dev.desirepath.reading.Characters;
import dev.desirepath.reading.Element;
import dev.desirepath.reading.Form;
import dev.desirepath.reading.FormatKey;
import dev.desirepath.reading.Node;
import dev.desirepath.reading.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a table of steps: the keys of a step, in groups as two words such as {@code emotion goal}. */
final class CsvColumns {

    /** The column that names the stage of a step. */
    static final String STAGE = "stage";

    private static final List<String> OF_NUMBERS = List.of("source", "quality");

    private final Element element;

    /**
     * A key, or a key inside the value of another.
     *
     * @param inner null when the cell holds the whole value
     */
    record Path(FormatKey<?> key, @Nullable String inner) {}

    CsvColumns(Element element) {
        this.element = element;
    }

    /** {@return the path that a column's name means} */
    Optional<Path> find(String written) {
        String name = FormatKey.name(written);
        for (FormatKey<?> key : FormatKey.of(element)) {
            if (key.name().equals(name) && key.form().shape() != Form.Shape.OWN_KEYS) {
                return Optional.of(new Path(key, null));
            }
        }
        for (FormatKey<?> key : FormatKey.of(element)) {
            if (name.startsWith(key.name() + " ")) {
                String inner = name.substring(key.name().length() + 1);
                if (key.form().shape() == Form.Shape.OWN_KEYS) {
                    return Optional.of(new Path(
                            key, Characters.tidy(written).substring(key.name().length() + 1)));
                }
                if (inner(key).contains(inner)) {
                    return Optional.of(new Path(key, inner));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> inner(FormatKey<?> key) {
        Form.Shape shape = key.form().shape();
        if (shape == Form.Shape.NUMBER) {
            return OF_NUMBERS;
        }
        Element inner = key.form().element();
        boolean group = shape == Form.Shape.GROUP || shape == Form.Shape.GROUPS;
        return group && inner != null && inner != Element.STEP
                ? FormatKey.of(inner).stream().map(FormatKey::name).toList()
                : List.of();
    }

    /** {@return the names that columns can have} */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (FormatKey<?> key : FormatKey.of(element)) {
            if (key.form().shape() != Form.Shape.OWN_KEYS) {
                names.add(key.name());
                inner(key).stream()
                        .filter(inner -> !OF_NUMBERS.contains(inner))
                        .forEach(inner -> names.add(key.name() + " " + inner));
            }
        }
        return names;
    }

    /**
     * {@return what each column of a table means, by its number; columns without a name are not in it}
     *
     * @param header the row with the names
     */
    Map<Integer, Path> of(List<Node.Scalar> header, Problems problems) {
        Map<Integer, Path> columns = new HashMap<>();
        Map<Path, Node.Scalar> seen = new HashMap<>();
        for (int number = 0; number < header.size(); number++) {
            Node.Scalar cell = header.get(number);
            if (cell.text().isBlank() || FormatKey.name(cell.text()).equals(STAGE)) {
                continue;
            }
            Path path = find(cell.text()).orElse(null);
            if (path == null) {
                addUnknown(cell, problems);
            } else if (seen.putIfAbsent(path, cell) != null) {
                problems.add(
                        cell,
                        "two columns are called %s".formatted(Characters.quote(cell.text())),
                        "Keep one of the two; several entries stand in one cell, with ';' between them.");
            } else {
                columns.put(number, path);
            }
        }
        return columns;
    }

    private void addUnknown(Node.Scalar cell, Problems problems) {
        List<String> names = new ArrayList<>(names());
        names.add(1, STAGE);
        problems.addUnknown(
                cell,
                "no column of a table of steps is called %s".formatted(Characters.quote(cell.text())),
                "A column of your own is called 'also NAME'. Columns are",
                names,
                FormatKey.name(cell.text()));
    }
}
