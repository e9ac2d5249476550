package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A place in the tokens of a rule file, moving forward, and the problems found so far. */
final class Cursor {

    private final Source source;
    private final List<Token> tokens;
    private final List<Problem> problems;
    private int at;

    Cursor(Source source, List<Token> tokens, List<Problem> problems) {
        this.source = source;
        this.tokens = tokens;
        this.problems = problems;
    }

    Source source() {
        return source;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /** {@return the token before, or the first} */
    Token previous() {
        return tokens.get(Math.max(0, at - 1));
    }

    boolean atEnd() {
        return peek().is(Token.Kind.END_OF_FILE);
    }

    boolean skip(String word) {
        boolean there = peek().is(word);
        if (there) {
            next();
        }
        return there;
    }

    /** Moves behind a word or sign that has to stand here. */
    Token expect(String word, String help) {
        if (peek().is(word)) {
            return next();
        }
        if (peek().is(Token.Kind.WORD) && peek().text().equalsIgnoreCase(word)) {
            report(refused(
                    peek(), peek().shown() + " is not '" + word + "'", "Write it in small letters: " + word + "."));
            return next();
        }
        throw missing("'" + word + "'", help);
    }

    Token expect(Token.Kind kind, String what, String help) {
        if (peek().is(kind)) {
            return next();
        }
        throw missing(what, help);
    }

    /** {@return that something is missing: behind the last token when a new line or the end follows, else at what stands there instead} */
    Refused missing(String what, String help) {
        Token here = peek();
        if (at == 0) {
            return source.refused(source.place(here), 1, what + " is missing here", help);
        }
        if (here.firstOnLine() || here.is(Token.Kind.END_OF_FILE)) {
            Token before = previous();
            return source.refused(source.place(before.line(), before.endColumn()), 1, what + " is missing here", help);
        }
        return source.refused(here, "expected " + what + " instead of " + here.shown(), help);
    }

    Refused refused(Token token, String message, String help) {
        return source.refused(token, message, help);
    }

    Place place(Token token) {
        return source.place(token);
    }

    void report(Refused refused) {
        if (!refused.reported()) {
            problems.add(refused.problem());
        }
    }

    /** {@return whether the name is bound somewhere, be it in what another mistake made unreadable; then that mistake is enough} */
    boolean lost(String name) {
        return !problems.isEmpty()
                && java.util.regex.Pattern.compile(java.util.regex.Pattern.quote(name) + "\\s*:")
                        .matcher(source.text())
                        .find();
    }

    int problemCount() {
        return problems.size();
    }

    void report(Place place, int length, String message, String help) {
        problems.add(source.problem(place, length, message, help));
    }

    /** Reads a part; when it is refused, the problem is kept and reading goes on at the next token that can begin another part. */
    void part(Runnable reading, BooleanSupplier beginning) {
        int before = at;
        if (!attempt(reading, () -> at > before && beginning.getAsBoolean()) && at == before) {
            next();
        }
    }

    /** Does the same, and stays where it is when another part can begin there. */
    boolean attempt(Runnable reading, BooleanSupplier beginning) {
        try {
            reading.run();
            return true;
        } catch (Refused refused) {
            report(refused);
            while (!atEnd() && !beginning.getAsBoolean()) {
                next();
            }
            return false;
        }
    }

    int index() {
        return at;
    }

    /** {@return how many parentheses have been opened and not closed since a token} */
    int depthSince(int index) {
        int depth = 0;
        for (Token token : tokens.subList(index, at)) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return depth;
    }
}
