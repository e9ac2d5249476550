package dev.desirepath.proof;

import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Refers;
import dev.desirepath.journey.Reason;
import dev.desirepath.rules.FactField;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of facts as people say them: lengths of time, shares, names of steps. */
final class Values {

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    private final Facts facts;

    Values(Facts facts) {
        this.facts = facts;
    }

    String word(FactField field, @Nullable Object value) {
        if (value == null) {
            return "not stated";
        }
        if (value instanceof Number number) {
            return number(field.name().toLowerCase(Locale.ROOT), number);
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        boolean named = field.refers() != null && field.refers() != Refers.Kind.HAND_OFF;
        return named ? name(value.toString()) : plain(value);
    }

    private static String number(String field, Number number) {
        if (field.endsWith("minutes") || field.equals("length")) {
            return span(number.longValue());
        }
        return field.endsWith("permille") ? share(number.longValue()) : number.toString();
    }

    /** {@return the name of an element in quotation marks, by its id} */
    String name(String id) {
        String name = facts.names().get(id);
        return name == null ? "'" + id + "'" : "'" + name + "'";
    }

    static String plain(Object value) {
        if (value instanceof Reason reason) {
            return reason(reason);
        }
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }

    private static String reason(Reason reason) {
        return switch (reason) {
            case VALUE -> "what they came for (value)";
            case INFORMATION -> "something they want to know (information)";
            case STATUS -> "a question how things stand (status)";
            case CLARIFICATION -> "something that was not clear (clarification)";
            case FAILURE -> "something that went wrong (failure)";
            case RELATIONSHIP -> "the relationship (relationship)";
        };
    }

    static String share(long perMille) {
        return BigDecimal.valueOf(perMille, 1).stripTrailingZeros().toPlainString() + " %";
    }

    static String span(long minutes) {
        if (minutes != 0 && minutes % DAY == 0) {
            return minutes / DAY + (minutes == DAY ? " day" : " days");
        }
        if (minutes > DAY) {
            return minutes / DAY + (minutes / DAY == 1 ? " day" : " days") + " and " + span(minutes % DAY);
        }
        if (minutes != 0 && minutes % HOUR == 0) {
            return minutes / HOUR + " h";
        }
        return minutes > HOUR ? minutes / HOUR + " h " + minutes % HOUR + " min" : minutes + " min";
    }
}
