package dev.desirepath.lab;

import dev.desirepath.journey.Place;
import dev.desirepath.rules.Constraint.Comparison;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Operator;
import java.util.ArrayList;
import java.util.List;

/** What one comparison can be changed into: its sign, its number one step on, one value of its list left out. */
final class Comparisons {

    private Comparisons() {}

    /** A comparison that was changed. */
    record Changed(String change, Place place, String hint, Comparison comparison) {}

    /** @param type the name of the type of fact that it is about */
    static List<Changed> of(Comparison written, String type) {
        List<Changed> changed = new ArrayList<>();
        String what = "`" + type + "." + Written.of(written) + "`";
        Operator opposite = opposite(written.operator());
        changed.add(new Changed(
                what + " turned into `" + opposite.symbol() + "`",
                written.place(),
                "one in which all else holds and " + said(written.field()) + " decides",
                new Comparison(written.field(), opposite, written.operands(), written.place())));
        if (written.operator().ordering()) {
            ordering(written, what, changed);
        } else if (written.operands().size() > 1) {
            shorter(written, what, changed);
        }
        return changed;
    }

    private static void ordering(Comparison written, String what, List<Changed> changed) {
        Operand operand = written.operands().get(0);
        String exactly = said(written.field()) + " is exactly " + Written.of(operand);
        if (operand instanceof Operand.Literal literal && literal.value() instanceof Long number) {
            for (long step : new long[] {1, -1}) {
                Operand moved = new Operand.Literal(number + step, operand.place());
                changed.add(new Changed(
                        what + " moved to `" + (number + step) + "`",
                        operand.place(),
                        "one in which " + said(written.field()) + " is " + number + ", and one in which it is "
                                + (number + step),
                        new Comparison(written.field(), written.operator(), List.of(moved), written.place())));
            }
        } else {
            Operator other = withOrWithoutTheBoundary(written.operator());
            boolean quiet = written.operator() == Operator.LESS || written.operator() == Operator.MORE;
            changed.add(new Changed(
                    what + " turned into `" + other.symbol() + "`",
                    written.place(),
                    "under '" + (quiet ? Section.STAYS_QUIET_ON : Section.FIRES_ON).heading() + "', one in which "
                            + exactly,
                    new Comparison(written.field(), other, written.operands(), written.place())));
        }
    }

    private static void shorter(Comparison written, String what, List<Changed> changed) {
        for (Operand each : written.operands()) {
            List<Operand> fewer = new ArrayList<>(written.operands());
            fewer.remove(each);
            Section section = written.operator() == Operator.IN ? Section.FIRES_ON : Section.STAYS_QUIET_ON;
            changed.add(new Changed(
                    what + " without `" + Written.of(each) + "`",
                    each.place(),
                    "under '" + section.heading() + "', one in which " + said(written.field()) + " is "
                            + Written.of(each),
                    new Comparison(written.field(), written.operator(), fewer, written.place())));
        }
    }

    /** {@return the field, with the key of the journey file where it has one} */
    static String said(FactField field) {
        return "'" + field.name() + "'" + (field.key().isEmpty() ? "" : " (key '" + field.key() + "')");
    }

    private static Operator withOrWithoutTheBoundary(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.AT_MOST;
            case AT_MOST -> Operator.LESS;
            case MORE -> Operator.AT_LEAST;
            default -> Operator.MORE;
        };
    }

    static Operator opposite(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.UNEQUAL;
            case UNEQUAL -> Operator.EQUAL;
            case LESS -> Operator.AT_LEAST;
            case AT_MOST -> Operator.MORE;
            case MORE -> Operator.AT_MOST;
            case AT_LEAST -> Operator.LESS;
            case IN -> Operator.NOT_IN;
            case NOT_IN -> Operator.IN;
        };
    }
}
