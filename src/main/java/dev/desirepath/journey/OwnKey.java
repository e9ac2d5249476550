package dev.desirepath.journey;

import java.util.List;
import java.util.Set;

/**
 * A key of the house that is declared, so that its absence is a question and a typing mistake a mistake.
 *
 * @param kind what its value is
 * @param allowed the words that its value can be; empty where any can stand
 * @param on the elements that it is asked of
 * @param asks the question where it is not stated
 */
public record OwnKey(Stated<String> name, Kind kind, List<String> allowed, Set<Element> on, String asks) {

    /** What a value is. */
    public enum Kind {
        TEXT,
        YES_OR_NO,
        WHOLE_NUMBER,
        DURATION,
        WORD
    }

    /** What a key can stand on. */
    public enum Element {
        JOURNEY,
        STAGE,
        STEP,
        ACTOR,
        BUSINESS_RULE
    }

    public OwnKey {
        allowed = List.copyOf(allowed);
        on = Set.copyOf(on);
    }
}
