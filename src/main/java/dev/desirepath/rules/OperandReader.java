package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import java.util.Arrays;
import java.util.List;

/** Reads the right side of a comparison and checks it against the field on the left. */
final class OperandReader {

    private static final String LIMIT = "Better write '%s' into pack.yaml under 'limits' and compare with that:"
            + " Limit( name == \"the-rule.what\", $most : %s ), then field > $most.";

    private final Cursor cursor;
    private final FactTypes types;
    private final Scope scope;
    private final FactType type;

    OperandReader(Cursor cursor, FactTypes types, Scope scope, FactType type) {
        this.cursor = cursor;
        this.types = types;
        this.scope = scope;
        this.type = type;
    }

    Operand read(FactField field, Operator operator) {
        Token token = cursor.peek();
        Operand operand = operand(field, token);
        Token behind = cursor.peek();
        boolean joined = ConstraintReader.isAnd(behind) || ConstraintReader.isOr(behind);
        boolean unit = (behind.is(Token.Kind.WORD) && !joined) || behind.is("%");
        if (token.is(Token.Kind.NUMBER) && !behind.firstOnLine() && unit) {
            throw withUnit(token, behind);
        }
        if (!behind.firstOnLine() && (behind.is(".") || behind.is("(") || isArithmetic(behind))) {
            throw ConstraintReader.strange(cursor, "',' or ')'");
        }
        return operand;
    }

    private Refused withUnit(Token number, Token unit) {
        int length = unit.endColumn() - number.column();
        String written = number.text() + (unit.touches(number) ? "" : " ") + unit.text();
        return cursor.source()
                .refused(
                        cursor.place(number),
                        length,
                        "a number with a unit is not allowed in a rule: '" + written + "'",
                        "Fields hold minutes and thousandths: 2 days are 2880, 5% are 50. "
                                + LIMIT.formatted(written, written.endsWith("%") ? "perMille" : "minutes"));
    }

    private static boolean isArithmetic(Token token) {
        return token.is(Token.Kind.SIGN) && "+-*/%".contains(token.text());
    }

    private Operand operand(FactField field, Token token) {
        if (token.is(Token.Kind.NAME)) {
            return name(field, cursor.next());
        }
        Object value = literal(field, token);
        if (!fits(field, value)) {
            throw cursor.refused(
                    token, "'" + field.name() + "' is compared with " + written(value, token), expects(field));
        }
        return new Operand.Literal(value, cursor.place(token));
    }

    private static String written(Object value, Token token) {
        String kind = value instanceof Long ? "the number " : value instanceof String ? "the text " : "";
        return kind
                + (value instanceof Enum<?> constant
                        ? constant.getDeclaringClass().getSimpleName() + "." + constant
                        : token.text());
    }

    private static boolean fits(FactField field, Object value) {
        return switch (field.kind()) {
            case TEXT -> value instanceof String;
            case NUMBER -> value instanceof Long;
            case FLAG -> value instanceof Boolean;
            case CHOICE -> field.type().isInstance(value);
            case DECIMAL -> false;
        };
    }

    private static String expects(FactField field) {
        if (field.kind() != FieldKind.CHOICE) {
            return "It is compared with " + field.kind().expects() + ".";
        }
        String name = field.type().getSimpleName();
        return "Its values are: "
                + String.join(
                        ", ",
                        constants(field.type()).stream()
                                .map(each -> name + "." + each)
                                .toList()) + ".";
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .toList();
    }

    private Object literal(FactField field, Token token) {
        if (token.is(Token.Kind.TEXT)) {
            return cursor.next().value();
        }
        if (token.is(Token.Kind.NUMBER) || (token.is("-") && cursor.peek(1).is(Token.Kind.NUMBER))) {
            return number(field);
        }
        if (token.is(Token.Kind.DECIMAL)) {
            throw cursor.refused(
                    token,
                    "the decimal " + token.shown() + " is not allowed: decimals would be compared wrongly",
                    "Shares are whole thousandths: 5% are 50. " + LIMIT.formatted("5%", "perMille"));
        }
        if (token.is("true") || token.is("false")) {
            return cursor.next().is("true");
        }
        if (token.is("null")) {
            throw cursor.refused(
                    token,
                    "'null' is not allowed",
                    "What the journey does not say is never met by a comparison; it becomes a question.");
        }
        if (token.is(Token.Kind.WORD) && cursor.peek(1).is(".")) {
            return constant(field);
        }
        throw noValue(field, token);
    }

