package dev.desirepath.review;

import dev.desirepath.rules.FieldKind;
import dev.desirepath.rules.Operator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What follows from comparisons that all hold: which terms are equal, which values they can have, and what is stated. */
final class Known {

    private static final int ROUNDS = 20;

    private final Map<Term, Term> same = new HashMap<>();
    private final Map<Term, Values> values = new HashMap<>();
    private final Set<Term> stated = new HashSet<>();
    private final List<Between> relations = new ArrayList<>();
    private boolean impossible;

    /** An inequality or an order between two terms. */
    private record Between(Term left, Operator operator, Term right) {

        /** {@return the same said from the other side} */
        Between turned() {
            Term first = right;
            Term second = left;
            return new Between(first, Known.turned(operator), second);
        }
    }

    static Known of(Collection<Atom> atoms, Collection<Term> statedToo) {
        Known known = new Known();
        known.stated.addAll(statedToo);
        atoms.forEach(known::add);
        known.settle();
        return known;
    }

    private void add(Atom atom) {
        stated.add(atom.left());
        atom.sides().stream().filter(Term.class::isInstance).forEach(side -> stated.add((Term) side));
        if (atom.operator() == Operator.IN && atom.sides().size() > 1) {
            in(atom);
        } else if (atom.operator() == Operator.NOT_IN) {
            atom.sides().forEach(side -> add(atom.left(), Operator.UNEQUAL, side));
        } else {
            Operator operator = atom.operator() == Operator.IN ? Operator.EQUAL : atom.operator();
            add(atom.left(), operator, atom.sides().get(0));
        }
    }

    /** A choice between names says nothing more here, so less is known than is so. */
    private void in(Atom atom) {
        if (atom.sides().stream().noneMatch(Term.class::isInstance)) {
            Term left = root(atom.left());
            Values one = new Values(new HashSet<>(atom.sides()), Set.of(), Long.MIN_VALUE, Long.MAX_VALUE);
            values.put(left, valuesOf(left).and(one));
        }
    }

    private void add(Term left, Operator operator, Object side) {
        if (!(side instanceof Term right)) {
            Term root = root(left);
            values.put(root, valuesOf(root).where(operator, side));
        } else if (operator == Operator.EQUAL) {
            unite(left, right);
        } else {
            relations.add(new Between(left, operator, right));
        }
    }

    private void unite(Term left, Term right) {
        Term one = root(left);
        Term other = root(right);
        if (!one.equals(other)) {
            Values both = valuesOf(one).and(valuesOf(other));
            same.put(other, one);
            values.put(one, both);
        }
    }

    /** {@return one term for all that are equal to this one} */
    Term root(Term term) {
        Term at = term;
        for (Term next = same.get(at); next != null; next = same.get(at)) {
            at = next;
        }
        return at;
    }

    private Values valuesOf(Term term) {
        Term root = root(term);
        Values known = values.get(root);
        return known == null ? Values.of(root.field()) : known;
    }

    private void settle() {
        boolean more = true;
        for (int round = 0; more && round < ROUNDS; round++) {
            more = false;
            for (Between each : relations) {
                more |= narrow(each);
            }
        }
        impossible |= values.values().stream().anyMatch(Values::isNone);
    }

    private boolean narrow(Between each) {
        Term left = root(each.left());
        Term right = root(each.right());
        if (isDecimal(left) || isDecimal(right)) {
            return false;
        }
        if (left.equals(right)) {
            impossible |= !each.operator().holds(0);
            return false;
        }
        Values before = valuesOf(left);
        Values other = valuesOf(right);
        Values after = narrowed(before, each.operator(), other);
        Values back = narrowed(other, turned(each.operator()), before);
        values.put(left, after);
        values.put(right, back);
        return !after.equals(before) || !back.equals(other);
    }

    /** Between two whole numbers there may be a decimal. */
    private static boolean isDecimal(Term term) {
        return term.field().kind() == FieldKind.DECIMAL;
    }

    private static Values narrowed(Values values, Operator operator, Values other) {
        Object single = other.single();
        if (single != null) {
            return values.where(operator, single);
        }
        return switch (operator) {
            case LESS -> other.most() == Long.MAX_VALUE ? values : values.where(operator, other.most());
            case AT_MOST -> values.upTo(other.most());
            case MORE -> other.least() == Long.MIN_VALUE ? values : values.where(operator, other.least());
            case AT_LEAST -> values.from(other.least());
            default -> values;
        };
    }

    private static Operator turned(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.MORE;
            case AT_MOST -> Operator.AT_LEAST;
            case MORE -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
            default -> operator;
        };
    }

    /** {@return whether the comparisons cannot all hold} */
    boolean isImpossible() {
        return impossible;
    }

    /** {@return whether the journey surely states the term} */
    boolean isStated(Term term) {
        return !term.field().partial() || stated.contains(term);
    }

    boolean areEqual(Term one, Term other) {
        return root(one).equals(root(other))
                || isSame(valuesOf(one).single(), valuesOf(other).single());
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one != null && one.equals(other);
    }

    /** {@return whether the comparison surely holds as well} */
    boolean implies(Atom atom) {
        Predicate<Object> isThere = side -> !(side instanceof Term term) || isStated(term);
        if (!isStated(atom.left()) || !atom.sides().stream().allMatch(isThere)) {
            return false;
        }
        return switch (atom.operator()) {
            case IN -> within(atom) || atom.sides().stream().anyMatch(side -> holds(atom.left(), Operator.EQUAL, side));
            case NOT_IN -> atom.sides().stream().allMatch(side -> holds(atom.left(), Operator.UNEQUAL, side));
            default -> holds(atom.left(), atom.operator(), atom.sides().get(0));
        };
    }

    private boolean within(Atom atom) {
        return atom.sides().stream().noneMatch(Term.class::isInstance)
                && valuesOf(atom.left())
                        .within(new Values(new HashSet<>(atom.sides()), Set.of(), Long.MIN_VALUE, Long.MAX_VALUE));
    }

    private boolean holds(Term left, Operator operator, Object side) {
        if (!(side instanceof Term right)) {
            Values all = Values.of(left.field()).where(operator, side);
            return valuesOf(left).within(all);
        }
        if (areEqual(left, right)) {
            return operator.holds(0);
        }
        boolean written = relations.stream()
                .anyMatch(each -> stands(each, left, operator, right) || stands(each.turned(), left, operator, right));
        return written || apart(valuesOf(left), operator, valuesOf(right));
    }

    private boolean stands(Between each, Term left, Operator operator, Term right) {
        boolean enough = each.operator() == operator
                || (each.operator() == Operator.LESS && (operator == Operator.AT_MOST || operator == Operator.UNEQUAL))
                || (each.operator() == Operator.MORE
                        && (operator == Operator.AT_LEAST || operator == Operator.UNEQUAL));
        return enough
                && root(each.left()).equals(root(left))
                && root(each.right()).equals(root(right));
    }

    private static boolean apart(Values left, Operator operator, Values right) {
        return switch (operator) {
            case LESS -> left.most() < right.least();
            case AT_MOST -> left.most() <= right.least();
            case MORE -> left.least() > right.most();
            case AT_LEAST -> left.least() >= right.most();
            case UNEQUAL -> left.and(right).isNone();
            default -> false;
        };
    }
}
