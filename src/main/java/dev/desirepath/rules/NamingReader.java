package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the name that something gets; where it is written in another way, it says the right one and reads on as if it stood there. */
final class NamingReader {

    private final Cursor cursor;

    NamingReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * {@return the name that stands here, the cursor then being behind its colon; none where no name is given here}
     *
     * @param nameable whether what a word stands for can get a name
     */
    Optional<Token> before(Predicate<String> nameable) {
        Token name = cursor.peek();
        Token sign = cursor.peek(1);
        if (name.is(Token.Kind.NAME) && sign.is(":")) {
            cursor.next();
            cursor.next();
            return Optional.of(name);
        }
        Token named = cursor.peek(sign.is(Token.Kind.WORD) ? 1 : 2);
        if (!named.is(Token.Kind.WORD) || !nameable.test(named.text())) {
            return Optional.empty();
        }
        if (name.is(Token.Kind.NAME)) {
            return misnamed(name, sign, named);
        }
        if (name.is(Token.Kind.WORD) && sign.is(":")) {
            Token meant = withSign(name);
            cursor.report(cursor.refused(name, "a name begins with '$'", form(meant, named)));
            cursor.next();
            cursor.next();
            return Optional.of(meant);
        }
        return Optional.empty();
    }

    private Optional<Token> misnamed(Token name, Token sign, Token named) {
        if (sign.equals(named)) {
            Place behind = new Place(cursor.place(name).file(), name.line(), name.endColumn());
            cursor.report(behind, 1, "':' is missing here", form(name, named));
            cursor.next();
            return Optional.of(name);
        }
        if (sign.is("=") || sign.is("==")) {
            String compare = sign.is("==")
                    ? " To compare with a name that is bound before: " + named.text() + " == " + name.text() + "."
                    : "";
            cursor.report(cursor.refused(sign, sign.shown() + " gives no name", form(name, named) + compare));
            cursor.next();
            cursor.next();
            return Optional.of(name);
        }
        return Optional.empty();
    }

    /** {@return the name that stands on the wrong side of a field, the cursor then being behind it} */
    Optional<Token> behind(Predicate<String> nameable) {
        Token named = cursor.peek();
        Token name = cursor.peek(2);
        boolean turned = cursor.peek(1).is(":") || cursor.peek(1).is("as");
        if (!turned || !name.is(Token.Kind.NAME) || !nameable.test(named.text())) {
            return Optional.empty();
        }
        cursor.report(cursor.refused(named, "the name stands before the field", form(name, named)));
        cursor.next();
        cursor.next();
        cursor.next();
        return Optional.of(name);
    }

    private static Token withSign(Token word) {
        String name = "$" + word.text();
        return new Token(Token.Kind.NAME, name, name, word.line(), word.column(), word.firstOnLine());
    }

    private String form(Token name, Token named) {
        boolean fact = Character.isUpperCase(named.text().charAt(0));
        return "Write " + name.text() + " : " + named.text() + (fact ? "( ... )." : ".");
    }
}
