package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads one constraint of a pattern. */
final class ConstraintReader {

    private static final String OPERATORS = "Allowed are ==, !=, <, <=, >, >=, in ( ... ) and not in ( ... ).";

    private final Cursor cursor;
    private final FactType type;
    private final Scope scope;
    private final OperandReader operands;
    private final NamingReader namings;

    ConstraintReader(Cursor cursor, FactTypes types, Scope scope, FactType type) {
        this.cursor = cursor;
        this.type = type;
        this.scope = scope;
        this.operands = new OperandReader(cursor, types, scope, type);
        this.namings = new NamingReader(cursor);
    }

    /** {@return a binding, a binding with a comparison, or a comparison} */
    List<Constraint> withBinding(BiConsumer<Bound, Token> bind) {
        Token first = cursor.peek();
        Optional<Token> behind = namings.behind(this::isField);
        if (behind.isPresent()) {
            return List.of(binding(behind.get(), type.field(first.text()).orElseThrow(), bind));
        }
        refuseTurned(first);
        Optional<Token> name = namings.before(this::isField);
        if (name.isEmpty()) {
            refuseName(first);
            return List.of(comparison());
        }
        Constraint binding = binding(name.get(), field(cursor.peek()), bind);
        if (cursor.peek(1).is(",") || cursor.peek(1).is(")") || cursor.peek(1).firstOnLine()) {
            cursor.next();
            return List.of(binding);
        }
        return List.of(binding, comparison());
    }

    private boolean isField(String word) {
        return type.field(word).isPresent();
    }

    private Constraint binding(Token name, FactField field, BiConsumer<Bound, Token> bind) {
        Place place = cursor.place(name);
        bind.accept(new Bound(name.text(), Bound.Kind.FIELD, type, field, place), name);
        return new Constraint.Binding(name.text(), field, place);
    }

    private void refuseTurned(Token first) {
        if (cursor.peek(1).is("==") && scope.lookUp(first.text()).isPresent()) {
            throw cursor.refused(
                    first,
                    "a comparison does not begin with a name",
                    "Put the field first: "
                            + (isField(cursor.peek(2).text()) ? cursor.peek(2).text() : "field") + " == "
                            + first.text() + ".");
        }
    }

    private void refuseName(Token first) {
        if (first.is(Token.Kind.NAME)) {
            throw cursor.refused(
                    first,
                    "a comparison does not begin with a name",
                    "Put the field first: field == " + first.text() + ".");
        }
    }

