package dev.desirepath.cli;

import dev.desirepath.journey.Journey;
import dev.desirepath.report.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of a run by the ids of their journeys: a baseline takes journeys of one name for one journey. */
final class Namesakes {

    private final SortedMap<String, List<String>> files = new TreeMap<>();

    void add(Journey journey) {
        files.computeIfAbsent(journey.id(), id -> new ArrayList<>())
                .add(journey.name().place().file());
    }

    /** {@return a sentence for each name that several files have, for standard error} */
    String said() {
        return files.values().stream()
                .filter(each -> each.size() > 1)
                .map(Namesakes::said)
                .collect(Collectors.joining());
    }

    private static String said(List<String> files) {
        return Printable.text("desirepath: the journeys in " + String.join(", ", files)
                        + " have one name, so that the baseline takes them for one; give each a name of its own")
                + "\n";
    }
}
