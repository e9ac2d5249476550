package dev.desirepath.reading;

/** Why a text is not the value that it should be; caught where the place is known. */
final class Mistake extends Exception {

    private static final long serialVersionUID = 1L;

    private final String help;

    /** Takes the end of a sentence, such as {@code which is negative}, and what to write instead. */
    Mistake(String which, String help) {
        super(which, null, false, false);
        this.help = help;
    }

    String which() {
        return String.valueOf(getMessage());
    }

    String help() {
        return help;
    }
}
