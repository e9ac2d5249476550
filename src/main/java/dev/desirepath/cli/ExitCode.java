package dev.desirepath.cli;

import java.util.Collection;
import java.util.List;

/** How a run of the program can end. */
public enum ExitCode {
    /** Complete, and nothing at or above the threshold. */
    OK(0),
    /** Complete, and something at or above the threshold. */
    FOUND(1),
    /** Wrong usage or configuration. */
    USAGE(2),
    /** Some journeys could not be read; all others were analysed and reported in full. */
    UNREADABLE(3),
    /** A rule pack was refused, or a rule failed while running. */
    RULES(4),
    /** A recorded run could not be repeated. */
    DIFFERENT(5),
    /** Our own failure. */
    INTERNAL(70),
    /** Output could not be written completely. */
    OUTPUT(74);

    private static final List<ExitCode> WORST_FIRST =
            List.of(USAGE, INTERNAL, OUTPUT, RULES, UNREADABLE, DIFFERENT, FOUND, OK);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** {@return the number that the shell sees} */
    public int status() {
        return status;
    }

    /** {@return which of several ends a run is reported with} */
    static ExitCode worst(Collection<ExitCode> codes) {
        return WORST_FIRST.stream().filter(codes::contains).findFirst().orElse(OK);
    }
}
