package dev.desirepath.notation;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import dev.desirepath.reading.Characters;
import dev.desirepath.reading.Element;
import dev.desirepath.reading.Encoding;
import dev.desirepath.reading.FileKind;
import dev.desirepath.reading.FormatKey;
import dev.desirepath.reading.Node;
import dev.desirepath.reading.Problems;
import dev.desirepath.reading.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A journey from a table with one row for each step; rows above the columns describe the journey. */
final class CsvJourney {

    private final SourceText source;
    private final Problems problems;
    private final Notes notes = new Notes();
    private final List<Node> steps = new ArrayList<>();
    private final List<Node> stages = new ArrayList<>();
    private Node.@Nullable Scalar stage;

    private CsvJourney(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    static Translation translate(String file, byte[] bytes) {
        Problem refusal = Encoding.refusal(FileKind.TABLE, file, bytes);
        if (refusal != null) {
            SourceText nothing = new SourceText(FileKind.TABLE, file, "");
            Problems problems = new Problems(nothing);
            problems.add(refusal.place(), 1, refusal.message(), refusal.help());
            return new Translation("CSV", nothing, null, problems, new Notes());
        }
        Encoding.Decoded decoded = Encoding.decode(bytes);
        SourceText source = new SourceText(FileKind.TABLE, file, decoded.text());
        Problems problems = new Problems(source);
        Encoding.check(decoded, problems);
        CsvJourney journey = new CsvJourney(source, problems);
        Node.Mapping root = problems.none() ? journey.root() : null;
        return new Translation("CSV", source, problems.none() ? root : null, problems, journey.notes);
    }

    private Node.@Nullable Mapping root() {
        List<List<Node.Scalar>> rows = CsvRows.read(source, problems);
        if (!problems.none()) {
            return null;
        }
        CsvHead head = new CsvHead(problems);
        int at = 0;
        while (at < rows.size() && !CsvRows.isHeader(rows.get(at))) {
            at++;
        }
        if (at == rows.size()) {
            problems.add(
                    new Place(source.file(), 1, 1),
                    1,
                    rows.isEmpty() ? "the table is empty" : "no row names the columns",
                    "One row names the columns, and one of them is 'step': step, by, with, channel, takes, ...");
            return null;
        }
        rows.subList(0, at).forEach(head::add);
        addSteps(rows.get(at), rows.subList(at + 1, rows.size()));
        return journey(head);
    }

    private Node.Mapping journey(CsvHead head) {
        Place start = new Place(source.file(), 1, 1);
        Keys journey = new Keys(start);
        if (!head.says("journey")) {
            String name = FileName.words(source.file());
            journey.put("journey", new Node.Scalar(start, 1, name, false));
            notes.say(
                    "The journey has the name of the file; a first row 'journey' with a name beside it says another.");
        }
        head.writeTo(journey);
        boolean staged = !stages.isEmpty();
        journey.put(staged ? "stages" : "steps", Keys.list(start, staged ? stages : steps));
        return journey.node();
    }

    private void addSteps(List<Node.Scalar> header, List<List<Node.Scalar>> rows) {
        Map<Integer, CsvColumns.Path> columns = new CsvColumns(Element.STEP).of(header, problems);
        int stageColumn = -1;
        for (int number = 0; number < header.size(); number++) {
            if (FormatKey.name(header.get(number).text()).equals(CsvColumns.STAGE)) {
                stageColumn = number;
            }
        }
        for (List<Node.Scalar> row : rows) {
            addStage(stageColumn < row.size() && stageColumn >= 0 ? row.get(stageColumn) : null, stageColumn >= 0, row);
            addStep(row, columns, stageColumn, header.size());
        }
        endStage();
    }

    private void addStep(List<Node.Scalar> row, Map<Integer, CsvColumns.Path> columns, int stageColumn, int width) {
        CsvCells cells = new CsvCells();
        Place first = null;
        for (int number = 0; number < row.size(); number++) {
            Node.Scalar cell = row.get(number);
            if (cell.text().isBlank() || number == stageColumn) {
                continue;
            }
            CsvColumns.Path path = columns.get(number);
            if (path != null) {
                cells.add(path, cell);
                first = first == null || path.key().name().equals("step") ? cell.place() : first;
            } else if (number >= width) {
                problems.add(
                        cell,
                        "%s stands in no column: the row has %d cells, and there are %d columns"
                                .formatted(Characters.quote(cell.text()), number + 1, width),
                        "Is a separator too many in the row, or a text with one in it without quotation marks?");
            } else if (problems.none()) {
                problems.add(
                        cell,
                        "the column of %s has no name".formatted(Characters.quote(cell.text())),
                        "Name the column, or empty it.");
            }
        }
        if (first != null) {
            steps.add(cells.node(first));
        }
    }

    /** A stage goes on until another is named, so that its name need not stand in each row. */
    private void addStage(Node.@Nullable Scalar cell, boolean staged, List<Node.Scalar> row) {
        if (cell == null || cell.text().isBlank()) {
            if (staged && stage == null) {
                problems.add(
                        row.stream()
                                .filter(each -> !each.text().isBlank())
                                .findFirst()
                                .orElseThrow(),
                        "this step has no stage",
                        "Name the stage in the first row after the columns, or leave the column 'stage' out.");
            }
            return;
        }
        if (stage == null || !FormatKey.name(stage.text()).equals(FormatKey.name(cell.text()))) {
            endStage();
            stage = cell;
        }
    }

    private void endStage() {
        if (stage != null) {
            stages.add(new Keys(stage.place())
                    .put("stage", stage)
                    .put("steps", Keys.list(stage.place(), steps))
                    .node());
            steps.clear();
        }
    }
}
