package dev.desirepath.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A pattern made ready to be tried on many facts: its names are numbered, and it knows what to look facts up by. */
final class Sieve {

    private static final int NONE = -1;
    private static final @Nullable Object[] NO_NAMES = {};

    private final FactType type;
    private final int name;
    private final FactTest[] tests;
    private final FactTest.Comparison[] joins;
    private final FactTest.Comparison[] literals;
    private final int[] bound;
    private final int[] asked;

    /**
     * @param numbers the names of the rule, numbered
     * @param needed the names whose value must be stated
     */
    Sieve(Pattern pattern, Map<String, Integer> numbers, Set<String> needed) {
        this.type = pattern.type();
        this.name = numbers.getOrDefault(pattern.name(), NONE);
        this.tests = pattern.constraints().stream()
                .map(constraint -> test(constraint, numbers, needed))
                .toArray(FactTest[]::new);
        this.joins = equalities(false);
        this.literals = equalities(true);
        this.bound = bound();
        this.asked = asked(pattern, numbers);
    }

    private FactTest test(Constraint constraint, Map<String, Integer> numbers, Set<String> needed) {
        if (constraint instanceof Constraint.Binding binding) {
            return new FactTest.Binding(
                    type, binding.field(), number(binding.name(), numbers), needed.contains(binding.name()));
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return new FactTest.AnyOf(any.alternatives().stream()
                    .map(each -> comparison(each, numbers))
                    .toList());
        }
        return comparison((Constraint.Comparison) constraint, numbers);
    }

    private FactTest.Comparison comparison(Constraint.Comparison written, Map<String, Integer> numbers) {
        List<FactTest.Value> values = written.operands().stream()
                .map(operand -> value(operand, numbers))
                .toList();
        return new FactTest.Comparison(type, written.field(), written.operator(), values);
    }

    static FactTest.Value value(Operand operand, Map<String, Integer> numbers) {
        return operand instanceof Operand.Name other
                ? new FactTest.Value(number(other.name(), numbers), null)
                : new FactTest.Value(NONE, ((Operand.Literal) operand).value());
    }

    static int number(String name, Map<String, Integer> numbers) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("The rule does not bind " + name + ".");
        }
        return number;
    }

    /** Constants and truth values are no help to look facts up by: to try them all is cheaper than to sort them. */
    private FactTest.Comparison[] equalities(boolean literal) {
        return Arrays.stream(tests)
                .filter(FactTest.Comparison.class::isInstance)
                .map(FactTest.Comparison.class::cast)
                .filter(test -> test.operator() == Operator.EQUAL
                        && test.values().get(0).isLiteral() == literal
                        && (!literal || test.field().kind() == FieldKind.TEXT))
                .toArray(FactTest.Comparison[]::new);
    }

    private int[] bound() {
        IntStream fields = Arrays.stream(tests)
                .filter(FactTest.Binding.class::isInstance)
                .mapToInt(test -> ((FactTest.Binding) test).name());
        return name == NONE
                ? fields.toArray()
                : IntStream.concat(IntStream.of(name), fields).toArray();
    }

    /** {@return the names that it compares with and does not bind to a field itself} */
    private static int[] asked(Pattern pattern, Map<String, Integer> numbers) {
        return pattern.comparisons().stream()
                .flatMap(comparison -> comparison.operands().stream())
                .filter(operand -> operand instanceof Operand.Name other && !pattern.binds(other.name()))
                .mapToInt(operand -> number(((Operand.Name) operand).name(), numbers))
                .distinct()
                .toArray();
    }

    /** {@return whether no fact can meet it, whatever its names stand for} */
    boolean isHopeless(Candidates candidates) {
        if (literals.length == 0) {
            return candidates.of(type).isEmpty();
        }
        for (FactTest.Comparison literal : literals) {
            if (equal(literal, candidates, NO_NAMES).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a name that it compares with stands for nothing} */
    boolean hangsOnUnknownName(@Nullable Object[] names) {
        for (int other : asked) {
            if (names[other] == null) {
                return true;
            }
        }
        return false;
    }

    /** {@return the facts to try: those only that have a value they must have, where one is known} */
    List<Candidate> candidates(Candidates candidates, @Nullable Object[] names) {
        for (FactTest.Comparison join : joins) {
            if (join.values().get(0).in(names) != null) {
                return equal(join, candidates, names);
            }
        }
        return literals.length == 0 ? candidates.of(type) : equal(literals[0], candidates, names);
    }

    private List<Candidate> equal(FactTest.Comparison test, Candidates candidates, @Nullable Object[] names) {
        Object value = test.values().get(0).in(names);
        return value == null ? candidates.of(type) : candidates.of(type, test.field(), value);
    }

    /**
     * {@return whether the fact meets it}
     *
     * @param names takes what its names stand for
     * @param missing takes what an open answer hangs on
     */
    Truth holds(Candidate candidate, @Nullable Object[] names, List<Missing> missing) {
        Truth truth = tried(candidate, names, null);
        if (truth == Truth.OPEN) {
            tried(candidate, names, missing);
        }
        return truth;
    }

    private Truth tried(Candidate candidate, @Nullable Object[] names, @Nullable List<Missing> missing) {
        Truth truth = candidate.certain() ? Truth.YES : Truth.OPEN;
        if (!candidate.certain() && missing != null) {
            missing.add(new Missing(candidate.fact(), type, null));
        }
        if (name != NONE) {
            names[name] = candidate.fact();
        }
        for (FactTest test : tests) {
            truth = truth.and(test.of(candidate, names, missing));
            if (truth == Truth.NO) {
                return Truth.NO;
            }
        }
        return truth;
    }

    /** Lets its names stand for nothing again. */
    void forget(@Nullable Object[] names) {
        for (int own : bound) {
            names[own] = null;
        }
    }

    /** {@return whether there is a fact that may meet it} */
    boolean isPossible(Candidates candidates, @Nullable Object[] names) {
        boolean possible = false;
        for (Candidate candidate : candidates(candidates, names)) {
            possible = tried(candidate, names, null) != Truth.NO;
            if (possible) {
                break;
            }
        }
        forget(names);
        return possible;
    }
}
