package dev.desirepath.proof;

import dev.desirepath.advice.Change;
import java.util.Set;

/** Which keys an edit may change to see what the advice hangs on, and which of them are of the process. */
final class EditedKeys {

    /**
     * What is never changed to silence advice: what a law requires, what protects somebody, what something is worth, what
     * customers said, and how many; and what only names things.
     */
    private static final Set<String> NEVER = Set.of(
            "basis",
            "type",
            "required by",
            "protects",
            "protects.whom",
            "protects.from",
            "value",
            "value.customer",
            "value.organisation",
            "emotion",
            "emotion.observed",
            "emotion.customers",
            "emotion.when",
            "emotion.source",
            "decides.cases",
            "decisive",
            "step",
            "id",
            "source",
            "owner",
            "reviewed",
            "also");

    /** What people find out and nobody decides. */
    private static final Set<String> STATES = Set.of(
            "because",
            "caused by",
            "resolved",
            "need",
            "next need",
            "next need.share",
            "next need.need",
            "begun by",
            "could be done by",
            "role",
            "effort",
            "decides.refuses",
            "decides.outcomes",
            "decides.rule",
            "uses",
            "gives",
            "tells late",
            "next",
            "after",
            "fails",
            "fails.share",
            "automated",
            "waits because of",
            "asks because",
            "cases.simple");

    private EditedKeys() {}

    /** {@return whether no edit changes the key of that path} */
    static boolean isNeverEdited(String path) {
        return NEVER.contains(path);
    }

    /** {@return whether it changes what the organisation does, and not only what the file says of it} */
    static boolean isOfTheProcess(Change change) {
        String key = change.what().getOrDefault("key", "");
        return key.isEmpty() || !STATES.contains(key);
    }
}
