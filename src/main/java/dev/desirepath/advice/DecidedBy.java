package dev.desirepath.advice;

/** Which of the four moves decided between eliminating and improving. */
public enum DecidedBy {
    /** The cause is written: somebody acts there, and what it caused goes away. */
    CAUSE,
    /** Something speaks against the elimination. */
    OBJECTION,
    /** Whether something speaks against it is not known, and a decision is not dropped on a guess. */
    NOT_KNOWN,
    /** What the step is worth to the customer and to the organisation. */
    WORTH,
    /** Nothing else: the rule's own verb. */
    RULE
}
