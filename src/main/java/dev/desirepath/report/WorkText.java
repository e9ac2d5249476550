package dev.desirepath.report;

import dev.desirepath.redesign.Audit.Work;
import java.util.Locale;

/** What one actor does before and after, as a row of a table. */
final class WorkText {

    private static final int WIDEST_NAME = 24;

    private WorkText() {}

    private static String unknown(int steps) {
        return steps == 0 ? "" : ", without " + steps + (steps == 1 ? " step" : " steps") + " not timed in both";
    }

    /** {@return the row, safe to print} */
    static String row(Work work) {
        String name = Printable.text(work.actor());
        String cut = name.length() <= WIDEST_NAME ? name : name.substring(0, WIDEST_NAME - 1) + "…";
        String minutes = work.minutesBefore() == 0 && work.minutesAfter() == 0
                ? ""
                : String.format(Locale.ROOT, "%8d min  ->%6d min", work.minutesBefore(), work.minutesAfter());
        return String.format(
                Locale.ROOT,
                "    %-" + WIDEST_NAME + "s %6d  ->%6d steps%s%s",
                cut,
                work.stepsBefore(),
                work.stepsAfter(),
                minutes,
                unknown(work.unknown()));
    }
}
