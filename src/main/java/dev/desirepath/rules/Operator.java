package dev.desirepath.rules;

import java.util.Arrays;
import java.util.Optional;

/** How a field is compared. */
public enum Operator {
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    IN("in"),
    NOT_IN("not in");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** {@return how rules write it} */
    public String symbol() {
        return symbol;
    }

    /** {@return the operator of a sign such as {@code <=}} */
    static Optional<Operator> ofSign(String sign) {
        return Arrays.stream(values())
                .filter(each -> each != IN && each != NOT_IN && each.symbol.equals(sign))
                .findFirst();
    }

    /** {@return whether it needs values that have an order} */
    public boolean ordering() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }

    /** {@return whether it holds for the result of comparing left with right, for operators of one operand} */
    public boolean holds(int comparison) {
        return switch (this) {
            case EQUAL, IN -> comparison == 0;
            case UNEQUAL, NOT_IN -> comparison != 0;
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case MORE -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
        };
    }
}
