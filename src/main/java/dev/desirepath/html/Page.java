package dev.desirepath.html;

import dev.desirepath.advice.Run;
import dev.desirepath.facts.Limit;
import dev.desirepath.journey.Problem;
import dev.desirepath.report.ConfigText;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole page.
 *
 * @param portfolio null when the page is about one journey, or none
 * @param part of the one journey; null when there are several, or none
 * @param parts of several journeys
 * @param shown how many of them have a part
 * @param behind what stands out about who stands behind rules and decisions
 * @param problems of the files that could not be read
 */
public record Page(
        Run run,
        Style style,
        @Nullable Portfolio portfolio,
        @Nullable JourneyPart part,
        Content parts,
        int analysed,
        int shown,
        List<String> behind,
        List<Problem> problems) {

    public Page {
        behind = List.copyOf(behind);
        problems = List.copyOf(problems);
    }

    public String title() {
        if (part != null) {
            return part.journey().name().value();
        }
        return analysed == 0 ? "No journey could be read" : analysed + " customer journeys";
    }

    /** {@return how many files have mistakes} */
    public int unread() {
        return (int) problems.stream().map(it -> it.place().file()).distinct().count();
    }

    public List<Limit> limits() {
        return run.packs().limits();
    }

    public List<String> switchedOff() {
        return ConfigText.sentences(run.config());
    }
}