    /** {@return a comparison, or alternatives} */
    Constraint comparison() {
        if (cursor.peek().is(Token.Kind.NAME) && cursor.peek(1).is(":")) {
            throw cursor.refused(
                    cursor.peek(),
                    "a name bound here could be used nowhere",
                    "Compare the field itself: field == value.");
        }
        Place place = cursor.place(cursor.peek());
        List<Constraint.Comparison> alternatives = new ArrayList<>(List.of(single()));
        while (cursor.skip("||")) {
            alternatives.add(single());
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new Constraint.AnyOf(alternatives, place);
    }

    private Constraint.Comparison single() {
        Token token = cursor.peek();
        FactField field = field(token);
        cursor.next();
        Operator operator = operator(field, token);
        return new Constraint.Comparison(field, operator, values(field, operator), cursor.place(token));
    }

    private List<Operand> values(FactField field, Operator operator) {
        if (operator != Operator.IN && operator != Operator.NOT_IN) {
            return List.of(operands.read(field, operator));
        }
        String form = "Write " + field.name() + " " + operator.symbol() + " ( value, value ).";
        List<Operand> values = new ArrayList<>();
        cursor.expect("(", form);
        do {
            values.add(operands.read(field, operator));
        } while (cursor.skip(","));
        cursor.expect(")", form);
        return values;
    }

    private FactField field(Token token) {
        if (!token.is(Token.Kind.WORD)) {
            throw token.is(Token.Kind.TEXT) || token.is(Token.Kind.NUMBER)
                    ? cursor.refused(
                            token,
                            "a comparison does not begin with a value",
                            "Put the field first: " + (isField("name") ? "name" : "field") + " == " + token.text()
                                    + ".")
                    : strange(cursor, "a field of " + type.name());
        }
        if (token.is("not") && cursor.peek(1).is(Token.Kind.WORD)) {
            throw cursor.refused(
                    token,
                    "'not' is not allowed before a comparison",
                    "Write " + cursor.peek(1).text() + " != value, or "
                            + cursor.peek(1).text() + " not in ( value, value ).");
        }
        if (cursor.peek(1).is("(")) {
            throw strange(cursor, "a field of " + type.name());
        }
        Optional<FactField> field = type.field(token.text());
        return field.orElseThrow(() -> cursor.refused(
                token,
                type.name() + " has no field " + token.shown(),
                Spelling.help("Its fields are", token.text(), type.fields().keySet())));
    }

    private Operator operator(FactField field, Token written) {
        Token token = cursor.peek();
        Operator sign = Operator.ofSign(token.text()).orElse(null);
        if (sign != null) {
            cursor.next();
            return fitting(field, sign, token);
        }
        if (token.is("in")) {
            cursor.next();
            return fitting(field, Operator.IN, token);
        }
        if (token.is("not") && cursor.peek(1).is("in")) {
            cursor.next();
            cursor.next();
            return fitting(field, Operator.NOT_IN, token);
        }
        throw noOperator(field, written, token);
    }

    private Operator fitting(FactField field, Operator operator, Token token) {
        if (operator.ordering() && field.kind() != FieldKind.NUMBER && field.kind() != FieldKind.DECIMAL) {
            throw cursor.refused(
                    token,
                    "'" + field.name() + "' has no order, so " + token.shown() + " says nothing",
                    "Compare it with == or !=, or with in ( ... ).");
        }
        return operator;
    }

    private Refused noOperator(FactField field, Token written, Token token) {
        if (token.is("=")) {
            return cursor.refused(token, "'=' compares nothing", "Write it twice: " + field.name() + " == value.");
        }
        if (token.is(":")) {
            return cursor.refused(
                    token,
                    "':' compares nothing",
                    "Write " + field.name() + " == value. To give the field a name: $name : " + field.name() + ".");
        }
        if (token.is(",") || token.is(")") || token.is("||")) {
            return cursor.refused(
                    written,
                    "'" + field.name() + "' is compared with nothing",
                    field.kind() == FieldKind.FLAG ? "Write " + field.name() + " == true." : OPERATORS);
        }
        if (token.is(Token.Kind.WORD) && !token.firstOnLine()) {
            return cursor.refused(token, "the operator " + token.shown() + " is not allowed", OPERATORS);
        }
        return strange(cursor, "an operator");
    }

    /** {@return whether it is written where a comma belongs} */
    static boolean isAnd(Token token) {
        return token.is("&&") || token.is("&") || token.is(";") || isWord(token, "and");
    }

    /** {@return whether it is written where alternatives are meant} */
    static boolean isOr(Token token) {
        return token.is("||") || token.is("|") || isWord(token, "or");
    }

    private static boolean isWord(Token token, String word) {
        return token.is(Token.Kind.WORD) && token.text().equalsIgnoreCase(word);
    }

    /** {@return what to say of the next token when nothing that may stand here does} */
    static Refused strange(Cursor cursor, String expected) {
        Token token = cursor.peek();
        if (isAnd(token)) {
            return cursor.refused(
                    token,
                    token.shown() + " is not allowed",
                    "Put a comma between comparisons: all of them must hold.");
        }
        if (isOr(token)) {
            return cursor.refused(
                    token,
                    token.shown() + " is not allowed here",
                    "Alternatives are whole comparisons: a == 1 || b == 2.");
        }
        if (token.is(Token.Kind.SIGN) && "+-*/%".contains(token.text())) {
            return cursor.refused(
                    token, "arithmetic is not allowed: " + token.shown(), "What has to be computed becomes a fact.");
        }
        if (token.is("eval") || (token.is(Token.Kind.WORD) && cursor.peek(1).is("(")) || token.is(".")) {
            return cursor.refused(
                    token,
                    "a call or path is not allowed: " + token.shown(),
                    "Compare a field of the fact itself: field == value.");
        }
        if (token.is("(") || token.is("!")) {
            return cursor.refused(
                    token, token.shown() + " is not allowed here", "Put commas between comparisons; negate with !=.");
        }
        return cursor.missing(expected, "A comparison is: field == value.");
    }
}
