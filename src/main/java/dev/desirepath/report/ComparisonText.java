package dev.desirepath.report;

import dev.desirepath.advice.Run;
import dev.desirepath.journey.Step;
import dev.desirepath.redesign.Audit.Noted;
import dev.desirepath.redesign.Differences;
import dev.desirepath.redesign.Differences.Both;
import dev.desirepath.redesign.Differences.Figure;
import dev.desirepath.redesign.Differences.Point;
import dev.desirepath.redesign.Differences.Verdict;
import dev.desirepath.redesign.Matching.Renamed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A comparison for the terminal: 80 columns, the verdict first. */
public final class ComparisonText {

    private static final int MOST = 10;
    private static final int WIDEST_MEASURE = 28;

    private final Comparison comparison;
    private final Differences differences;
    private final boolean all;
    private final Lines lines = new Lines();

    private ComparisonText(Comparison comparison, boolean all) {
        this.comparison = comparison;
        this.differences = comparison.differences();
        this.all = all;
    }

    /**
     * {@return the comparison}
     *
     * @param all whether everything that was closed and kept is listed
     */
    public static String of(Comparison comparison, Run run, boolean all) {
        return new ComparisonText(comparison, all).write() + ConfigText.of(run.config());
    }

    private String write() {
        writeHead();
        if (differences.verdict() != Verdict.TWO_JOURNEYS) {
            writePoints();
        }
        writeMatching();
        if (differences.verdict() != Verdict.TWO_JOURNEYS) {
            writeFindings();
        }
        writeMeasures();
        writeWork();
        return lines.toString();
    }

    private void writeHead() {
        String was = comparison.before().advice().journey().name().value();
        String is = comparison.after().advice().journey().name().value();
        lines.wrap("", is, 0);
        lines.wrap("  before  ", comparison.before().file() + (was.equals(is) ? "" : ", '" + was + "'"), 10);
        lines.wrap("  after   ", comparison.after().file(), 10);
        lines.gap().wrap("", ComparisonWords.verdict(comparison), 0);
    }

    private void writePoints() {
        writePoints("BETTER", "  + ", differences.better());
        writePoints("WORSE", "  - ", differences.worse());
        writePoints("NOT KNOWN", "  ? ", differences.notKnown());
    }

    private void writePoints(String head, String mark, List<Point> points) {
        if (points.isEmpty()) {
            return;
        }
        lines.gap().wrap("", head, 0);
        int shown = all ? points.size() : MOST;
        points.stream().limit(shown).forEach(point -> lines.wrap(mark, point.says(), 4));
        more(points.size() - shown, "    ");
    }

    private void more(int count, String indent) {
        if (count > 0) {
            lines.wrap(indent, count + " more: --all shows them.", 4);
        }
    }

    private void writeMatching() {
        List<Step> gone = differences.matching().gone();
        List<Step> added = differences.matching().added();
        List<Renamed> renamed = differences.matching().renamed();
        if (gone.isEmpty() && added.isEmpty() && renamed.isEmpty()) {
            return;
        }
        lines.gap().wrap("", "STEPS", 0);
        for (Renamed each : renamed) {
            lines.wrap("    ", ComparisonWords.renamed(each), 4);
        }
        writeSteps(ComparisonWords.ONLY_BEFORE + ": ", gone);
        writeSteps(ComparisonWords.ONLY_AFTER + ": ", added);
        if (!gone.isEmpty() && !added.isEmpty()) {
            lines.wrap("    ", ComparisonWords.hint(differences.matching()), 4);
        }
    }

    private void writeSteps(String label, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        int shown = all ? steps.size() : MOST;
        String ids = steps.stream().limit(shown).map(Step::id).collect(Collectors.joining(", "));
        int more = steps.size() - shown;
        lines.wrap("    ", label + ids + (more > 0 ? " and " + more + " more" : ""), 6);
    }

    private void writeFindings() {
        lines.gap().wrap("", "RECOMMENDATIONS: " + ComparisonWords.recommendations(comparison), 0);
        Differences.Findings findings = differences.findings();
        writeNoted(ComparisonWords.OPENED, findings.opened(), true, true);
        writeNoted(ComparisonWords.CLOSED, findings.closed(), false, all);
        writeNoted(ComparisonWords.NOT_JUDGED, findings.notJudged(), false, true);
        writeNoted(ComparisonWords.CAME_TO_LIGHT, findings.cameToLight(), true, true);
        writeElsewhere(findings.elsewhere());
        writeKept(findings.kept());
    }

    private void writeNoted(String label, List<Noted> findings, boolean placed, boolean whole) {
        if (findings.isEmpty()) {
            return;
        }
        lines.gap().wrap("    ", ComparisonWords.counted(label, findings), 4);
        int shown = whole ? findings.size() : MOST;
        findings.stream().limit(shown).forEach(it -> lines.wrap("    - ", ComparisonWords.said(it, placed), 6));
        more(findings.size() - shown, "      ");
    }

    private void writeElsewhere(List<Both> findings) {
        if (!findings.isEmpty()) {
            lines.gap().wrap("    ", ComparisonWords.elsewhere(findings), 4);
            findings.forEach(it -> lines.wrap("    - ", ComparisonWords.said(it.after(), true), 6));
        }
    }

    private void writeKept(List<Both> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines.gap().wrap("    ", ComparisonWords.counted(ComparisonWords.KEPT, findings), 4);
        List<Both> shown = findings.stream().filter(it -> all || it.changed()).toList();
        for (Both each : shown) {
            lines.wrap("    - ", ComparisonWords.said(each.after(), true), 6);
            if (each.changed()) {
                lines.wrap("      before: ", each.before().message(), 6);
            }
        }
    }

    private void writeMeasures() {
        List<Figure> measures = differences.measures();
        lines.gap().wrap("", measures.isEmpty() ? "MEASURES: all the same" : "MEASURES THAT DIFFER", 0);
        measures.forEach(it -> lines.verbatim(String.format(
                Locale.ROOT,
                "    %-" + WIDEST_MEASURE + "s %15s -> %15s",
                it.measure(),
                ComparisonWords.number(it.before(), it.numberOf()),
                ComparisonWords.number(it.after(), it.numberOf()))));
    }

    private void writeWork() {
        List<String> rows = differences.work().stream()
                .filter(it -> all || ComparisonWords.differs(it))
                .map(WorkText::row)
                .toList();
        if (!rows.isEmpty()) {
            lines.gap().wrap("", all ? "WORK BY ACTOR" : "WORK THAT DIFFERS, BY ACTOR", 0);
            rows.forEach(lines::verbatim);
        }
    }
}