    /** Drools does not compile a comparison of a field with a number that it cannot hold. */
    private Long number(FactField field) {
        Token first = cursor.peek();
        Long number = number();
        if (!field.holds(number)) {
            throw cursor.refused(first, "the number " + number + " is beyond '" + field.name() + "'", FactField.SMALL);
        }
        return number;
    }

    private Long number() {
        boolean negative = cursor.skip("-");
        Token token = cursor.next();
        if (token.text().length() > 1 && token.text().startsWith("0")) {
            throw cursor.refused(
                    token, "the number " + token.shown() + " begins with a zero", "Write it without the zero.");
        }
        try {
            return Long.valueOf((negative ? "-" : "") + token.text());
        } catch (NumberFormatException e) {
            throw cursor.refused(
                    token, "the number " + token.shown() + " is too large", "The largest is " + Long.MAX_VALUE + ".");
        }
    }

    private Object constant(FactField field) {
        Token owner = cursor.peek();
        Class<?> known = types.enums().get(owner.text());
        if (known == null && Character.isLowerCase(owner.text().charAt(0))) {
            cursor.next();
            throw ConstraintReader.strange(cursor, "a value");
        }
        if (known == null) {
            throw cursor.refused(
                    owner,
                    owner.shown() + " has no constants",
                    field.kind() == FieldKind.CHOICE
                            ? expects(field)
                            : Spelling.help(
                                    "Those with constants are",
                                    owner.text(),
                                    types.enums().keySet()));
        }
        cursor.next();
        cursor.next();
        Token token = cursor.expect(Token.Kind.WORD, "a constant of " + owner.text(), expects(field));
        return Arrays.stream(known.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(token.text()))
                .findFirst()
                .orElseThrow(() -> cursor.refused(
                        token,
                        owner.text() + " has no constant " + token.shown(),
                        Spelling.help("Its constants are", token.text(), constants(known))));
    }

    private Refused noValue(FactField field, Token token) {
        if (token.is(Token.Kind.WORD) && !cursor.peek(1).is("(") && !token.firstOnLine()) {
            String bind = type.fields().containsKey(token.text())
                    ? " To compare with the field '" + token.text() + "', bind it first: $name : " + token.text() + "."
                    : "";
            return cursor.refused(
                    token, token.shown() + " is not a value", expects(field) + meant(field, token) + bind);
        }
        return ConstraintReader.strange(cursor, "a value");
    }

    private static String meant(FactField field, Token token) {
        if (field.kind() == FieldKind.TEXT) {
            return " Write \"" + token.text() + "\".";
        }
        boolean yes = token.text().equalsIgnoreCase("yes");
        return field.kind() == FieldKind.FLAG && (yes || token.text().equalsIgnoreCase("no"))
                ? " Write " + yes + "."
                : "";
    }

    private Operand name(FactField field, Token token) {
        Bound bound = bound(token);
        FieldKind kind = bound.valueKind()
                .orElseThrow(() ->
                        cursor.refused(token, token.shown() + " is a whole fact, not a value", instead(bound, field)));
        boolean fits = field.kind() == FieldKind.DECIMAL
                ? kind == FieldKind.DECIMAL || kind == FieldKind.NUMBER
                : field.kind() == FieldKind.NUMBER
                        ? kind == FieldKind.DECIMAL || kind == FieldKind.NUMBER
                        : bound.field()
                                .filter(other -> other.type() == field.type())
                                .isPresent();
        if (!fits || bound.kind() == Bound.Kind.TALLY) {
            throw cursor.refused(
                    token,
                    "'" + field.name() + "' cannot be compared with " + token.shown(),
                    bound.kind() == Bound.Kind.TALLY ? "Compare the result inside its accumulate." : expects(field));
        }
        scope.need(token.text());
        Place place = cursor.place(token);
        return new Operand.Name(token.text(), place);
    }

    private static String instead(Bound fact, FactField compared) {
        return fact.type().fields().values().stream()
                .filter(field -> field.kind() == compared.kind())
                .map(FactField::name)
                .findFirst()
                .map(field -> "Give one of its fields a name, such as %s( $value : %s ), and compare with that."
                        .formatted(fact.type().name(), field))
                .orElse("Give one of its fields a name and compare with that.");
    }

    /** {@return what a name stands for that has to be bound before} */
    Bound bound(Token token) {
        return scope.lookUp(token.text()).orElseThrow(() -> {
            Refused refused = cursor.refused(
                    token,
                    "the name " + token.shown() + " is not bound before",
                    scope.visible().isEmpty()
                            ? "Bind a field in an earlier condition: $name : field."
                            : Spelling.help("Bound are", token.text(), scope.visible()));
            return cursor.lost(token.text()) ? refused.afterReport() : refused;
        });
    }
}
