package dev.desirepath.lab;

import dev.desirepath.facts.Limit;
import dev.desirepath.facts.Unit;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The limit that a rule names, one step up and one step down. */
final class LimitSteps {

    private static final long[] LENGTHS = {24L * 60, 60};

    private LimitSteps() {}

    /**
     * A limit that was moved.
     *
     * @param limits all limits, with it
     */
    record Moved(String change, String hint, List<Limit> limits) {}

    static List<Moved> of(Pattern pattern, List<Limit> limits) {
        return limits.stream()
                .filter(limit -> names(pattern).anyMatch(limit.name()::equals))
                .flatMap(limit -> Stream.of(moved(limit, 1, limits), moved(limit, -1, limits)))
                .flatMap(List::stream)
                .toList();
    }

    /** {@return the limit that a pattern names, as written; empty when it names none} */
    static String written(Pattern pattern, List<Limit> limits) {
        return pattern.type().factClass() != Limit.class
                ? ""
                : limits.stream()
                        .filter(limit -> names(pattern).anyMatch(limit.name()::equals))
                        .map(Limit::written)
                        .findFirst()
                        .orElse("");
    }

    private static Stream<String> names(Pattern pattern) {
        return pattern.comparisons().stream()
                .filter(comparison -> comparison.field().name().equals("name"))
                .map(Constraint.Comparison::operands)
                .flatMap(List::stream)
                .filter(Operand.Literal.class::isInstance)
                .map(operand -> ((Operand.Literal) operand).value().toString());
    }

    private static List<Moved> moved(Limit limit, int direction, List<Limit> limits) {
        long value = value(limit);
        long step = step(limit.numberOf(), value);
        long other = value + direction * step;
        if (other < 0) {
            return List.of();
        }
        String written = written(limit.numberOf(), other, step);
        Limit instead = Limit.of(
                limit.name(),
                limit.place(),
                limit.numberOf(),
                other,
                written,
                new Limit.Reason(limit.because(), limit.source()));
        List<Limit> all = new ArrayList<>(limits);
        all.set(limits.indexOf(limit), instead);
        return List.of(new Moved(
                "`" + limit.name() + "` moved from " + written(limit.numberOf(), value, step) + " to " + written,
                "one at " + written(limit.numberOf(), value, step) + " and one at " + written,
                all));
    }

    private static long value(Limit limit) {
        return switch (limit.numberOf()) {
            case MINUTES -> limit.minutes();
            case THINGS -> limit.count();
            case THOUSANDTHS -> limit.perMille();
        };
    }

    /** One of what a person would count: a day where the limit is whole days, a hundredth where it is whole hundredths. */
    private static long step(Unit unit, long value) {
        if (unit == Unit.THOUSANDTHS) {
            return value % 10 == 0 ? 10 : 1;
        }
        if (unit == Unit.THINGS) {
            return 1;
        }
        for (long length : LENGTHS) {
            if (value % length == 0) {
                return length;
            }
        }
        return 1;
    }

    private static String written(Unit unit, long value, long step) {
        return switch (unit) {
            case THINGS -> Long.toString(value);
            case THOUSANDTHS -> step == 10 ? value / 10 + " %" : value + " in 1000";
            case MINUTES -> step == 1 ? value + " min" : step == 60 ? value / 60 + " h" : days(value / (24 * 60));
        };
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
