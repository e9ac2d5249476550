package dev.desirepath.journey;

/** The twenty emotions of Shaw's hierarchy of emotional value, with the cluster that each belongs to. */
public enum Feeling {
    IRRITATED(Cluster.DESTROYING),
    HURRIED(Cluster.DESTROYING),
    NEGLECTED(Cluster.DESTROYING),
    UNHAPPY(Cluster.DESTROYING),
    DISSATISFIED(Cluster.DESTROYING),
    STRESSED(Cluster.DESTROYING),
    DISAPPOINTED(Cluster.DESTROYING),
    FRUSTRATED(Cluster.DESTROYING),
    INTERESTED(Cluster.ATTENTION),
    ENERGETIC(Cluster.ATTENTION),
    STIMULATED(Cluster.ATTENTION),
    EXPLORATORY(Cluster.ATTENTION),
    INDULGENT(Cluster.ATTENTION),
    TRUSTING(Cluster.RECOMMENDATION),
    VALUED(Cluster.RECOMMENDATION),
    CARED_FOR(Cluster.RECOMMENDATION),
    FOCUSED(Cluster.RECOMMENDATION),
    SAFE(Cluster.RECOMMENDATION),
    HAPPY(Cluster.ADVOCACY),
    PLEASED(Cluster.ADVOCACY);

    /** The four clusters, from the one that destroys value to the one that makes customers speak for us. */
    public enum Cluster {
        DESTROYING,
        ATTENTION,
        RECOMMENDATION,
        ADVOCACY
    }

    private final Cluster cluster;

    Feeling(Cluster cluster) {
        this.cluster = cluster;
    }

    /** {@return the cluster of this emotion} */
    public Cluster cluster() {
        return cluster;
    }
}
