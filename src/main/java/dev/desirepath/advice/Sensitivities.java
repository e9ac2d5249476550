package dev.desirepath.advice;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Operand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds by how much a single number must be wrong for one of the first recommendations to go. */
final class Sensitivities {

    private static final int FIRST = 3;
    private static final int DECIMALS = 2;

    private final Facts facts;

    Sensitivities(Facts facts) {
        this.facts = facts;
    }

    /** {@return for each of the first recommendations that hangs on a number, the one that must change least, by rank} */
    List<Sensitivity> of(List<Recommendation> ranked) {
        List<Sensitivity> sensitivities = new ArrayList<>();
        for (Recommendation each : ranked.subList(0, Math.min(FIRST, ranked.size()))) {
            // Of several findings all would have to go, and no single number of the journey does that.
            if (each.findings().size() == 1) {
                numbers(each.rank(), each.findings().get(0))
                        .min(Comparator.comparing(Sensitivities::distance))
                        .ifPresent(sensitivities::add);
            }
        }
        return sensitivities;
    }

    private static BigDecimal distance(Sensitivity sensitivity) {
        BigDecimal factor = sensitivity.factor();
        boolean falls = factor.compareTo(BigDecimal.ONE) < 0;
        return falls && factor.signum() > 0 ? BigDecimal.ONE.divide(factor, 6, RoundingMode.HALF_UP) : factor;
    }

    private Stream<Sensitivity> numbers(int rank, Finding finding) {
        List<Sensitivity> numbers = new ArrayList<>();
        List<Condition> conditions = finding.rule().conditions();
        for (int number = 0; number < conditions.size(); number++) {
            if (conditions.get(number) instanceof Condition.Match match) {
                Fact fact = finding.firing().grounds().get(number).get(0);
                for (Constraint constraint : match.pattern().constraints()) {
                    if (constraint instanceof Constraint.Comparison comparison
                            && comparison.operator().ordering()) {
                        Sensitivity sensitivity = number(rank, finding, fact, comparison);
                        if (sensitivity != null) {
                            numbers.add(sensitivity);
                        }
                    }
                }
            }
        }
        return numbers.stream();
    }

    private @Nullable Sensitivity number(int rank, Finding finding, Fact fact, Constraint.Comparison comparison) {
        Object is = comparison.field().valueIn(fact);
        Object must = value(comparison.operands().get(0), finding.firing().bindings());
        if (!(is instanceof Number number) || !(must instanceof Number limit) || number.longValue() == 0) {
            return null;
        }
        return new Sensitivity(
                rank,
                comparison.field().name(),
                comparison.field().meaning(),
                finding.about().id(),
                number.toString(),
                comparison.operator().symbol() + " " + limit,
                BigDecimal.valueOf(limit.longValue())
                        .divide(BigDecimal.valueOf(number.longValue()), DECIMALS, RoundingMode.HALF_UP),
                facts.placeOf(fact, comparison.field().name()));
    }

    /** Only against another number, such as a limit: what is compared with a fixed one is there or is not. */
    private static @Nullable Object value(Operand operand, Map<String, Object> bindings) {
        return operand instanceof Operand.Name name ? bindings.get(name.name()) : null;
    }
}
