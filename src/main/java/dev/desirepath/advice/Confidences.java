package dev.desirepath.advice;

import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Quality;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Operand;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says how well founded findings are by the numbers that their rules compare: the weakest of them decides. */
final class Confidences {

    private static final Set<String> OBSERVATIONS = Set.of("observed", "said", "cluster", "destroying", "goalMet");

    private final Facts facts;

    Confidences(Facts facts) {
        this.facts = facts;
    }

    Confidence of(List<Finding> findings) {
        Confidence weakest = null;
        for (Finding finding : findings) {
            weakest = weaker(weakest, of(finding));
        }
        return stated(weakest);
    }

    private Confidence of(Finding finding) {
        Confidence weakest = isMeasured(finding) ? Confidence.MEASURED : null;
        List<Condition> conditions = finding.rule().conditions();
        for (int number = 0; number < conditions.size(); number++) {
            if (conditions.get(number) instanceof Condition.Match match) {
                Fact fact = finding.firing().grounds().get(number).get(0);
                for (Constraint constraint : match.pattern().constraints()) {
                    weakest = weaker(
                            weakest, of(constraint, fact, finding.firing().bindings()));
                }
            }
        }
        return stated(weakest);
    }

    private static Confidence stated(@Nullable Confidence weakest) {
        return weakest == null ? Confidence.STATED : weakest;
    }

    private static @Nullable Confidence weaker(@Nullable Confidence one, @Nullable Confidence other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** What customers said they felt counts as measured where the rule looked at it and the file says how many said it. */
    private static boolean isMeasured(Finding finding) {
        return finding.subject() instanceof Emotion emotion
                && emotion.observed() != null
                && emotion.customers() != null
                && finding.evidence().stream()
                        .flatMap(evidence -> evidence.fields().stream())
                        .anyMatch(field -> OBSERVATIONS.contains(field.name()));
    }

    /** {@return how sure the weakest number of a constraint is; null where it compares none} */
    private @Nullable Confidence of(Constraint constraint, Fact fact, Map<String, Object> bindings) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return isOfANumber(comparison) ? of(comparison, fact) : null;
        }
        return constraint instanceof Constraint.AnyOf any ? ofAny(any, fact, bindings) : null;
    }

    /** Of alternatives those count that hold; where a number is missing and none of the others holds, it is absent. */
    private @Nullable Confidence ofAny(Constraint.AnyOf any, Fact fact, Map<String, Object> bindings) {
        Confidence holding = null;
        boolean missing = false;
        for (Constraint.Comparison comparison : any.alternatives()) {
            if (isOfANumber(comparison)) {
                missing |= comparison.field().valueIn(fact) == null;
                if (holds(comparison, fact, bindings)) {
                    holding = weaker(holding, of(comparison, fact));
                }
            }
        }
        return holding == null && missing ? Confidence.ABSENT : holding;
    }

    /** What is compared with a fixed number is there or is not; what is compared with a limit is a figure. */
    private static boolean isOfANumber(Constraint.Comparison comparison) {
        return comparison.operator().ordering() && comparison.operands().get(0) instanceof Operand.Name;
    }

    private static boolean holds(Constraint.Comparison comparison, Fact fact, Map<String, Object> bindings) {
        Operand operand = comparison.operands().get(0);
        Object limit =
                operand instanceof Operand.Name name ? bindings.get(name.name()) : ((Operand.Literal) operand).value();
        return comparison.field().valueIn(fact) instanceof Number is
                && limit instanceof Number than
                && comparison.operator().holds(Long.compare(is.longValue(), than.longValue()));
    }

    private Confidence of(Constraint.Comparison comparison, Fact fact) {
        @Nullable Quality quality = facts.qualityOf(fact, comparison.field().name());
        return quality == null
                ? Confidence.STATED
                : quality == Quality.MEASURED ? Confidence.MEASURED : Confidence.ESTIMATED;
    }
}
