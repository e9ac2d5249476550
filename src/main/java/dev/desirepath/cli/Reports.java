package dev.desirepath.cli;

import dev.desirepath.advice.Run;
import dev.desirepath.journey.Problem;
import dev.desirepath.report.Analysed;
import dev.desirepath.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The reports of one run, each in its form and at its place; none appears under its name before all are complete. */
final class Reports implements Report, AutoCloseable {

    private final List<Output> outputs = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();

    /** Begins them all. */
    static Reports open(List<ReportOptions.Asked> asked, Run run, Console console, int top, boolean all)
            throws IOException {
        Reports reports = new Reports();
        try {
            for (ReportOptions.Asked each : asked) {
                Output output = new Output(console, each.file());
                reports.outputs.add(output);
                reports.reports.add(each.format().report(run, output, top, all));
            }
            return reports;
        } catch (IOException | RuntimeException e) {
            reports.close();
            throw e;
        }
    }

    @Override
    public void add(Analysed analysed) throws IOException {
        for (Report report : reports) {
            report.add(analysed);
        }
    }

    @Override
    public void end(List<Problem> problems) throws IOException {
        for (Report report : reports) {
            report.end(problems);
        }
        for (Output output : outputs) {
            output.complete();
        }
    }

    @Override
    public void close() throws IOException {
        for (Output output : outputs) {
            output.close();
        }
    }
}
