package dev.desirepath.report;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import java.util.ArrayList;
import java.util.List;

/** The advice on one journey as Markdown. */
final class MarkdownJourney {

    private final Analysed analysed;
    private final JourneyAdvice advice;
    private final int top;
    private final boolean all;
    private final int level;
    private final StringBuilder page = new StringBuilder();

    /** @param level of its heading, from 1 */
    MarkdownJourney(Analysed analysed, int top, boolean all, int level) {
        this.analysed = analysed;
        this.advice = analysed.advice();
        this.top = top;
        this.all = all;
        this.level = level;
    }

    /** {@return the section, which begins with its heading} */
    String text() {
        return text("");
    }

    /** {@return the same with a sentence behind the name of the file} */
    String text(String behind) {
        page.append("#".repeat(level))
                .append(' ')
                .append(Markdown.text(advice.journey().name().value()))
                .append('\n');
        paragraph("From " + Markdown.code(analysed.file()) + (behind.isEmpty() ? "." : ". " + behind));
        VerdictText.of(advice).forEach(this::said);
        writeFelt();
        writeRecommendations();
        writeKept();
        new MarkdownInventory(advice, all, this::heading).write(page);
        writeMapGaps();
        writeSettled();
        advice.notJudged().forEach(each -> said(each.sentence()));
        said(Words.judged(advice));
        return page.toString();
    }

    private void heading(String heading) {
        paragraph("#".repeat(level + 1) + " " + heading);
    }

    private void paragraph(String markdown) {
        page.append('\n').append(markdown).append('\n');
    }

    private void said(String sentence) {
        paragraph(Markdown.text(sentence));
    }

    private void writeFelt() {
        MermaidJourney.Drawing drawing = MermaidJourney.of(advice.journey());
        int steps = advice.journey().steps().size();
        if (drawing.tasks() == 0) {
            said("There is no picture of what customers felt: no step says it under 'emotion'.");
            return;
        }
        paragraph("```mermaid\n" + drawing.lines() + "```");
        said("Drawn are the " + Words.count(drawing.tasks(), "step") + " of " + steps
                + " at which the file says what customers felt.");
    }

    private void writeRecommendations() {
        heading("What your service does");
        if (advice.recommendations().isEmpty()) {
            said("No rule found anything that calls for a change.");
        }
        long shown = all ? advice.recommendations().size() : top;
        advice.recommendations().stream().limit(shown).forEach(this::write);
        if (advice.recommendations().size() > shown) {
            paragraph(advice.recommendations().size() - shown + " more: `--all` shows them.");
        }
        SensitivityText.of(advice).forEach(this::said);
    }

    private void write(Recommendation it) {
        // Ids are made of letters, figures and hyphens; unlike headings they survive another wording and rank.
        paragraph("<a id=\"" + it.id() + "\"></a>");
        paragraph("%s %d. %s".formatted("#".repeat(level + 2), it.rank(), Markdown.text(it.title())));
        paragraph("**%s**, %s priority, `%s`".formatted(it.action(), Words.word(it.priority()), it.id()));
        List<String> points = new ArrayList<>();
        for (Labelled said : RecommendationText.of(it, all)) {
            if (said.label().isEmpty()) {
                points.set(points.size() - 1, points.get(points.size() - 1) + ", " + Markdown.text(said.text()));
            } else {
                points.add("- **" + said.label() + ":** " + Markdown.text(said.text()) + place(said));
            }
        }
        if (!all) {
            RecommendationText.behind(it).forEach(each -> points.add("- **Rule:** " + Markdown.text(each)));
        }
        paragraph(String.join("\n", points));
    }

    private static String place(Labelled said) {
        return said.place() == null
                ? ""
                : " (" + Markdown.code(said.place().file() + ":" + said.place().line()) + ")";
    }

    private void writeKept() {
        if (!advice.kept().isEmpty()) {
            heading("What to keep");
            list("- ", advice.kept().stream().map(RecommendationText::kept).toList());
        }
    }

    private void writeMapGaps() {
        if (advice.mapGaps().isEmpty() && advice.questions().isEmpty()) {
            return;
        }
        heading("What your map does not say yet");
        list("- ", advice.mapGaps().stream().map(gap -> gap.message()).toList());
        list("- [ ] ", QuestionText.shown(advice, all));
        String more = QuestionText.more(advice, all);
        if (!more.isEmpty()) {
            said(more);
        }
    }

    private void writeSettled() {
        if (advice.settled().isEmpty()) {
            return;
        }
        heading("What you have settled");
        for (SettledText.Part part : SettledText.of(advice.settled(), all)) {
            paragraph("**" + part.heading() + "**");
            list("- ", part.sentences());
        }
    }

    private void list(String bullet, List<String> sentences) {
        if (!sentences.isEmpty()) {
            paragraph(String.join(
                    "\n",
                    sentences.stream()
                            .map(sentence -> bullet + Markdown.text(sentence))
                            .toList()));
        }
    }
}
