package dev.desirepath.picture;

/** What the letter in a small shape on a step says. */
enum Sign {
    MOMENT_OF_TRUTH("M", "moment of truth"),
    DECISIVE("M", "decisive moment of truth"),
    BREAK_POINT("B", "break point"),
    BUSINESS_RULE("R", "business rule");

    private final String letter;
    private final String words;

    Sign(String letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    String letter() {
        return letter;
    }

    String words() {
        return words;
    }
}
