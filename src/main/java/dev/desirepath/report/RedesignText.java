package dev.desirepath.report;

import dev.desirepath.advice.Measures;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.redesign.Audit;
import dev.desirepath.redesign.Audit.Noted;
import dev.desirepath.redesign.Carried;
import dev.desirepath.redesign.Carried.End;
import dev.desirepath.redesign.Redesign;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What became of each recommendation that was carried out, and what the same rules say then; 80 columns. */
public final class RedesignText {

    private static final int WIDEST_NAME = 24;

    private final Redesign redesign;
    private final Lines lines = new Lines();

    private RedesignText(Redesign redesign) {
        this.redesign = redesign;
    }

    /** {@return the audit of one journey, by the name of its file} */
    public static String of(Redesign redesign, String file) {
        return new RedesignText(redesign).write(file);
    }

    private String write(String file) {
        String journey = redesign.audit().after().journey().name().value();
        lines.wrap("", journey + " (" + file + "), as it is to be", 0);
        redesign.carried().forEach(this::writeCarried);
        writeFindings();
        writeObjections();
        writeMeasures();
        return lines.toString();
    }

    private void writeCarried(Carried carried) {
        Recommendation it = carried.recommendation();
        lines.gap().wrap(Words.number(it.rank()), head(carried) + "  [" + it.id() + "]", 4);
        lines.wrap("    ", it.title(), 4);
        if (carried.byHand()) {
            lines.labelled("By hand", "no edit of the file does it: work out what changes with those concerned");
        }
        writeParts("Made", carried, End.MADE);
        writeParts("Before", carried, End.DONE_BEFORE);
        writeParts("Not made", carried, End.NOT_POSSIBLE);
        carried.parts().stream()
                .filter(part -> part.end() == End.TO_CHOOSE)
                .forEach(part -> lines.labelled("Choose", part.note()));
    }

    /** {@return how far a recommendation was carried out, in capitals} */
    public static String head(Carried carried) {
        if (carried.complete()) {
            return "CARRIED OUT";
        }
        return carried.anyMade() ? "CARRIED OUT IN PART" : "NOT CARRIED OUT";
    }

    private void writeParts(String label, Carried carried, End end) {
        String parts = carried.parts().stream()
                .filter(part -> part.end() == end)
                .map(RedesignText::part)
                .collect(Collectors.joining("; "));
        if (!parts.isEmpty()) {
            lines.labelled(label, parts);
        }
    }

    /** {@return an edit, with why it was not made or what to know about it} */
    public static String part(Carried.Part part) {
        return Words.change(part.change()) + (part.note().isEmpty() ? "" : " (" + part.note() + ")");
    }

    private void writeFindings() {
        Audit audit = redesign.audit();
        lines.gap().wrap("", "WHAT THE SAME RULES SAY THEN", 0);
        writeFindings("Closed", audit.closed());
        writeFindings("Opened", audit.opened());
        if (!audit.still().isEmpty()) {
            writeFindings("Still", audit.still());
        }
    }

    private void writeFindings(String label, List<Noted> findings) {
        lines.gap().wrap("    ", label + ": " + Words.count(findings.size(), "finding"), 4);
        boolean placed = !label.equals("Closed");
        findings.forEach(it -> lines.wrap(
                "    - ",
                it.message()
                        + (it.priority().isEmpty() || !placed ? "" : " (" + it.priority() + ")")
                        + (placed ? " (line " + it.line() + ")" : ""),
                6));
    }

    private void writeObjections() {
        if (!redesign.audit().objections().isEmpty()) {
            lines.gap().wrap("", "LOOK AT THIS FIRST", 0).gap();
            redesign.audit().objections().forEach(objection -> lines.wrap("  - ", objection, 4));
        }
    }

    private void writeMeasures() {
        Measures before = redesign.audit().before();
        Measures after = redesign.audit().after().measures();
        lines.gap().wrap("", "BEFORE AND AFTER", 0).gap();
        row("steps", before.steps(), after.steps());
        row("moments of truth", before.momentsOfTruth(), after.momentsOfTruth());
        row("break points", before.breakPoints(), after.breakPoints());
        row("business rules", before.businessRules(), after.businessRules());
        row("points of failure", before.points(), after.points());
        redesign.audit().work().forEach(work -> lines.verbatim(WorkText.row(work)));
    }

    private void row(String name, int before, int after) {
        lines.verbatim(String.format(Locale.ROOT, "    %-" + WIDEST_NAME + "s %6d  ->%6d", name, before, after));
    }
}
