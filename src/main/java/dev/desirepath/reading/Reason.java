package dev.desirepath.reading;

import java.util.Locale;
import java.util.Set;

/** What somebody writes to answer for a choice, so that others can weigh it later. */
final class Reason {

    private static final int FEWEST_LETTERS = 8;
    private static final Set<String> PLACEHOLDERS = Set.of(
            "accepted",
            "because",
            "known issue",
            "no reason",
            "not needed",
            "not relevant",
            "placeholder",
            "see above",
            "some reason",
            "the reason",
            "to be defined",
            "to be done",
            "won't fix",
            "wont fix",
            "your reason");

    private Reason() {}

    static String of(String text) throws Mistake {
        String reason = Characters.tidy(text);
        String bare = reason.toLowerCase(Locale.ROOT).replaceAll("[.!…]+$", "");
        if (reason.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS || PLACEHOLDERS.contains(bare)) {
            throw new Mistake("which is no reason", "Say what makes it right, so that others can weigh it later.");
        }
        return reason;
    }
}
