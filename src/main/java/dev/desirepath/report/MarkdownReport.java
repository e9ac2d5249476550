package dev.desirepath.report;

import dev.desirepath.advice.Run;
import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Pack;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Advice for a wiki or a pull request: Markdown as GitHub and GitLab show it, and that reads well as it is. */
public final class MarkdownReport implements Report {

    private final Run run;
    private final Writer out;
    private final boolean all;
    private final Behind behind;
    private final MarkdownOverview overview;
    private final int top;
    private @Nullable Analysed first;
    private int seen;

    /**
     * @param top how many recommendations are shown
     * @param all whether several journeys are shown one by one, with every recommendation
     */
    public MarkdownReport(Run run, Writer out, int top, boolean all) {
        this.run = run;
        this.out = out;
        this.overview = new MarkdownOverview(top);
        this.behind = new Behind(run);
        this.top = top;
        this.all = all;
    }

    @Override
    public void add(Analysed analysed) throws IOException {
        seen++;
        behind.add(analysed.advice());
        if (seen == 1) {
            first = analysed;
            return;
        }
        if (first != null) {
            writeHead();
            writeOne(first);
            first = null;
        }
        writeOne(analysed);
    }

    private void writeHead() throws IOException {
        out.write("# Advice on several journeys\n\n" + said() + "\n");
        out.write(all ? "\n[The table of all](#all-journeys) stands at the end.\n" : "\n" + MarkdownOverview.HEAD);
    }

    private void writeOne(Analysed analysed) throws IOException {
        String row = overview.add(analysed);
        out.write(all ? "\n" + new MarkdownJourney(analysed, top, true, 2).text() : row);
    }

    @Override
    public void end(List<Problem> problems) throws IOException {
        if (first != null) {
            out.write(new MarkdownJourney(first, top, all, 1).text(said()));
        } else if (seen == 0) {
            out.write("# No advice\n\nNo journey could be read.\n");
        } else {
            out.write(overview.end(all));
        }
        List<String> sentences = behind.first(all);
        if (!sentences.isEmpty()) {
            out.write("\n## Who stands behind rules and decisions\n\n");
            for (String sentence : sentences) {
                out.write("- " + Markdown.text(sentence) + "\n");
            }
        }
        if (!problems.isEmpty()) {
            out.write("\n## What could not be read\n\n");
            for (Problem problem : problems) {
                out.write("- " + Markdown.code(problem.place().toString()) + ": " + Markdown.text(problem.message())
                        + "\n");
            }
        }
        for (String sentence : ConfigText.sentences(run.config())) {
            out.write("\n" + Markdown.text(sentence) + "\n");
        }
    }

    private String said() {
        String packs = run.packs().packs().stream()
                .map(pack -> Markdown.text(name(pack)))
                .collect(Collectors.joining(", "));
        return "Read by Desirepath " + run.version() + ", rules: " + packs + ", as of " + run.asOf() + ".";
    }

    private static String name(Pack pack) {
        return pack.name() + " " + pack.version();
    }
}
