package dev.desirepath.advice;

import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Quality;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Operand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
        return weakest(findings.stream().map(this::of).toList());
    }

    private Confidence of(Finding finding) {
        List<Confidence> numbers = new ArrayList<>();
        List<Condition> conditions = finding.rule().conditions();
        for (int number = 0; number < conditions.size(); number++) {
            if (conditions.get(number) instanceof Condition.Match match) {
                Fact fact = finding.firing().grounds().get(number).get(0);
                match.pattern()
                        .constraints()
                        .forEach(constraint -> numbers.addAll(
                                of(constraint, fact, finding.firing().bindings())));
            }
        }
        if (isMeasured(finding)) {
            numbers.add(Confidence.MEASURED);
        }
        return weakest(numbers);
    }

    private static Confidence weakest(Collection<Confidence> all) {
        return all.isEmpty() ? Confidence.STATED : Collections.max(all);
    }

    /** What customers said they felt counts as measured where the rule looked at it and the file says how many said it. */
    private static boolean isMeasured(Finding finding) {
        return finding.subject() instanceof Emotion emotion
                && emotion.observed() != null
                && emotion.customers() != null
                && finding.evidence().stream()
                        .flatMap(evidence -> evidence.values().keySet().stream())
                        .anyMatch(OBSERVATIONS::contains);
    }

    private List<Confidence> of(Constraint constraint, Fact fact, Map<String, Object> bindings) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return isOfANumber(comparison) ? List.of(of(comparison, fact)) : List.of();
        }
        return constraint instanceof Constraint.AnyOf any ? ofAny(any, fact, bindings) : List.of();
    }

    /** Of alternatives those count that hold; where a number is missing and none of the others holds, it is absent. */
    private List<Confidence> ofAny(Constraint.AnyOf any, Fact fact, Map<String, Object> bindings) {
        List<Confidence> holding = new ArrayList<>();
        boolean missing = false;
        for (Constraint.Comparison comparison : any.alternatives()) {
            if (isOfANumber(comparison)) {
                missing |= comparison.field().valueIn(fact) == null;
                if (holds(comparison, fact, bindings)) {
                    holding.add(of(comparison, fact));
                }
            }
        }
        return holding.isEmpty() && missing ? List.of(Confidence.ABSENT) : holding;
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
