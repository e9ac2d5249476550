package dev.desirepath.facts;

import java.util.List;

/** The figures of time: as written for the whole journey, else the sums of the steps where every step says its times. */
final class TimeMeasures {

    private final List<Step> steps;
    private final List<Wait> waits;
    private final List<Journey> journeys;

    TimeMeasures(List<Step> steps, List<Wait> waits, List<Journey> journeys) {
        this.steps = steps;
        this.waits = waits;
        this.journeys = journeys;
    }

    void write(Figures figures) {
        long worked = 0;
        long waited = 0;
        boolean complete = true;
        for (Wait wait : waits) {
            waited += wait.minutes() == null ? 0 : wait.minutes();
        }
        for (Step step : steps) {
            complete &= step.minutes() != null && !step.inLoop();
            worked += step.minutes() == null ? 0 : step.minutes();
        }
        figures.add("work written", worked, Unit.MINUTES);
        figures.add("waiting written", waited, Unit.MINUTES);
        Journey journey = journeys.isEmpty() ? null : journeys.get(0);
        Long elapsed = journey == null ? null : journey.elapsedMinutes();
        Long work = journey == null ? null : journey.workMinutes();
        if (elapsed != null && work != null) {
            write(figures, work, elapsed);
        } else if (complete) {
            write(figures, worked, worked + waited);
        } else {
            figures.unknown("elapsed time", Unit.MINUTES);
            figures.unknown("touch time", Unit.THOUSANDTHS);
            figures.unknown("waiting", Unit.THOUSANDTHS);
        }
    }

    private static void write(Figures figures, long work, long elapsed) {
        figures.add("elapsed time", elapsed, Unit.MINUTES);
        figures.share("touch time", work, elapsed);
        figures.share("waiting", Math.max(0, elapsed - work), elapsed);
    }
}
