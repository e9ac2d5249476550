package dev.desirepath.rules;

import java.util.Locale;

/** What a rule does, and so which of the three knowledge bases it belongs to. */
public enum Verb {
    /** It finds something and gives advice. */
    GIVE,
    /** It objects to an elimination. */
    OBJECT,
    /** It ranks a finding. */
    RANK;

    /** {@return the word in the rule's call} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
