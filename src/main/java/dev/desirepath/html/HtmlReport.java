package dev.desirepath.html;

import dev.desirepath.advice.Run;
import dev.desirepath.facts.Derivation;
import dev.desirepath.html.template.JtejourneyGenerated;
import dev.desirepath.html.template.JtepageGenerated;
import dev.desirepath.html.template.JtestyleGenerated;
import dev.desirepath.journey.Problem;
import dev.desirepath.report.Analysed;
import dev.desirepath.report.Behind;
import dev.desirepath.report.Report;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Advice as one page for people: it runs nothing, loads nothing and can be sent as it is. */
public final class HtmlReport implements Report {

    /** With more journeys than this the page shows what they have in common and none by itself: a browser must open it. */
    static final int MOST_PARTS = 60;

    private final Run run;
    private final Writer out;
    private final Portfolio portfolio = new Portfolio();
    private final Parts parts = new Parts();
    private final Behind behind;
    private @Nullable Analysed first;
    private int seen;

    /** A report that is written when all journeys are in. */
    public HtmlReport(Run run, Writer out) {
        this.run = run;
        this.behind = new Behind(run);
        this.out = out;
    }

    @Override
    public void add(Analysed analysed) {
        seen++;
        behind.add(analysed.advice());
        portfolio.add(analysed, Derivation.derive(analysed.advice().journey(), run.asOf()));
        if (seen == 1) {
            first = analysed;
            return;
        }
        if (first != null) {
            parts.add(written(new JourneyPart(first, run, "j1", false)));
            first = null;
        }
        if (seen <= MOST_PARTS) {
            parts.add(written(new JourneyPart(analysed, run, "j" + seen, false)));
        } else {
            parts.clear();
        }
    }

    private static String written(JourneyPart part) {
        StringOutput text = new StringOutput();
        JtejourneyGenerated.render(new PageOutput(text), null, part);
        return text.toString();
    }

    @Override
    public void end(List<Problem> problems) throws IOException {
        try {
            JtepageGenerated.render(new PageOutput(new WriterOutput(out)), null, page(problems));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private Page page(List<Problem> problems) {
        StringOutput rules = new StringOutput();
        JtestyleGenerated.render(new PageOutput(rules), null);
        return new Page(
                run,
                new Style(rules.toString()),
                seen > 1 ? portfolio : null,
                first == null ? null : new JourneyPart(first, run, "j1", true),
                parts,
                seen,
                parts.size(),
                behind.sentences(),
                problems);
    }
}
