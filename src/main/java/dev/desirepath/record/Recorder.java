package dev.desirepath.record;

import dev.desirepath.journey.Problem;
import dev.desirepath.report.JsonParts;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes the record of a run, journey by journey. */
public final class Recorder {

    private final Writer out;
    private final Circumstances circumstances;
    private final List<Line> hashes = new ArrayList<>();
    private long found;
    private long analysed;

    /** Begins the record. */
    public Recorder(Circumstances circumstances, Writer out) throws IOException {
        this.circumstances = circumstances;
        this.out = out;
        for (Line line : circumstances.lines()) {
            write(line);
        }
    }

    /** Adds the line of a journey file. */
    public void add(Line line, boolean wasAnalysed) throws IOException {
        found++;
        analysed += wasAnalysed ? 1 : 0;
        write(line);
    }

    private void write(Line line) throws IOException {
        out.append(line.text()).append('\n');
        hashes.add(new Line(line.kind(), "", line.sha256()));
    }

    /**
     * Ends the record.
     *
     * @param problems of all files, sorted
     * @param excluded the files that lay in a folder and were not asked for
     * @return the hash by which the whole is recognised
     */
    public String end(List<Problem> problems, List<String> excluded) throws IOException {
        write(problems(problems));
        Totals totals =
                new Totals(found, analysed, excluded, circumstances.run().packs());
        Line last = totals.line(hashes);
        write(last);
        write(end(hashes.size() + 1L, last.sha256()));
        return last.sha256();
    }

    static Line problems(List<Problem> problems) {
        return Line.of("problems", new Json.Keys().with("problems", JsonInput.read(JsonParts.problems(problems))));
    }

    static Line end(long lines, String sha256) {
        return Line.of("end", new Json.Keys().with("lines", lines).with("sha256", sha256));
    }
}
