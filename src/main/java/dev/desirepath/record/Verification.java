package dev.desirepath.record;

import java.util.List;

/**
 * What came of verifying a record.
 *
 * @param record the name of the file
 * @param verdict {@code verified} or {@code different}
 * @param sha256 by which the record is recognised; empty where it is no whole record
 * @param version of the program that wrote it
 * @param drools the version of its engine
 * @param thisVersion of the program that verified it
 * @param thisDrools the version of its engine
 * @param asOf the day that counted as today
 * @param rules how many judged
 * @param unreadable how many of the journeys could not be analysed
 * @param firings how many were gone through, condition by condition
 * @param countedOnce how often the second reader alone counted how many times a rule fires, since the journey is long
 */
public record Verification(
        String record,
        String verdict,
        String sha256,
        String version,
        String drools,
        String thisVersion,
        String thisDrools,
        String asOf,
        int journeys,
        int unreadable,
        int excluded,
        int rules,
        int recommendations,
        int firings,
        int countedOnce,
        List<Difference> differences) {

    public Verification {
        differences = List.copyOf(differences);
    }

    /** {@return whether nothing differs} */
    public boolean holds() {
        return differences.isEmpty();
    }

    /** {@return whether another version wrote it} */
    public boolean isOfAnotherVersion() {
        return !sha256.isEmpty() && !(version.equals(thisVersion) && drools.equals(thisDrools));
    }
}
