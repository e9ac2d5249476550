package dev.desirepath.review;

import dev.desirepath.facts.Limit;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Operator;
import dev.desirepath.rules.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The limits in force: what the fields of a matched {@code Limit} are. */
final class Limits {

    private final Map<String, Limit> byName = new HashMap<>();

    Limits(List<Limit> limits) {
        limits.forEach(limit -> byName.put(limit.name(), limit));
    }

    @Nullable
    Limit named(String name) {
        return byName.get(name);
    }

    /** {@return what is so of the limits that a rule matches} */
    List<Atom> atoms(Matched rule) {
        List<Atom> atoms = new ArrayList<>();
        for (int number = 0; number < rule.facts().size(); number++) {
            Pattern pattern = rule.facts().get(number);
            Limit limit = pattern.type().factClass() == Limit.class ? byName.get(nameIn(pattern)) : null;
            if (limit != null) {
                for (Constraint.Binding binding : pattern.bindings()) {
                    atoms.add(atom(limit, new Term(number, binding.field()), pattern));
                }
            }
        }
        return atoms;
    }

    private static Atom atom(Limit limit, Term term, Pattern pattern) {
        FactField field = term.field();
        Object value = field.valueIn(limit);
        String words = "the limit " + limit.name() + " is " + limit.written();
        Object plain = value instanceof Integer number ? Long.valueOf(number) : value;
        return new Atom(term, Operator.EQUAL, List.of(plain == null ? "" : plain), words, pattern.place());
    }

    private static String nameIn(Pattern pattern) {
        return pattern.comparisons().stream()
                .filter(each -> each.field().name().equals("name") && each.operator() == Operator.EQUAL)
                .map(each -> each.operands().get(0))
                .filter(Operand.Literal.class::isInstance)
                .map(each -> ((Operand.Literal) each).value().toString())
                .findFirst()
                .orElse("");
    }
}
