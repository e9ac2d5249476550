package dev.desirepath.review;

import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Pattern;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions of a rule with the facts that it matches numbered and its names resolved. */
final class Matched {

    /** Of a fact that is not one of those matched, but one that a condition speaks of. */
    static final int OTHER = 1_000;

    private static final int MOST_CASES = 256;

    private final Rule rule;
    private final List<Pattern> facts = new ArrayList<>();
    private final List<Condition> rest = new ArrayList<>();
    private final Map<String, Term> names = new HashMap<>();
    private final Set<Term> stated = new HashSet<>();
    private int subject = -1;

    Matched(Rule rule) {
        this.rule = rule;
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Match match) {
                add(match.pattern());
            } else {
                rest.add(condition);
            }
        }
    }

    private void add(Pattern pattern) {
        int number = facts.size();
        facts.add(pattern);
        if (pattern.name().equals(rule.subject())) {
            subject = number;
        }
        for (Constraint.Binding binding : pattern.bindings()) {
            Term term = new Term(number, binding.field());
            names.put(binding.name(), term);
            if (rule.needed().contains(binding.name())) {
                stated.add(term);
            }
        }
    }

    Rule rule() {
        return rule;
    }

    List<Pattern> facts() {
        return facts;
    }

    /** {@return the conditions that match no fact: not, exists, forall and accumulate} */
    List<Condition> rest() {
        return rest;
    }

    /** {@return the number of the fact that the advice is about} */
    int subject() {
        return subject;
    }

    /** {@return what has to be stated for the rule to fire, beside what is compared} */
    Set<Term> stated() {
        return stated;
    }

    @Nullable
    Term term(String name) {
        return names.get(name);
    }

    /** {@return the ways in which all that is matched can hold, by the alternatives in it; none when they are too many} */
    List<List<Atom>> cases() {
        List<List<Atom>> cases = List.of(List.of());
        for (int number = 0; number < facts.size(); number++) {
            cases = cases(cases, facts.get(number), number);
        }
        return cases;
    }

    /** {@return the ways in which a pattern can hold of the fact of that number} */
    List<List<Atom>> cases(Pattern pattern, int number) {
        return cases(List.of(List.of()), pattern, number);
    }

    private List<List<Atom>> cases(List<List<Atom>> before, Pattern pattern, int number) {
        List<List<Atom>> cases = before;
        for (Constraint constraint : pattern.constraints()) {
            List<Constraint.Comparison> alternatives = alternatives(constraint);
            List<List<Atom>> next = new ArrayList<>();
            for (List<Atom> each : cases) {
                for (Constraint.Comparison alternative : alternatives) {
                    List<Atom> more = new ArrayList<>(each);
                    more.add(atom(alternative, number));
                    next.add(more);
                }
            }
            cases = alternatives.isEmpty() ? cases : next;
            if (cases.size() > MOST_CASES) {
                return List.of();
            }
        }
        return cases;
    }

    /** {@return the comparisons of which one has to hold; none for a binding} */
    static List<Constraint.Comparison> alternatives(Constraint constraint) {
        if (constraint instanceof Constraint.AnyOf any) {
            return any.alternatives();
        }
        return constraint instanceof Constraint.Comparison comparison ? List.of(comparison) : List.of();
    }

    Atom atom(Constraint.Comparison comparison, int number) {
        List<Object> sides = comparison.operands().stream()
                .map(operand -> side(operand, comparison.field()))
                .toList();
        return new Atom(
                new Term(number, comparison.field()),
                comparison.operator(),
                sides,
                Wording.of(comparison),
                comparison.place());
    }

    /** A name of which nothing is known here is a term of its own. */
    private Object side(Operand operand, FactField field) {
        return operand instanceof Operand.Literal literal
                ? literal.value()
                : names.computeIfAbsent(((Operand.Name) operand).name(), name -> new Term(-1 - names.size(), field));
    }
}
