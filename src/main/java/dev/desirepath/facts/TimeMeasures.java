package dev.desirepath.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of time: as written for the whole journey, else the sums of the steps where every step says its times. */
final class TimeMeasures {

    private final List<Fact> facts;

    TimeMeasures(List<Fact> facts) {
        this.facts = facts;
    }

    void write(Figures figures) {
        long worked = 0;
        long waited = 0;
        boolean complete = true;
        for (Fact fact : facts) {
            if (fact instanceof Wait wait && wait.minutes() != null) {
                waited += wait.minutes();
            }
        }
        for (Fact fact : facts) {
            if (fact instanceof Step step) {
                complete &= step.minutes() != null && !step.inLoop();
                worked += step.minutes() == null ? 0 : step.minutes();
            }
        }
        figures.add("work written", worked, Unit.MINUTES);
        figures.add("waiting written", waited, Unit.MINUTES);
        Journey journey = whole();
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

    private @Nullable Journey whole() {
        return facts.stream()
                .filter(Journey.class::isInstance)
                .map(Journey.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static void write(Figures figures, long work, long elapsed) {
        figures.add("elapsed time", elapsed, Unit.MINUTES);
        figures.share("touch time", work, elapsed);
        figures.share("waiting", Math.max(0, elapsed - work), elapsed);
    }
}
