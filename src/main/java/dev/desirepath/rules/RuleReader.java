package dev.desirepath.rules;

import dev.desirepath.journey.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a rule file: exactly the small language that house rules are written in, everything else refused with its place. */
public final class RuleReader {

    private static final String ONE_CALL =
            "The one thing that a rule does is advice.give( kcontext, $name ); or advice.object or advice.rank.";
    private static final String NOTHING_ELSE = "A rule file has 'package rules;' and one rule, nothing else.";
    private static final Map<String, String> ELSEWHERE = Map.of(
            "import", "Fact types and their constants are known without it; rules/vocabulary.drl lists them.",
            "global", "The one global, 'advice', is known without it.",
            "function", "A rule only compares; what has to be computed becomes a fact.",
            "declare", "Fact types are those of rules/vocabulary.drl.",
            "query", "A rule only says what it finds.");

    private final Cursor cursor;
    private final FactTypes types;
    private final List<Rule> rules = new ArrayList<>();

    private RuleReader(Cursor cursor, FactTypes types) {
        this.cursor = cursor;
        this.types = types;
    }

    /** {@return the rule of a file, or all that is wrong with it} */
    public static RuleReading read(String file, String text) {
        return read(file, text, FactTypes.STANDARD);
    }

    /** {@return the same for other fact types} */
    public static RuleReading read(String file, String text, FactTypes types) {
        Source source = new Source(file, text);
        List<Problem> problems = Characters.refused(source);
        if (problems.isEmpty()) {
            List<Problem> found = new ArrayList<>();
            List<Token> tokens = new Lexer(source, found).tokens();
            List<Rule> rules = new RuleReader(new Cursor(source, tokens, found), types).file();
            Collections.sort(found);
            return new RuleReading(found.isEmpty() ? rules : List.of(), found);
        }
        return new RuleReading(List.of(), problems);
    }

    private List<Rule> file() {
        cursor.attempt(this::header, this::atRule);
        boolean seen = false;
        while (!cursor.atEnd()) {
            boolean another = seen;
            seen |= cursor.peek().is("rule");
            cursor.part(() -> rule(another), this::atRule);
        }
        if (!seen) {
            cursor.report(cursor.missing("a rule", NOTHING_ELSE));
        }
        return rules;
    }

    private boolean atRule() {
        Token token = cursor.peek();
        return token.is("rule") || (token.firstOnLine() && ELSEWHERE.containsKey(token.text()));
    }

    private void header() {
        String help = "A rule file begins with 'package rules;'.";
        cursor.expect("package", help);
        cursor.expect("rules", help);
        cursor.expect(";", help);
    }

    private void rule(boolean another) {
        Token start = cursor.peek();
        if (!start.is("rule")) {
            throw cursor.refused(
                    start, start.shown() + " is not allowed here", ELSEWHERE.getOrDefault(start.text(), NOTHING_ELSE));
        }
        if (another) {
            cursor.report(
                    cursor.refused(start, "this is the second rule of the file", "Put it into a file of its own."));
        }
        cursor.next();
        int before = cursor.problemCount();
        String name = cursor.expect(
                        Token.Kind.TEXT, "the name of the rule in double quotes", "Such as: rule \"Progress chasing\"")
                .value();
        Map<String, Text> metadata = new MetadataReader(cursor).read();
        Scope scope = new Scope();
        ConditionReader reader = new ConditionReader(cursor, types, scope);
        List<Condition> conditions = conditions(reader);
        Call call = call();
        int lastLine = cursor.previous().line();
        RuleCheck check = new RuleCheck(cursor, scope, metadata, conditions);
        if (call != null) {
            check.check(start, call, cursor.problemCount() == before);
        }
        if (call != null && cursor.problemCount() == before) {
            rules.add(check.rule(name, start, call, lastLine));
        }
    }

    private List<Condition> conditions(ConditionReader reader) {
        List<Condition> conditions = new ArrayList<>();
        cursor.attempt(
                () -> cursor.expect("when", "Write 'when' on a line of its own before the conditions."),
                reader::atBeginning);
        while (!cursor.atEnd() && !ConditionReader.behindConditions(cursor.peek())) {
            cursor.part(() -> conditions.add(reader.condition()), reader::atBeginning);
        }
        return conditions;
    }

    private @Nullable Call call() {
        List<Call> calls = new ArrayList<>();
        boolean then = cursor.attempt(
                () -> cursor.expect("then", "Write 'then' on a line of its own before the call. " + ONE_CALL),
                this::atClosing);
        if (!then && atClosing()) {
            cursor.expect("end", "A rule ends with 'end'.");
            return null;
        }
        if (atClosing()) {
            cursor.report(cursor.missing("the call", ONE_CALL));
        } else {
            cursor.attempt(() -> calls.add(oneCall()), this::atClosing);
        }
        if (!atClosing()) {
            cursor.attempt(this::nothingMore, this::atClosing);
        }
        cursor.expect("end", "A rule ends with 'end'.");
        return calls.isEmpty() ? null : calls.get(0);
    }

    private boolean atClosing() {
        return cursor.atEnd()
                || cursor.peek().text().equalsIgnoreCase("end")
                || cursor.peek().is("rule");
    }

    private Call oneCall() {
        if (!cursor.skip("advice")) {
            nothingMore();
        }
        cursor.expect(".", ONE_CALL);
        Token verb = cursor.expect(Token.Kind.WORD, "give, object or rank", ONE_CALL);
        Verb known = List.of(Verb.values()).stream()
                .filter(each -> each.word().equals(verb.text()))
                .findFirst()
                .orElseThrow(() -> cursor.refused(verb, "advice cannot " + verb.shown(), ONE_CALL));
        cursor.expect("(", ONE_CALL);
        cursor.expect("kcontext", ONE_CALL);
        cursor.expect(",", ONE_CALL);
        Token subject = cursor.expect(Token.Kind.NAME, "the name of a matched fact", ONE_CALL);
        cursor.expect(")", ONE_CALL);
        cursor.expect(";", ONE_CALL);
        return new Call(known, verb, subject);
    }

    private void nothingMore() {
        throw cursor.refused(cursor.peek(), cursor.peek().shown() + " is not allowed behind 'then'", ONE_CALL);
    }

    /** The call behind {@code then}. */
    record Call(Verb verb, Token verbToken, Token subject) {}
}
