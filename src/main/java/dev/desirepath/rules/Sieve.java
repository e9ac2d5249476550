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
    private final FactTest.Comparison[] own;
    private final FactTest[] others;
    private final FactTest.@Nullable Comparison beginning;
    private final FactTest.Comparison[] joins;
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
        this.own = comparisons(true);
        this.others = Arrays.stream(tests).filter(test -> !isOwn(test)).toArray(FactTest[]::new);
        this.beginning = beginning();
        this.joins = Arrays.stream(comparisons(false))
                .filter(FactTest.Comparison::isEquality)
                .toArray(FactTest.Comparison[]::new);
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

    private static boolean isOwn(FactTest test) {
        return test instanceof FactTest.Comparison && test.asksTheFactAlone();
    }

    /** {@return the comparisons of the fact with what is written out, or those with a name} */
    private FactTest.Comparison[] comparisons(boolean own) {
        return Arrays.stream(tests)
                .filter(test -> test instanceof FactTest.Comparison && test.asksTheFactAlone() == own)
                .toArray(FactTest.Comparison[]::new);
    }

    /** A pattern that begins with a text is looked up by it, such as a limit; to try all others is cheaper than to sort them. */
    private FactTest.@Nullable Comparison beginning() {
        return tests.length > 0
                        && tests[0] instanceof FactTest.Comparison first
                        && first.isEquality()
                        && first.asksTheFactAlone()
                        && first.field().kind() == FieldKind.TEXT
                ? first
                : null;
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
        return unjoined(candidates).isEmpty();
    }

    private List<Candidate> unjoined(Candidates candidates) {
        return beginning == null ? candidates.of(type) : equal(beginning, candidates, NO_NAMES);
    }

    private List<Candidate> equal(FactTest.Comparison test, Candidates candidates, @Nullable Object[] names) {
        Object value = test.value().in(names);
        return value == null ? candidates.of(type) : candidates.of(type, test.field(), value);
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
            if (join.value().in(names) != null) {
                return equal(join, candidates, names);
            }
        }
        return unjoined(candidates);
    }

    /**
     * {@return whether the fact meets it}
     *
     * @param names takes what its names stand for, unless the answer is no
     */
    Truth holds(Candidate candidate, @Nullable Object[] names) {
        Truth truth = candidate.certain() ? Truth.YES : Truth.OPEN;
        // Most facts fall through by what they are themselves, before anything gets a name.
        for (FactTest.Comparison test : own) {
            Truth one = test.of(candidate, names);
            if (one == Truth.NO) {
                return Truth.NO;
            }
            if (one == Truth.OPEN) {
                truth = Truth.OPEN;
            }
        }
        return truth.and(others(candidate, names));
    }

    private Truth others(Candidate candidate, @Nullable Object[] names) {
        Truth truth = Truth.YES;
        if (name != NONE) {
            names[name] = candidate.fact();
        }
        for (FactTest test : others) {
            Truth one = test.of(candidate, names);
            if (one == Truth.NO) {
                return Truth.NO;
            }
            if (one == Truth.OPEN) {
                truth = Truth.OPEN;
            }
        }
        return truth;
    }

    /** Takes down what it hangs on whether a fact meets it, of which that is open. */
    void ask(Candidate candidate, @Nullable Object[] names, List<Missing> missing) {
        if (!candidate.certain()) {
            missing.add(new Missing(candidate.fact(), type, null));
        }
        for (FactTest test : tests) {
            test.ask(candidate, names, missing);
        }
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
            possible = holds(candidate, names) != Truth.NO;
            if (possible) {
                break;
            }
        }
        forget(names);
        return possible;
    }
}
