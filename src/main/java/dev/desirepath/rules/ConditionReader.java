package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import java.util.Map;
import java.util.Set;

/** Reads the conditions of a rule and checks each against the fact types. */
final class ConditionReader {

    private static final String FORMS =
            "A condition is '$name : Type( ... )', 'not Type( ... )', 'exists Type( ... )', 'forall( ... )' or 'accumulate( ... )'.";
    private static final Set<String> STARTS = Set.of("not", "exists", "forall", "accumulate");
    private static final Map<String, String> REFUSED = Map.of(
            "eval", "Compare a field inside a pattern: Type( field == value ).",
            "from", "A rule matches on facts only; what has to be fetched becomes a fact.",
            "or", "Write two rules, or alternatives of one pattern: Type( a == 1 || b == 2 ).",
            "and", "Conditions stand below each other, all of them must hold.",
            "collect", "Count with accumulate( Type( ... ); $n : count( 1 ); $n > 1 ).",
            "modify", "Facts do not change while rules are judged.",
            "insert", "Facts do not change while rules are judged.");

    private final Cursor cursor;
    private final PatternReader patterns;
    private final Scope scope;

    ConditionReader(Cursor cursor, FactTypes types, Scope scope) {
        this.cursor = cursor;
        this.scope = scope;
        this.patterns = new PatternReader(cursor, types, scope, this::atBeginning);
    }

    static boolean behindConditions(Token token) {
        return isWord(token, "then")
                || isWord(token, "end")
                || token.is("rule")
                || (token.is("advice") && token.firstOnLine());
    }

    private static boolean isWord(Token token, String word) {
        return token.is(Token.Kind.WORD) && token.text().equalsIgnoreCase(word);
    }

    /** {@return whether a condition can begin here, or the conditions are over} */
    boolean atBeginning() {
        Token token = cursor.peek();
        if (behindConditions(token) || !token.firstOnLine()) {
            return behindConditions(token);
        }
        boolean named = token.is(Token.Kind.NAME) || token.is(Token.Kind.WORD);
        Token type = named && cursor.peek(1).is(":") ? cursor.peek(2) : token;
        return STARTS.contains(token.text())
                || REFUSED.containsKey(token.text())
                || (type.is(Token.Kind.WORD)
                        && Character.isUpperCase(type.text().charAt(0)));
    }

    Condition condition() {
        Token token = cursor.peek();
        Place place = cursor.place(token);
        if (token.is("not")) {
            return absence(place);
        }
        if (token.is("exists")) {
            cursor.next();
            return new Condition.Presence(patterns.unnamed("exists"), place);
        }
        if (token.is("forall")) {
            return forAll(place);
        }
        if (token.is("accumulate")) {
            return new TallyReader(cursor, patterns, scope).read();
        }
        if (token.is(Token.Kind.NAME) || isTypeName(token) || isUnmarkedName(token)) {
            return new Condition.Match(patterns.matched(), place);
        }
        String help = REFUSED.getOrDefault(token.text(), FORMS);
        throw cursor.refused(token, token.shown() + " is not allowed as a condition", help);
    }

    /** A name without its sign, of which the reader of patterns says more. */
    private boolean isUnmarkedName(Token token) {
        return token.is(Token.Kind.WORD) && cursor.peek(1).is(":") && isTypeName(cursor.peek(2));
    }

    private boolean isTypeName(Token token) {
        return token.is(Token.Kind.WORD)
                && !REFUSED.containsKey(token.text())
                && (Character.isUpperCase(token.text().charAt(0))
                        || cursor.peek(1).is("("));
    }

    private Condition absence(Place place) {
        cursor.next();
        Pattern pattern = patterns.unnamed("not");
        refuseUnknown(pattern, "not", place);
        return new Condition.Absence(pattern, place);
    }

    private Condition forAll(Place place) {
        cursor.next();
        String form = "Write forall( Type( ... ) Type( ... ) ).";
        cursor.expect("(", form);
        Pattern every = patterns.inner();
        Pattern has = patterns.unnamed("forall");
        cursor.expect(")", form);
        every.bindings().forEach(binding -> scope.hide(binding.name()));
        refuseUnknown(every, "forall", place);
        refuseUnknown(has, "forall", place);
        return new Condition.ForAll(every, has, place);
    }

    private void refuseUnknown(Pattern pattern, String word, Place place) {
        if (pattern.partial()) {
            cursor.report(
                    place,
                    word.length(),
                    "'" + word + "' is not allowed over " + PatternReader.unknownIn(pattern),
                    "What the journey does not say may still be so: nobody knows whether '" + word
                            + "' holds. Match on a field that says it: it is \"none\", Answer.NO or false where the"
                            + " journey writes that, or says that it covers such keys.");
        }
    }
}
