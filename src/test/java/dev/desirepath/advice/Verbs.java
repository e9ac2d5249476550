package dev.desirepath.advice;

import dev.desirepath.facts.Derivation;
import dev.desirepath.journey.Journey;
import java.time.LocalDate;
import java.util.List;

/** The change that a finding has under either verb, whichever the advisor chose. */
public final class Verbs {

    private Verbs() {}

    /** {@return the edits; none where people have to work them out} */
    public static List<Change> changes(Finding finding, Action action, Journey journey) {
        return Edits.changes(finding, action, Derivation.derive(journey, LocalDate.of(2026, 11, 21)));
    }
}
