package dev.desirepath.report;

import dev.desirepath.advice.RuleStates.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which journeys meet which standards: a row for each rule, a column for each journey. */
public final class StandardsTable {

    private static final int MOST_COLUMNS = 20;
    private static final Map<State, String> SIGNS = signs();

    private final List<String> files = new ArrayList<>();
    private final Map<String, List<State>> states = new LinkedHashMap<>();

    /** Begins the table of these rules, by their ids. */
    public StandardsTable(List<String> rules) {
        rules.forEach(rule -> states.put(rule, new ArrayList<>()));
    }

    private static Map<State, String> signs() {
        Map<State, String> signs = new LinkedHashMap<>();
        signs.put(State.MET, "+");
        signs.put(State.NOT_MET, "-");
        signs.put(State.NOT_ASSESSABLE, "?");
        signs.put(State.ACCEPTED, "a");
        signs.put(State.DOES_NOT_APPLY, ".");
        return signs;
    }

    /** What says whether a journey meets a standard. */
    @FunctionalInterface
    public interface Judged {

        /** {@return the state of the rule with that id} */
        State of(String rule);
    }

    /** Adds a journey. */
    public void add(String file, Judged judged) {
        files.add(file);
        states.forEach((rule, all) -> all.add(judged.of(rule)));
    }

    /** {@return the table for the terminal} */
    public String text() {
        StringBuilder text = new StringBuilder();
        boolean columns = files.size() <= MOST_COLUMNS;
        int widest = states.keySet().stream().mapToInt(String::length).max().orElse(0);
        String shown = columns ? numbers() : "";
        text.append(padded("STANDARD", widest)).append(shown).append("  MET  NOT MET  NOT ASSESSABLE  ACCEPTED\n");
        states.forEach((rule, all) -> {
            text.append(padded(rule, widest));
            if (columns) {
                all.forEach(state -> text.append("  ").append(SIGNS.get(state)));
            }
            text.append("  %3d  %7d  %14d  %8d\n"
                    .formatted(
                            count(all, State.MET),
                            count(all, State.NOT_MET),
                            count(all, State.NOT_ASSESSABLE),
                            count(all, State.ACCEPTED)));
        });
        text.append("\n+ nothing against it, - not met, ? not assessable, a accepted, . does not apply\n");
        if (columns) {
            for (int number = 0; number < files.size(); number++) {
                text.append("%2d  %s\n".formatted(number + 1, Printable.text(files.get(number))));
            }
        } else {
            text.append(files.size()).append(" journeys: -f json shows each of them.\n");
        }
        return text.toString();
    }

    private String numbers() {
        StringBuilder numbers = new StringBuilder();
        for (int number = 1; number <= files.size(); number++) {
            numbers.append("%3d".formatted(number));
        }
        return numbers.toString();
    }

    private static String padded(String text, int width) {
        return Printable.text(text) + " ".repeat(Math.max(0, Math.max(width, "STANDARD".length()) - text.length()));
    }

    private static long count(List<State> states, State wanted) {
        return states.stream().filter(wanted::equals).count();
    }

    /** {@return the same for scripts} */
    public String json() {
        List<Row> rows = new ArrayList<>();
        states.forEach((rule, all) -> {
            List<Cell> cells = new ArrayList<>();
            for (int number = 0; number < files.size(); number++) {
                cells.add(new Cell(files.get(number), RecommendationJson.slug(all.get(number))));
            }
            rows.add(new Row(rule, cells));
        });
        return RecordJson.of(new Table(1, rows));
    }

    /** The table as JSON. */
    public record Table(int schemaVersion, List<Row> standards) {}

    /** One standard. */
    public record Row(String rule, List<Cell> journeys) {}

    /** One standard on one journey. */
    public record Cell(String file, String state) {}
}
