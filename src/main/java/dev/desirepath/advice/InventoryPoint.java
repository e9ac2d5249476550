package dev.desirepath.advice;

/** The verdict on one moment of truth, break point or business rule, and why. */
public record InventoryPoint(Point point, String id, Verdict verdict, String why) {

    /** The three things that the CEM method looks for. */
    public enum Point {
        MOMENT_OF_TRUTH,
        BREAK_POINT,
        BUSINESS_RULE
    }

    /** What to do with a point. */
    public enum Verdict {
        ELIMINATE,
        IMPROVE,
        KEEP,
        NOT_ASSESSABLE
    }
}
