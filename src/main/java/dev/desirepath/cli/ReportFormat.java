package dev.desirepath.cli;

import dev.desirepath.advice.Run;
import dev.desirepath.html.HtmlReport;
import dev.desirepath.report.CsvReport;
import dev.desirepath.report.JsonReport;
import dev.desirepath.report.MarkdownReport;
import dev.desirepath.report.Report;
import dev.desirepath.report.SarifReport;
import dev.desirepath.report.TextReport;
import java.io.IOException;
import java.io.Writer;

/** The forms in which {@code advise} reports. */
enum ReportFormat {
    text(false) {
        @Override
        Report report(Run run, Writer out, int top, boolean all) {
            return new TextReport(run, out, top, all);
        }
    },
    json(false) {
        @Override
        Report report(Run run, Writer out, int top, boolean all) throws IOException {
            return new JsonReport(run, out);
        }
    },
    markdown(false) {
        @Override
        Report report(Run run, Writer out, int top, boolean all) {
            return new MarkdownReport(run, out, top, all);
        }
    },
    csv(false) {
        @Override
        Report report(Run run, Writer out, int top, boolean all) throws IOException {
            return new CsvReport(out);
        }
    },
    sarif(false) {
        @Override
        Report report(Run run, Writer out, int top, boolean all) throws IOException {
            return new SarifReport(run, out);
        }
    },
    html(true) {
        @Override
        Report report(Run run, Writer out, int top, boolean all) {
            return new HtmlReport(run, out);
        }
    };

    private final boolean needsRedesign;

    ReportFormat(boolean needsRedesign) {
        this.needsRedesign = needsRedesign;
    }

    /** {@return whether it shows the journey as it is to be} */
    boolean needsRedesign() {
        return needsRedesign;
    }

    /** {@return a report in this form, begun} */
    abstract Report report(Run run, Writer out, int top, boolean all) throws IOException;
}
