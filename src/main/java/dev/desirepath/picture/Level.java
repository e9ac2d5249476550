package dev.desirepath.picture;

import dev.desirepath.journey.Feeling;
import java.util.Locale;

/** The four heights of the emotional curve, from the best; they are the clusters of the twenty emotions. */
enum Level {
    ADVOCACY(0),
    RECOMMENDATION(1),
    ATTENTION(2),
    DESTROYING(3);

    static final int COUNT = 4;

    private final int fromBest;

    Level(int fromBest) {
        this.fromBest = fromBest;
    }

    /** {@return how many levels are better} */
    int fromBest() {
        return fromBest;
    }

    static Level of(Feeling.Cluster cluster) {
        return valueOf(cluster.name());
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
