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

/** The forms in which {@code advise} reports. */
enum ReportFormat {
    text(false) {
        @Override
        Report report(Run run, Output out, int top, boolean all) {
            return new TextReport(run, out.writer(), top, all);
        }
    },
    json(false) {
        @Override
        Report report(Run run, Output out, int top, boolean all) throws IOException {
            return new JsonReport(run, out.stream());
        }
    },
    markdown(false) {
        @Override
        Report report(Run run, Output out, int top, boolean all) {
            return new MarkdownReport(run, out.writer(), top, all);
        }
    },
    csv(false) {
        @Override
        Report report(Run run, Output out, int top, boolean all) throws IOException {
            return new CsvReport(out.writer());
        }
    },
    sarif(false) {
        @Override
        Report report(Run run, Output out, int top, boolean all) throws IOException {
            return new SarifReport(run, out.stream());
        }
    },
    html(true) {
        @Override
        Report report(Run run, Output out, int top, boolean all) {
            return new HtmlReport(run, out.writer());
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
    abstract Report report(Run run, Output out, int top, boolean all) throws IOException;
}
