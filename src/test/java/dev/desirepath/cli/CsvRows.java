package dev.desirepath.cli;

import java.util.ArrayList;
import java.util.List;

/** A table read back by the grammar of RFC 4180, and by nothing more lenient. */
final class CsvRows {

    /**
     * A cell.
     *
     * @param quoted whether it is marked as text
     */
    record Cell(String text, boolean quoted) {}

    private final String text;
    private int at;

    private CsvRows(String text) {
        this.text = text;
    }

    /** {@return the rows behind the mark of the encoding} */
    static List<List<Cell>> of(String csv) {
        if (!csv.startsWith("\uFEFF")) {
            throw new AssertionError("the mark of the encoding is missing");
        }
        return new CsvRows(csv.substring(1)).rows();
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<Cell> row = new ArrayList<>();
            row.add(cell());
            while (text.charAt(at) == ',') {
                at++;
                row.add(cell());
            }
            if (!text.startsWith("\r\n", at)) {
                throw new AssertionError("a cell does not end at " + at + ": " + text.substring(at));
            }
            at += 2;
            rows.add(row);
        }
        return rows;
    }

    private Cell cell() {
        if (text.charAt(at) != '"') {
            int from = at;
            while (",\r".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return new Cell(text.substring(from, at), false);
        }
        StringBuilder cell = new StringBuilder();
        for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
            cell.append(text.charAt(at));
            at += text.charAt(at) == '"' ? 1 : 0;
        }
        at++;
        return new Cell(cell.toString(), true);
    }
}
