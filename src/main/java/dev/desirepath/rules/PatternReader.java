package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Reads patterns: a fact type with constraints between parentheses. */
final class PatternReader {

    private final Cursor cursor;
    private final FactTypes types;
    private final Scope scope;
    private final BooleanSupplier atNextCondition;

    PatternReader(Cursor cursor, FactTypes types, Scope scope, BooleanSupplier atNextCondition) {
        this.cursor = cursor;
        this.types = types;
        this.scope = scope;
        this.atNextCondition = atNextCondition;
    }

    /** {@return a pattern that is a condition of its own, with a name or without} */
    Pattern matched() {
        Optional<Token> named = new NamingReader(cursor).before(types.types()::containsKey);
        if (named.isEmpty() && !cursor.peek().is(Token.Kind.NAME)) {
            return pattern("", true);
        }
        Token name = named.orElseGet(cursor::next);
        if (named.isEmpty()) {
            cursor.expect(":", "Write " + name.text() + " : Type( ... ).");
        }
        FactType type = type();
        bind(new Bound(name.text(), Bound.Kind.FACT, type, null, cursor.place(name)), name);
        return constraints(name.text(), type, cursor.place(name), true);
    }

    /** {@return a pattern that may bind fields for use inside one condition} */
    Pattern inner() {
        return pattern("", true);
    }

    /** {@return a pattern that binds nothing, since nothing outside could use it} */
    Pattern unnamed(String word) {
        if (cursor.peek().is(Token.Kind.NAME)) {
            throw cursor.refused(
                    cursor.peek(),
                    "a fact behind '" + word + "' has no name",
                    "Write " + word + " Type( ... ) without a name.");
        }
        return pattern("", false);
    }

    private Pattern pattern(String name, boolean binds) {
        Place place = cursor.place(cursor.peek());
        return constraints(name, type(), place, binds);
    }

    private FactType type() {
        Token token = cursor.expect(Token.Kind.WORD, "a fact type", "Write Type( ... ).");
        return types.named(token.text())
                .orElseThrow(() -> cursor.refused(
                        token,
                        token.shown() + " is not a fact type",
                        Spelling.help(
                                "Fact types are", token.text(), types.types().keySet())));
    }

    private void bind(Bound bound, Token token) {
        Optional<Bound> before = scope.bind(bound);
        before.ifPresent(first -> cursor.report(cursor.refused(
                token,
                "the name " + token.shown() + " is bound twice",
                "It is bound at line " + first.place().line() + " already; compare with it: field == " + token.text()
                        + ".")));
    }

    private Pattern constraints(String name, FactType type, Place place, boolean binds) {
        cursor.expect("(", "Write " + type.name() + "( ... ).");
        ConstraintReader reader = new ConstraintReader(cursor, types, scope, type);
        List<Constraint> constraints = new ArrayList<>();
        boolean more = !cursor.skip(")");
        while (more) {
            one(reader, constraints, binds);
            more = goesOn();
        }
        return new Pattern(name, type, constraints, place);
    }

    private void one(ConstraintReader reader, List<Constraint> constraints, boolean binds) {
        int start = cursor.index();
        try {
            constraints.addAll(binds ? reader.withBinding(this::bind) : List.of(reader.comparison()));
        } catch (Refused refused) {
            cursor.report(refused);
            if (!reachEndOfConstraint(cursor.depthSince(start))) {
                throw refused.afterReport();
            }
        }
    }

    private boolean goesOn() {
        if (cursor.skip(",")) {
            return true;
        }
        if (cursor.skip(")")) {
            return false;
        }
        if (cursor.atEnd() || (atNextCondition.getAsBoolean() && !joinsComparison())) {
            throw cursor.missing("')'", "Close each pattern with a parenthesis.");
        }
        if (ConstraintReader.isAnd(cursor.peek()) || ConstraintReader.isOr(cursor.peek())) {
            cursor.report(ConstraintReader.strange(cursor, "','"));
            cursor.next();
            return true;
        }
        if (beginsConstraint()) {
            Token before = cursor.previous();
            Place behind = new Place(cursor.place(before).file(), before.line(), before.endColumn());
            cursor.report(behind, 1, "',' is missing here", "Put a comma between comparisons: all of them must hold.");
            return true;
        }
        throw ConstraintReader.strange(cursor, "',' or ')'");
    }

    /** An 'and' at the beginning of a line may stand between comparisons or between conditions. */
    private boolean joinsComparison() {
        Token behind = cursor.peek(1);
        return (ConstraintReader.isAnd(cursor.peek()) || ConstraintReader.isOr(cursor.peek()))
                && (cursor.peek(2).is(":")
                        ? !types.types().containsKey(cursor.peek(3).text())
                        : !types.types().containsKey(behind.text()));
    }

    private boolean beginsConstraint() {
        Token next = cursor.peek(1);
        return cursor.peek().is(Token.Kind.NAME)
                ? next.is(":")
                : cursor.peek().is(Token.Kind.WORD)
                        && Operator.ofSign(next.text()).isPresent();
    }

    private boolean reachEndOfConstraint(int open) {
        int depth = open;
        while (!cursor.atEnd() && !atNextCondition.getAsBoolean()) {
            Token token = cursor.peek();
            if (depth == 0 && (token.is(",") || token.is(")"))) {
                return true;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            cursor.next();
        }
        return false;
    }

    /** {@return in words what a pattern asks that the journey need not say} */
    static String unknownIn(Pattern pattern) {
        if (pattern.type().partial()) {
            return pattern.type().name() + ", which the journey need not state";
        }
        return pattern.comparisons().stream()
                .map(Constraint.Comparison::field)
                .filter(FactField::partial)
                .map(FactField::name)
                .findFirst()
                .or(() -> pattern.bindings().stream().map(b -> b.field().name()).findFirst())
                .map(field ->
                        "the field '" + field + "' of " + pattern.type().name() + ", which the journey need not state")
                .orElse(pattern.type().name());
    }
}
