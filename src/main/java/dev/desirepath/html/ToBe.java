package dev.desirepath.html;

import dev.desirepath.advice.Measures;
import dev.desirepath.facts.Derivation;
import dev.desirepath.journey.Journey;
import dev.desirepath.picture.JourneyPicture;
import dev.desirepath.redesign.Audit;
import dev.desirepath.redesign.Carried;
import dev.desirepath.redesign.Redesign;
import dev.desirepath.report.RedesignText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The journey as it is to be when all recommendations are carried out, with what the same rules say then. */
public final class ToBe {

    private final Redesign redesign;
    private final LocalDate asOf;
    private final String id;

    /** A figure before and after. */
    public record Row(String name, String before, String after, boolean changed) {

        static Row of(String name, long before, long after) {
            return new Row(name, Long.toString(before), Long.toString(after), before != after);
        }
    }

    ToBe(Redesign redesign, LocalDate asOf, String id) {
        this.redesign = redesign;
        this.asOf = asOf;
        this.id = id;
    }

    public String picture() {
        Journey journey = redesign.audit().after().journey();
        return JourneyPicture.svg(journey, Derivation.derive(journey, asOf), List.of(), id + "-to-be");
    }

    public Audit audit() {
        return redesign.audit();
    }

    public List<Carried> carried() {
        return redesign.carried();
    }

    /** {@return what became of a recommendation, in words} */
    public static String end(Carried carried) {
        return carried.byHand()
                ? "To be worked out"
                : QuestionSheet.capital(RedesignText.head(carried).toLowerCase(Locale.ROOT));
    }

    /** {@return the sign that means the same} */
    public static String sign(Carried carried) {
        return carried.complete() ? "●" : carried.anyMade() ? "◐" : "○";
    }

    /** {@return the edits with why they were not made or what to know about them} */
    public static List<String> notes(Carried carried) {
        return carried.byHand()
                ? List.of("no edit of the file does it: work out what changes with those concerned")
                : carried.parts().stream()
                        .filter(part ->
                                part.end() != Carried.End.MADE || !part.note().isEmpty())
                        .map(part -> part.end() == Carried.End.TO_CHOOSE ? part.note() : RedesignText.part(part))
                        .distinct()
                        .toList();
    }

    /** {@return the minutes of an actor's steps; empty where no time is written, before or after} */
    public static String minutes(Audit.Work work, long minutes) {
        return work.minutesBefore() == 0 && work.minutesAfter() == 0 ? "" : minutes + " min";
    }

    public List<Row> points() {
        Measures before = audit().before();
        Measures after = audit().after().measures();
        return List.of(
                Row.of("steps", before.steps(), after.steps()),
                Row.of("moments of truth", before.momentsOfTruth(), after.momentsOfTruth()),
                Row.of("break points", before.breakPoints(), after.breakPoints()),
                Row.of("business rules", before.businessRules(), after.businessRules()),
                Row.of("points of failure", before.points(), after.points()));
    }
}
