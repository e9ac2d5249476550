package dev.desirepath.rules;

/** That a rule asks for more on one journey than any rule may. */
public final class Overrun extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Overrun(String message) {
        super(message, null, false, false);
    }

    /** It tries too many facts. */
    static Overrun tried(int most) {
        return new Overrun("it compares more than %d million times on this journey".formatted(most / 1_000_000));
    }

    /** It finds too much. */
    static Overrun fired(int most) {
        return new Overrun("it finds more than %d things on this journey".formatted(most));
    }
}
