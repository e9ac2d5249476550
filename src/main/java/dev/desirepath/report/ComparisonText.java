package dev.desirepath.report;

import dev.desirepath.advice.Run;
import dev.desirepath.facts.Unit;
import dev.desirepath.journey.Step;
import dev.desirepath.redesign.Audit.Noted;
import dev.desirepath.redesign.Differences;
import dev.desirepath.redesign.Differences.Both;
import dev.desirepath.redesign.Differences.Figure;
import dev.desirepath.redesign.Differences.Point;
import dev.desirepath.redesign.Differences.Verdict;
import dev.desirepath.redesign.Length;
import dev.desirepath.redesign.Matching.Renamed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        lines.gap().wrap("", sentence(), 0);
    }

    private String sentence() {
        int better = differences.better().size();
        int worse = differences.worse().size();
        String unknown = differences.notKnown().isEmpty()
                ? "."
                : "; in " + ways(differences.notKnown().size()) + " nobody knows, because only one file says it.";
        return switch (differences.verdict()) {
            case BETTER -> "BETTER in " + ways(better) + ", worse in none" + unknown;
            case WORSE -> "WORSE in " + ways(worse) + ", better in none" + unknown;
            case TRADED -> "TRADED: better in " + ways(better) + ", worse in " + ways(worse) + unknown;
            case SAME -> "THE SAME in all that counts, as far as both files say" + unknown;
            case TWO_JOURNEYS ->
                "TWO JOURNEYS, not two states of one: of "
                        + comparison.before().advice().measures().steps() + " steps before and "
                        + comparison.after().advice().measures().steps() + " after, "
                        + differences.matching().matched()
                        + (differences.matching().matched() == 1 ? " is" : " are")
                        + " the same. Nothing is held against anything; the figures stand side by side below.";
        };
    }

    private static String ways(int count) {
        return Words.count(count, "respect");
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
            lines.wrap("    ", each.before() + " is now " + each.after() + ": " + each.because(), 4);
        }
        writeSteps("Only before: ", gone);
        writeSteps("Only after: ", added);
        if (!gone.isEmpty() && !added.isEmpty()) {
            lines.wrap(
                    "    ",
                    "If one of these is the same step, say so: --same "
                            + gone.get(0).id() + "=" + added.get(0).id(),
                    4);
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
        Differences.Recommendations advised = differences.recommendations();
        lines.gap()
                .wrap(
                        "",
                        "RECOMMENDATIONS: "
                                + comparison.before().advice().recommendations().size() + " before, "
                                + comparison.after().advice().recommendations().size() + " after; "
                                + advised.closed().size() + " closed, "
                                + advised.opened().size() + " opened",
                        0);
        Differences.Findings findings = differences.findings();
        writeNoted("Opened", findings.opened(), true, true);
        writeNoted("Closed", findings.closed(), false, all);
        writeNoted("Cannot be judged any more", findings.notJudged(), false, true);
        writeNoted("Found now, could not be judged before", findings.cameToLight(), true, true);
        writeElsewhere(findings.elsewhere());
        writeKept(findings.kept());
    }

    private void writeNoted(String label, List<Noted> findings, boolean placed, boolean whole) {
        if (findings.isEmpty()) {
            return;
        }
        lines.gap().wrap("    ", label + ": " + Words.count(findings.size(), "finding"), 4);
        int shown = whole ? findings.size() : MOST;
        findings.stream().limit(shown).forEach(it -> lines.wrap("    - ", said(it, placed), 6));
        more(findings.size() - shown, "      ");
    }

    private static String said(Noted it, boolean placed) {
        String priority = it.priority().isEmpty() ? "" : " (" + it.priority() + ")";
        return it.message() + priority + (placed ? " (line " + it.line() + ")" : "");
    }

    private void writeElsewhere(List<Both> findings) {
        if (!findings.isEmpty()) {
            lines.gap()
                    .wrap(
                            "    ",
                            "At another step: " + Words.count(findings.size(), "finding")
                                    + " of the same rule, neither closed nor opened",
                            4);
            findings.forEach(it -> lines.wrap("    - ", said(it.after(), true), 6));
        }
    }

    private void writeKept(List<Both> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines.gap().wrap("    ", "Kept: " + Words.count(findings.size(), "finding"), 4);
        List<Both> shown = findings.stream().filter(it -> all || it.changed()).toList();
        for (Both each : shown) {
            lines.wrap("    - ", said(each.after(), true), 6);
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
                number(it.before(), it.numberOf()),
                number(it.after(), it.numberOf()))));
    }

    private static String number(@Nullable Long value, Unit unit) {
        if (value == null) {
            return "not known";
        }
        return switch (unit) {
            case THOUSANDTHS -> Words.percent(value);
            case MINUTES -> Length.of(value);
            case THINGS -> String.valueOf(value);
        };
    }

    private void writeWork() {
        List<String> rows = differences.work().stream()
                .filter(it -> all
                        || it.stepsBefore() != it.stepsAfter()
                        || it.minutesBefore() != it.minutesAfter()
                        || it.unknown() > 0)
                .map(WorkText::row)
                .toList();
        if (!rows.isEmpty()) {
            lines.gap().wrap("", all ? "WORK BY ACTOR" : "WORK THAT DIFFERS, BY ACTOR", 0);
            rows.forEach(lines::verbatim);
        }
    }
}
