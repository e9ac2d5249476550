package dev.desirepath.record;

import dev.desirepath.rules.Packs;
import java.util.List;

/**
 * The control totals of a run.
 *
 * @param found how many journey files
 * @param analysed how many of them were
 * @param excluded the files that lay in a folder and were not asked for
 */
record Totals(long found, long analysed, List<String> excluded, Packs packs) {

    /** @param lines all before it */
    Line line(List<Line> lines) {
        List<String> skipped = List.copyOf(packs.skipped());
        Json.Keys journeys = new Json.Keys()
                .with("found", found)
                .with("analysed", analysed)
                .with("unreadable", found - analysed)
                .with("excluded", Json.Items.texts(excluded));
        Json.Keys rules = new Json.Keys()
                .with("found", packs.rules().size() + (long) skipped.size())
                .with("judging", packs.rules().size())
                .with("excluded", Json.Items.texts(skipped));
        return Line.of(
                "totals",
                new Json.Keys()
                        .with("journeys", journeys)
                        .with("rules", rules)
                        .with("lines", Json.Items.of(lines, Line::hash)));
    }
}
