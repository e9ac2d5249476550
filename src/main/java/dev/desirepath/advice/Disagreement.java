package dev.desirepath.advice;

/** That the engine and the second reader do not see the same: a fault of ours, on which no advice may rest. */
public final class Disagreement extends IllegalStateException {

    private static final long serialVersionUID = 1;

    Disagreement(String rule, int engine, int reader) {
        super("The engine and the second reader disagree on the rule '%s': %d against %d matches that differ"
                .formatted(rule, engine, reader));
    }
}
