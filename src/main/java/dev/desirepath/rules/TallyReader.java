package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an {@code accumulate}: a pattern, one function over it, and what must hold of the result. */
final class TallyReader {

    private static final String FORM =
            "Write accumulate( Type( ..., $m : field ); $total : sum( $m ); $total > 100 ), or $n : count( 1 ).";
    private static final Map<String, Condition.Tally.Function> FUNCTIONS = Map.of(
            "count", Condition.Tally.Function.COUNT,
            "sum", Condition.Tally.Function.SUM,
            "min", Condition.Tally.Function.MIN,
            "max", Condition.Tally.Function.MAX);

    private final Cursor cursor;
    private final PatternReader patterns;
    private final Scope scope;

    TallyReader(Cursor cursor, PatternReader patterns, Scope scope) {
        this.cursor = cursor;
        this.patterns = patterns;
        this.scope = scope;
    }

    Condition read() {
        Token start = cursor.next();
        cursor.expect("(", FORM);
        Pattern pattern = patterns.inner();
        cursor.expect(";", FORM);
        Token name = cursor.expect(Token.Kind.NAME, "the name of the result", FORM);
        cursor.expect(":", FORM);
        Token word = cursor.expect(Token.Kind.WORD, "count, sum, min or max", FORM);
        Condition.Tally.Function function = FUNCTIONS.get(word.text());
        if (function == null) {
            throw cursor.refused(
                    word, "the function " + word.shown() + " is not allowed", "Allowed are count, sum, min and max.");
        }
        String of = argument(function, pattern);
        pattern.bindings().forEach(binding -> scope.hide(binding.name()));
        bind(name, pattern);
        cursor.expect(";", FORM);
        List<Condition.Tally.Test> tests = tests(name);
        cursor.expect(")", FORM);
        if (function == Condition.Tally.Function.MIN || function == Condition.Tally.Function.MAX) {
            bound(of, pattern).ifPresent(field -> tests.forEach(test -> refuseBeyond(test, field)));
        }
        if (pattern.partial()) {
            tests.forEach(test -> refuseUnknown(test, function, pattern));
        }
        return new Condition.Tally(pattern, function, of, name.text(), tests, cursor.place(start));
    }

    private String argument(Condition.Tally.Function function, Pattern pattern) {
        cursor.expect("(", FORM);
        Token argument = cursor.next();
        boolean fits = function == Condition.Tally.Function.COUNT
                ? argument.is(Token.Kind.NUMBER) && argument.text().equals("1")
                : pattern.bindings().stream()
                        .anyMatch(binding -> binding.name().equals(argument.text())
                                && binding.field().kind() == FieldKind.NUMBER);
        if (!fits) {
            throw cursor.refused(
                    argument,
                    "the function cannot be applied to " + argument.shown(),
                    "count takes 1; sum, min and max take the name of a number bound in this accumulate.");
        }
        cursor.expect(")", FORM);
        if (function == Condition.Tally.Function.COUNT) {
            return "";
        }
        scope.need(argument.text());
        return argument.text();
    }

    private static Optional<FactField> bound(String of, Pattern pattern) {
        return pattern.bindings().stream()
                .filter(binding -> binding.name().equals(of))
                .map(Constraint.Binding::field)
                .findFirst();
    }

    /** The least and the most of a field are what the field can hold; Drools does not compile a comparison with more. */
    private void refuseBeyond(Condition.Tally.Test test, FactField field) {
        if (test.operand() instanceof Operand.Literal literal
                && literal.value() instanceof Long number
                && !field.holds(number)) {
            cursor.report(
                    test.operand().place(),
                    number.toString().length(),
                    "the number " + number + " is beyond '" + field.name() + "'",
                    FactField.SMALL);
        }
    }

    private void bind(Token name, Pattern pattern) {
        Bound result = new Bound(name.text(), Bound.Kind.TALLY, pattern.type(), null, cursor.place(name));
        scope.bind(result)
                .ifPresent(first -> cursor.report(cursor.refused(
                        name,
                        "the name " + name.shown() + " is bound twice",
                        "It is bound at line " + first.place().line() + " already.")));
    }

    private List<Condition.Tally.Test> tests(Token name) {
        List<Condition.Tally.Test> tests = new ArrayList<>();
        do {
            Token left = cursor.expect(Token.Kind.NAME, name.text(), FORM);
            if (!left.text().equals(name.text())) {
                throw cursor.refused(left, "only the result can be compared here, not " + left.shown(), FORM);
            }
            Token sign = cursor.peek();
            Operator operator =
                    Operator.ofSign(sign.text()).orElseThrow(() -> ConstraintReader.strange(cursor, "an operator"));
            cursor.next();
            tests.add(new Condition.Tally.Test(operator, operand(), cursor.place(left)));
        } while (cursor.skip(","));
        scope.use(name.text());
        return tests;
    }

    private Operand operand() {
        Token token = cursor.next();
        Place place = cursor.place(token);
        if (token.is(Token.Kind.NUMBER) && token.text().length() < 18) {
            return new Operand.Literal(Long.valueOf(token.text()), place);
        }
        Bound bound = scope.lookUp(token.text())
                .filter(each ->
                        each.field().filter(f -> f.kind() == FieldKind.NUMBER).isPresent())
                .orElseThrow(() -> cursor.refused(
                        token,
                        "the result is compared with " + token.shown(),
                        "It is compared with a whole number, or with the name of a number bound before."));
        scope.need(bound.name());
        return new Operand.Name(bound.name(), place);
    }

    /** What is counted of something partial is a lower bound: more of it may be so, and only "more than" stays true then. */
    private void refuseUnknown(Condition.Tally.Test test, Condition.Tally.Function function, Pattern pattern) {
        boolean downwards = function == Condition.Tally.Function.MIN;
        boolean safe = downwards
                ? test.operator() == Operator.LESS || test.operator() == Operator.AT_MOST
                : test.operator() == Operator.MORE || test.operator() == Operator.AT_LEAST;
        if (!safe) {
            cursor.report(
                    test.place(),
                    1,
                    "'" + test.operator().symbol() + "' is not allowed over " + PatternReader.unknownIn(pattern),
                    "What the journey does not say may still be so: use " + (downwards ? "< or <=." : "> or >=."));
        }
    }
}
