package dev.desirepath.report;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Run;
import dev.desirepath.journey.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Advice for the terminal: 80 columns, the verdict first. */
public final class TextReport implements Report {

    private final Run run;
    private final Writer out;
    private final int top;
    private final boolean all;
    private final OverviewText overview;
    private final Behind behind;
    private @Nullable Analysed first;
    private int seen;

    /**
     * @param top how many recommendations are shown
     * @param all whether several journeys are shown one by one, with every recommendation
     */
    public TextReport(Run run, Writer out, int top, boolean all) {
        this.run = run;
        this.out = out;
        this.overview = new OverviewText(top);
        this.behind = new Behind(run);
        this.top = top;
        this.all = all;
    }

    @Override
    public void add(Analysed analysed) throws IOException {
        seen++;
        behind.add(analysed.advice());
        if (all) {
            writeWhole(analysed);
        } else if (seen == 1) {
            first = analysed;
        } else {
            if (first != null) {
                out.write(overview.add(first));
                first = null;
            }
            out.write(overview.add(analysed));
        }
    }

    @Override
    public void end(List<Problem> problems) throws IOException {
        if (first != null) {
            seen = 1;
            writeWhole(first);
        } else if (!all && seen > 1) {
            out.write(overview.end());
        }
        writeBehind();
        if (seen > 0) {
            out.write(ConfigText.of(run.config()));
        }
    }

    private void writeBehind() throws IOException {
        List<String> sentences = behind.first(all);
        if (!sentences.isEmpty()) {
            Lines lines = new Lines()
                    .gap()
                    .wrap("", "WHO STANDS BEHIND RULES AND DECISIONS", 0)
                    .gap();
            sentences.forEach(sentence -> lines.wrap("  - ", sentence, 4));
            out.write(lines.toString());
        }
    }

    private void writeWhole(Analysed analysed) throws IOException {
        Lines lines = new Lines();
        writeJourney(analysed, lines);
        out.write((seen == 1 ? "" : "\n") + lines);
    }

    private void writeJourney(Analysed analysed, Lines lines) {
        JourneyAdvice advice = analysed.advice();
        lines.wrap("", advice.journey().name().value() + " (" + analysed.file() + ")", 0)
                .gap();
        VerdictText.write(advice, lines);
        writeRecommendations(advice.recommendations(), lines);
        SensitivityText.write(advice, lines);
        writeKept(advice, lines);
        InventoryText.write(advice, all, lines);
        writeMapGaps(advice, all, lines);
        writeSettled(advice, all, lines);
        writeFoot(advice, lines);
    }

    private void writeRecommendations(List<Recommendation> recommendations, Lines lines) {
        lines.gap().wrap("", "WHAT YOUR SERVICE DOES", 0);
        if (recommendations.isEmpty()) {
            lines.gap().wrap("    ", "No rule found anything that calls for a change.", 4);
        }
        long shown = all ? recommendations.size() : top;
        recommendations.stream().limit(shown).forEach(it -> write(it, all, lines));
        if (recommendations.size() > shown) {
            lines.gap().wrap("    ", recommendations.size() - shown + " more: --all shows them.", 4);
        }
    }

    private static void write(Recommendation it, boolean all, Lines lines) {
        lines.gap()
                .wrap(
                        Words.number(it.rank()),
                        it.action().name() + "  " + Words.word(it.priority()) + "  [" + it.id() + "]",
                        4);
        lines.wrap("    ", it.title(), 4);
        RecommendationText.of(it, all).forEach(each -> lines.labelled(each.label(), shown(each)));
    }

    private static String shown(Labelled said) {
        return said.place() == null
                ? said.text()
                : said.text() + " (line " + said.place().line() + ")";
    }

    private static void writeKept(JourneyAdvice advice, Lines lines) {
        if (!advice.kept().isEmpty()) {
            lines.gap().wrap("", "WHAT TO KEEP", 0).gap();
            advice.kept().forEach(kept -> lines.wrap("  - ", RecommendationText.kept(kept), 4));
        }
    }

    private static void writeMapGaps(JourneyAdvice advice, boolean all, Lines lines) {
        if (advice.mapGaps().isEmpty() && advice.questions().isEmpty()) {
            return;
        }
        lines.gap().wrap("", "WHAT YOUR MAP DOES NOT SAY YET", 0).gap();
        advice.mapGaps().forEach(gap -> lines.wrap("  - ", gap.message(), 4));
        QuestionText.write(advice, all, lines);
    }

    private static void writeSettled(JourneyAdvice advice, boolean all, Lines lines) {
        if (advice.settled().isEmpty()) {
            return;
        }
        lines.gap().wrap("", "WHAT YOU HAVE SETTLED", 0);
        for (SettledText.Part part : SettledText.of(advice.settled(), all)) {
            lines.gap().wrap("    ", part.heading(), 4);
            part.sentences().forEach(sentence -> lines.wrap("  - ", sentence, 4));
        }
    }

    private static void writeFoot(JourneyAdvice advice, Lines lines) {
        advice.notJudged().forEach(each -> lines.gap().wrap("", each.sentence(), 0));
        lines.gap().wrap("", Words.judged(advice), 0);
    }
}
