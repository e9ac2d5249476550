package dev.desirepath.journey;

import java.util.List;

/** A kind of thing that a journey may say it has written down wherever it exists, so that what is not written is not there. */
public enum Coverage {
    ALTERNATIVES("alternative", "alternatives", "could be done by"),
    AUTOMATION("automated"),
    BATCHES("starts"),
    CHANNELS("channel"),
    DECISIONS("decides", "applies"),
    EFFORT("effort"),
    EMOTIONS("emotion"),
    ENTRIES("enters"),
    EXPLAINED("explained"),
    FAILURES("fails"),
    FEEDBACK("feedback"),
    HAND_OFFS("hands over"),
    ITEMS("asks", "uses", "gives", "tells"),
    METRICS("metrics"),
    NEEDS("need", "resolved"),
    OWNERS("owner"),
    PROMISES("promises"),
    PROTECTION("protects"),
    RATINGS("ratings"),
    REASONS("because", "caused by"),
    REQUIREMENTS("required by"),
    STATUS("status"),
    SYSTEMS("holds", "shared key"),
    TIMES("takes", "waits"),
    VALUES("value"),
    VOICE("voice");

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> keys;

    Coverage(String... keys) {
        this.keys = List.of(keys);
    }

    /** {@return the keys of the journey file that are written wherever they apply} */
    public List<String> keys() {
        return keys;
    }
}
