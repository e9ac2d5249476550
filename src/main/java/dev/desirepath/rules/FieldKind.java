package dev.desirepath.rules;

import java.math.BigDecimal;

/** What kind of value a field holds, and so what it can be compared with. */
public enum FieldKind {
    TEXT("a text in double quotes"),
    NUMBER("a whole number"),
    FLAG("true or false"),
    CHOICE("one of its constants"),
    /** Compared with bound names only: Drools passes decimal literals through a double. */
    DECIMAL("a bound name such as $most");

    private final String expects;

    FieldKind(String expects) {
        this.expects = expects;
    }

    /** {@return what such a field is compared with, in words} */
    public String expects() {
        return expects;
    }

    static FieldKind of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return NUMBER;
        }
        if (type == boolean.class || type == Boolean.class) {
            return FLAG;
        }
        if (type.isEnum()) {
            return CHOICE;
        }
        if (type == BigDecimal.class) {
            return DECIMAL;
        }
        throw new IllegalArgumentException("Rules cannot compare a " + type.getName() + ".");
    }
}
