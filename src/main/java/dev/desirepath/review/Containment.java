package dev.desirepath.review;

import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Operator;
import dev.desirepath.rules.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether one rule fires only where another does. It says so only when that follows from what both compare, whatever the
 * journey and the limits: each fact that the broad rule wants is found among those that the narrow one matches.
 */
final class Containment {

    private final Matched narrow;
    private final Matched broad;
    private final List<Atom> atoms;
    private final Known known;
    private final int[] image;

    private Containment(Matched narrow, Matched broad, List<Atom> atoms, Known known) {
        this.narrow = narrow;
        this.broad = broad;
        this.atoms = atoms;
        this.known = known;
        this.image = new int[broad.facts().size()];
    }

    /** {@return whether wherever the narrow rule fires, the broad one surely does too, about the same fact} */
    static boolean holds(Matched narrow, Matched broad) {
        boolean some = false;
        for (List<Atom> atoms : narrow.cases()) {
            Known known = Known.of(atoms, narrow.stated());
            if (!known.isImpossible()) {
                some = true;
                if (!new Containment(narrow, broad, atoms, known).isMapped()) {
                    return false;
                }
            }
        }
        return some;
    }

    /**
     * {@return whether two names, of the narrow and of the broad rule, surely stand for the same}
     *
     * @param one of the narrow rule
     * @param other of the broad rule
     */
    static boolean areEqual(Matched narrow, String one, Matched broad, String other) {
        Term left = narrow.term(one);
        Term right = broad.term(other);
        if (left == null || right == null) {
            return false;
        }
        for (List<Atom> atoms : narrow.cases()) {
            Known known = Known.of(atoms, narrow.stated());
            Containment each = new Containment(narrow, broad, atoms, known);
            if (!known.isImpossible() && !(each.isMapped() && known.areEqual(left, each.mapped(right)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isMapped() {
        return narrow.subject() >= 0 && broad.subject() >= 0 && mapFrom(0);
    }

    private boolean mapFrom(int number) {
        if (number == broad.facts().size()) {
            return broad.stated().stream().allMatch(term -> known.isStated(mapped(term)))
                    && broad.rest().stream().allMatch(this::follows);
        }
        for (int candidate = 0; candidate < narrow.facts().size(); candidate++) {
            boolean isSubject = (number == broad.subject()) == (candidate == narrow.subject());
            if ((isSubject || number != broad.subject()) && meets(number, candidate) && mapFrom(number + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean meets(int number, int candidate) {
        Pattern wanted = broad.facts().get(number);
        if (!wanted.type().equals(narrow.facts().get(candidate).type())) {
            return false;
        }
        image[number] = candidate;
        return wanted.constraints().stream().allMatch(constraint -> follows(constraint, number, known, false));
    }

    /** {@return whether one of the alternatives surely holds} */
    private boolean follows(Constraint constraint, int number, Known all, boolean ofNarrow) {
        List<Constraint.Comparison> alternatives = Matched.alternatives(constraint);
        return alternatives.isEmpty()
                || alternatives.stream()
                        .map(each -> ofNarrow ? narrow.atom(each, number) : mapped(broad.atom(each, number)))
                        .anyMatch(all::implies);
    }

    private Term mapped(Term term) {
        return term.fact() >= 0 && term.fact() < image.length ? new Term(image[term.fact()], term.field()) : term;
    }

    private Atom mapped(Atom atom) {
        List<Object> sides = new ArrayList<>();
        atom.sides().forEach(side -> sides.add(side instanceof Term term ? mapped(term) : side));
        return new Atom(mapped(atom.left()), atom.operator(), sides, atom.words(), atom.place());
    }

    private boolean follows(Condition condition) {
        if (condition instanceof Condition.Presence presence) {
            return isThere(presence.pattern());
        }
        return narrow.rest().stream().anyMatch(other -> implies(other, condition));
    }

    /** A fact that the narrow rule matches, or says to exist, is one of the pattern. */
    private boolean isThere(Pattern pattern) {
        for (int candidate = 0; candidate < narrow.facts().size(); candidate++) {
            int number = candidate;
            if (pattern.type().equals(narrow.facts().get(number).type())
                    && pattern.constraints().stream().allMatch(each -> followsAt(each, number))) {
                return true;
            }
        }
        return narrow.rest().stream()
                .filter(Condition.Presence.class::isInstance)
                .anyMatch(other ->
                        isPartOf(narrow.cases(other.pattern(), Matched.OTHER), other.pattern(), pattern, false));
    }

    private boolean followsAt(Constraint constraint, int number) {
        return Matched.alternatives(constraint).stream()
                .map(each -> broad.atom(each, Matched.OTHER))
                .map(this::mapped)
                .map(atom -> new Atom(
                        new Term(number, atom.left().field()),
                        atom.operator(),
                        atom.sides(),
                        atom.words(),
                        atom.place()))
                .anyMatch(known::implies);
    }

    private boolean implies(Condition of, Condition wanted) {
        if (of instanceof Condition.Absence absence && wanted instanceof Condition.Absence other) {
            List<List<Atom>> cases = broad.cases(other.pattern(), Matched.OTHER).stream()
                    .map(each -> each.stream().map(this::mapped).toList())
                    .toList();
            return isPartOf(cases, other.pattern(), absence.pattern(), true);
        }
        if (of instanceof Condition.Tally tally && wanted instanceof Condition.Tally other) {
            return implies(tally, other);
        }
        return of instanceof Condition.ForAll
                && wanted instanceof Condition.ForAll
                && ofNarrow().of(of).equals(ofBroad().of(wanted));
    }

    /** {@return whether each fact of the small pattern is one of the large one, in each way in which it can be of the small} */
    private boolean isPartOf(List<List<Atom>> cases, Pattern small, Pattern large, boolean largeIsOfNarrow) {
        if (!small.type().equals(large.type()) || cases.isEmpty()) {
            return false;
        }
        for (List<Atom> each : cases) {
            List<Atom> all = new ArrayList<>(atoms);
            all.addAll(each);
            Known more = Known.of(all, narrow.stated());
            if (!more.isImpossible()
                    && !large.constraints().stream()
                            .allMatch(constraint -> follows(constraint, Matched.OTHER, more, largeIsOfNarrow))) {
                return false;
            }
        }
        return true;
    }

    private boolean implies(Condition.Tally of, Condition.Tally wanted) {
        Rendering one = ofNarrow();
        Rendering other = ofBroad();
        if (!one.of(of).equals(other.of(wanted))) {
            return false;
        }
        Set<String> tests = Set.copyOf(of.tests().stream().map(one::of).toList());
        Values values = results(of);
        return wanted.tests().stream()
                .allMatch(test -> tests.contains(other.of(test))
                        || (test.operand() instanceof Operand.Literal literal
                                && values.within(all(of).where(test.operator(), literal.value()))));
    }

    private static Values all(Condition.Tally tally) {
        boolean counts = tally.function() == Condition.Tally.Function.COUNT;
        return new Values(null, Set.of(), counts ? 0 : Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** {@return the results with which an accumulate can hold, as far as it compares them with numbers written out} */
    static Values results(Condition.Tally tally) {
        Values values = all(tally);
        for (Condition.Tally.Test test : tally.tests()) {
            if (test.operand() instanceof Operand.Literal literal && test.operator() != Operator.IN) {
                values = values.where(test.operator(), literal.value());
            }
        }
        return values;
    }

    private Rendering ofNarrow() {
        return new Rendering(name -> shown(narrow.term(name), name, "narrow"));
    }

    private Rendering ofBroad() {
        return new Rendering(name -> {
            Term term = broad.term(name);
            return shown(term == null ? null : mapped(term), name, "broad");
        });
    }

    private String shown(@Nullable Term term, String name, String side) {
        if (term == null) {
            return side + " " + name;
        }
        Term root = known.root(term);
        return root.fact() + "." + root.field().name();
    }
}
