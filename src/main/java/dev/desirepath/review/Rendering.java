package dev.desirepath.review;

import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Conditions in a form in which two that say the same are the same text, whatever their names and the order of comparisons. */
final class Rendering {

    private final Function<String, String> outer;
    private final Map<String, String> own = new HashMap<>();

    /** Takes what the names stand for that other conditions bind. */
    Rendering(Function<String, String> outer) {
        this.outer = outer;
    }

    /** {@return the condition; of an accumulate without what must hold of the result} */
    String of(Condition condition) {
        if (condition instanceof Condition.Tally tally) {
            String pattern = of(tally.pattern());
            return "accumulate " + pattern + " " + tally.function() + " " + own.getOrDefault(tally.of(), "");
        }
        if (condition instanceof Condition.ForAll all) {
            String every = of(all.every());
            return "forall " + every + " " + of(all.has());
        }
        return condition.getClass().getSimpleName() + " " + of(condition.pattern());
    }

    private String of(Pattern pattern) {
        pattern.bindings()
                .forEach(binding ->
                        own.put(binding.name(), "own " + binding.field().name()));
        return pattern.type().name()
                + pattern.constraints().stream()
                        .filter(constraint -> !(constraint instanceof Constraint.Binding))
                        .map(this::of)
                        .sorted()
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private String of(Constraint constraint) {
        return Matched.alternatives(constraint).stream().map(this::of).sorted().collect(Collectors.joining(" || "));
    }

    private String of(Constraint.Comparison comparison) {
        List<String> operands =
                comparison.operands().stream().map(this::of).sorted().toList();
        return comparison.field().name() + " " + comparison.operator().symbol() + " " + operands;
    }

    private String of(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value().getClass().getSimpleName() + " " + literal.value();
        }
        String name = ((Operand.Name) operand).name();
        return own.getOrDefault(name, outer.apply(name));
    }

    /** {@return what an accumulate asks of its result} */
    String of(Condition.Tally.Test test) {
        return test.operator().symbol() + " " + of(test.operand());
    }
}
