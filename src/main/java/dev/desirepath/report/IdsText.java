package dev.desirepath.report;

import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Journey;
import dev.desirepath.rules.Acceptable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The ids by which a house decides on parts of a journey, as a table in the order of the kinds. */
public final class IdsText {

    private static final String GAP = "  ";

    private IdsText() {}

    /** {@return the table} */
    public static String of(Journey journey, Facts facts) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"KIND", "LINE", "ID", "NAME"});
        for (Acceptable each : Acceptable.of(facts)) {
            rows.add(new String[] {
                each.kind(),
                Integer.toString(each.place().line()),
                Printable.text(each.id()),
                Printable.text(each.name())
            });
        }
        units(journey).forEach(unit -> rows.add(new String[] {"unit", "", Printable.text(unit), "for scopes only"}));
        return "journey: " + Printable.text(journey.id()) + "\n\n" + table(rows);
    }

    private static List<String> units(Journey journey) {
        return journey.actors().values().stream()
                .map(Actor::unit)
                .filter(Objects::nonNull)
                .map(unit -> unit.value())
                .distinct()
                .sorted()
                .toList();
    }

    private static String table(List<String[]> rows) {
        int[] widths = new int[3];
        rows.forEach(row -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row[column].codePointCount(0, row[column].length()));
            }
        });
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String blanks = " ".repeat(widths[column] - row[column].codePointCount(0, row[column].length()));
                line.append(column == 1 ? blanks + row[column] : row[column] + blanks)
                        .append(GAP);
            }
            text.append(line.append(row[3]).toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
