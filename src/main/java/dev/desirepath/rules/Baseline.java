package dev.desirepath.rules;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The findings that are known already, so that only new ones are advised on.
 *
 * @param file as it is shown; empty when there is none
 * @param findings their ids by the id of the journey
 */
public record Baseline(String file, SortedMap<String, Set<String>> findings) {

    /** That of a house without one. */
    public static final Baseline NONE = new Baseline("", new TreeMap<>());

    public Baseline {
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    /** {@return the ids of the findings that are known on that journey} */
    public Set<String> of(String journey) {
        return findings.getOrDefault(journey, Set.of());
    }
}
