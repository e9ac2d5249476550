package dev.desirepath.notation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.desirepath.reading.Characters;
import dev.desirepath.reading.FormatKey;
import dev.desirepath.reading.Node;
import dev.desirepath.reading.Problems;
import dev.desirepath.reading.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a table in CSV (RFC 4180), each cell with its place; commas, semicolons or tabs separate. */
final class CsvRows {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final Pattern SPREADSHEET_LINE =
            Pattern.compile("\\A\"?sep=(.)\"?[^\\r\\n]*\\R", Pattern.CASE_INSENSITIVE);

    private final SourceText source;

    private CsvRows(SourceText source) {
        this.source = source;
    }

    /** {@return the rows that are not empty; what is not well-formed is a problem} */
    static List<List<Node.Scalar>> read(SourceText source, Problems problems) {
        CsvRows rows = new CsvRows(source);
        Matcher line = SPREADSHEET_LINE.matcher(source.text());
        return line.find()
                ? rows.read(line.end(), line.group(1).charAt(0), problems)
                : rows.read(0, rows.separator(), problems);
    }

    /** The separator of the row with the columns; spreadsheets write the one of their country. */
    private char separator() {
        char best = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            int columns = read(0, separator, new Problems(source)).stream()
                    .filter(CsvRows::isHeader)
                    .mapToInt(List::size)
                    .findFirst()
                    .orElse(0);
            if (columns > most) {
                most = columns;
                best = separator;
            }
        }
        return best;
    }

    /** {@return whether a row names the columns: one of its cells is {@code step}} */
    static boolean isHeader(List<Node.Scalar> row) {
        return row.stream().anyMatch(cell -> FormatKey.name(cell.text()).equals("step"));
    }

    private List<List<Node.Scalar>> read(int start, char separator, Problems found) {
        List<List<Node.Scalar>> rows = new ArrayList<>();
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (CsvParser parser = new CsvFactory().createParser(source.text().substring(start))) {
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.setSchema(schema);
            List<Node.Scalar> row = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    row = new ArrayList<>();
                } else if (token == JsonToken.VALUE_STRING) {
                    row.add(cell(start + (int) parser.currentTokenLocation().getCharOffset(), parser.getText()));
                } else if (token == JsonToken.END_ARRAY
                        && !row.stream().allMatch(cell -> cell.text().isBlank())) {
                    rows.add(List.copyOf(row));
                    row = new ArrayList<>();
                }
            }
        } catch (JsonProcessingException e) {
            addMalformed(start, e, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private Node.Scalar cell(int start, String written) {
        String text = source.text();
        int at = start;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        String tidy = written.strip();
        int length = tidy.lines()
                .findFirst()
                .map(line -> line.codePointCount(0, line.length()))
                .orElse(1);
        return new Node.Scalar(
                source.placeOf(Math.min(quoted ? at + 1 : at, text.length())), Math.max(1, length), tidy, true);
    }

    private void addMalformed(int start, JsonProcessingException e, Problems found) {
        long offset = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharOffset());
        int at = (int) Math.min(start + offset, source.text().length());
        boolean open = at >= source.text().stripTrailing().length();
        found.add(
                at == 0 ? 0 : at - 1,
                open
                        ? "a quotation mark that opens before here is never closed"
                        : "text stands behind the quotation mark that closes a cell: %s"
                                .formatted(Characters.quote(source.text()
                                        .substring(
                                                at,
                                                Math.min(at + 20, source.text().length())))),
                "A cell with quotation marks in it is written in quotation marks, and each mark in it twice: \"say \"\"yes\"\"\".");
    }
}
