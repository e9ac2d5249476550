package dev.desirepath.review;

import dev.desirepath.rules.FactField;
import dev.desirepath.rules.FieldKind;
import dev.desirepath.rules.Operator;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values that something can still have.
 *
 * @param only all that it can have; null when they cannot be listed
 * @param without those that it cannot have
 * @param least the least number that it can be
 * @param most the largest number that it can be
 */
record Values(@Nullable Set<Object> only, Set<Object> without, long least, long most) {

    private static final int FEW = 64;

    Values {
        only = only == null ? null : Set.copyOf(only);
        without = Set.copyOf(without);
    }

    /** {@return all values that a field can have} */
    static Values of(FactField field) {
        if (field.kind() == FieldKind.CHOICE) {
            return new Values(new HashSet<>(Arrays.asList(field.type().getEnumConstants())), Set.of(), min(), max());
        }
        return field.kind() == FieldKind.FLAG
                ? new Values(Set.of(true, false), Set.of(), min(), max())
                : new Values(null, Set.of(), min(), max());
    }

    private static long min() {
        return Long.MIN_VALUE;
    }

    private static long max() {
        return Long.MAX_VALUE;
    }

    static Values of(Object value) {
        return new Values(Set.of(value), Set.of(), min(), max());
    }

    /** {@return those of them for which a comparison holds} */
    Values where(Operator operator, Object value) {
        return switch (operator) {
            case EQUAL, IN -> and(of(value));
            case UNEQUAL, NOT_IN -> except(value);
            case LESS -> upTo(value instanceof Long number && number > min() ? number - 1 : min());
            case AT_MOST -> upTo(value instanceof Long number ? number : max());
            case MORE -> from(value instanceof Long number && number < max() ? number + 1 : max());
            case AT_LEAST -> from(value instanceof Long number ? number : min());
        };
    }

    Values from(long number) {
        return new Values(only, without, Math.max(least, number), most);
    }

    Values upTo(long number) {
        return new Values(only, without, least, Math.min(most, number));
    }

    Values except(Object value) {
        Set<Object> more = new HashSet<>(without);
        more.add(value);
        return new Values(only, more, least, most);
    }

    Values and(Values other) {
        Set<Object> all = new HashSet<>(without);
        all.addAll(other.without);
        Set<Object> both = only == null ? other.only : only;
        if (only != null && other.only != null) {
            both = new HashSet<>(only);
            both.retainAll(other.only);
        }
        return new Values(both, all, Math.max(least, other.least), Math.min(most, other.most));
    }

    /** {@return them one by one; null when they are too many to list} */
    @Nullable
    Set<Object> listed() {
        Set<Object> all = only;
        if (all == null && least > most) {
            return Set.of();
        }
        if (all == null && (least == min() || most == max() || most - least < 0 || most - least > FEW)) {
            return null;
        }
        Set<Object> listed = new HashSet<>();
        if (all == null) {
            for (long number = least; number <= most; number++) {
                listed.add(number);
            }
        } else {
            listed.addAll(all);
        }
        listed.removeIf(value -> !admits(value));
        return listed;
    }

    private boolean admits(Object value) {
        boolean inRange = !(value instanceof Long number) || (least <= number && number <= most);
        Set<Object> all = only;
        return inRange && !without.contains(value) && (all == null || all.contains(value));
    }

    boolean isNone() {
        Set<Object> listed = listed();
        return listed != null && listed.isEmpty();
    }

    /** {@return the only one left; null when there are more, or none} */
    @Nullable
    Object single() {
        Set<Object> listed = listed();
        return listed != null && listed.size() == 1 ? listed.iterator().next() : null;
    }

    /** {@return whether each of them is surely one of the others} */
    boolean within(Values other) {
        Set<Object> listed = listed();
        if (listed != null) {
            return listed.stream().allMatch(other::admits);
        }
        return other.only == null
                && other.least <= least
                && most <= other.most
                && other.without.stream().noneMatch(this::admits);
    }
}
