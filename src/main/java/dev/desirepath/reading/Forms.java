package dev.desirepath.reading;

import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Attributes;
import dev.desirepath.journey.Basis;
import dev.desirepath.journey.Coverage;
import dev.desirepath.journey.Effort;
import dev.desirepath.journey.Felt;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Quality;
import dev.desirepath.journey.Rater;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Role;
import dev.desirepath.journey.RuleType;
import dev.desirepath.journey.Share;
import dev.desirepath.journey.Side;
import dev.desirepath.journey.Span;
import dev.desirepath.journey.State;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Trend;
import dev.desirepath.journey.Volume;
import dev.desirepath.journey.Worth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The forms that values of the journey file have. */
final class Forms {

    static final Form<Stated<String>> TEXT = one("a text", text -> text);
    /** What rules and steps are compared by: a capital letter makes no other channel of it. */
    static final Form<Stated<String>> WORD = one("a text, in any case", text -> text.toLowerCase(Locale.ROOT));

    static final Form<Stated<String>> ROUGH_DAY = one("a day, a month or a year", Days::rough);
    static final Form<Stated<String>> ID = one("an id", Ids::given);
    static final Form<Listed<String>> TEXTS =
            Form.of(Form.Shape.LIST, "a list of texts", (node, slot) -> Lists.read(node, slot, Forms.TEXT::read));

    static final Form<Stated<Answer>> ANSWER = Form.words(
            Form.Shape.ONE,
            "yes or no",
            List.of("yes", "no"),
            (node, slot) -> Values.one(node, slot, "yes or no", Numbers::answer));
    static final Form<Stated<ActorKind>> ACTOR_KIND = constant("a kind of actor", ActorKind.values());
    static final Form<Stated<RuleType>> RULE_TYPE = constant("a type of business rule", RuleType.values());
    static final Form<Listed<Basis>> BASES = constants("what a business rule rests on", Basis.values());
    static final Form<Listed<Coverage>> COVERAGE = constants("kinds of things", Coverage.values());
    static final Form<Stated<State>> STATE = constant("the state of a journey", State.values());
    static final Form<Stated<Reason>> REASON = constant("a reason for a contact", Reason.values());
    static final Form<Stated<Worth>> WORTH = constant("a worth", Worth.values());
    static final Form<Stated<Side>> SIDE = constant("a side", Side.values());
    static final Form<Stated<Effort>> EFFORT = constant("an effort", Effort.values());
    static final Form<Stated<Role>> ROLE = constant("a role", Role.values());
    static final Form<Stated<Rater>> RATER = constant("a side that rates", Rater.values());
    static final Form<Stated<Trend>> TREND = constant("a trend", Trend.values());
    static final Form<Stated<Quality>> QUALITY = constant("the quality of a number", Quality.values());
    static final Form<Stated<String>> ANSWER_OR_TEXT = one("yes, no, or a text", Numbers::answerOrText);

    static final Form<Stated<Span>> SPAN = number("a length of time", Durations::span);
    static final Form<Stated<Volume>> VOLUME = number("a number per period", Numbers::volume);
    static final Form<Stated<Integer>> COUNT = number("a whole number", Numbers::count);
    static final Form<Stated<BigDecimal>> DECIMAL = number("a number", Numbers::number);
    static final Form<Stated<Share>> SHARE = number("a share", Numbers::share);

    static final Form<Stated<Felt>> FEELING = one("an emotion", Feelings::felt);
    static final Form<Listed<Felt>> FEELINGS =
            Form.of(Form.Shape.LIST, "a list of emotions", (node, slot) -> Lists.read(node, slot, Forms.FEELING::read));

    static final Form<List<Outgoing>> OUTCOMES = Form.of(
            Form.Shape.SHARES,
            "names with shares, or a list of names",
            (node, slot) -> Shares.read(node, slot, Forms.TEXT::read));
    static final Form<List<Outgoing>> NEXT = Form.of(
            Form.Shape.SHARES,
            "ids of steps with shares, a list of ids, or one id; 'end' where the journey ends",
            (node, slot) -> Shares.read(node, slot, Lists::target));

    static final Form<Attributes> OWN_KEYS =
            Form.of(Form.Shape.OWN_KEYS, "keys of your own, each with one value", OwnKeys::read);

    private Forms() {}

    private static <T> Form<Stated<T>> one(String says, Values.Parser<T> parser) {
        return Form.of(Form.Shape.ONE, says, (node, slot) -> Values.one(node, slot, says, parser));
    }

    private static <T> Form<Stated<T>> number(String says, Values.Parser<T> parser) {
        return Form.of(Form.Shape.NUMBER, says, (node, slot) -> Values.number(node, slot, says, parser));
    }

    private static <E extends Enum<E>> Form<Stated<E>> constant(String says, E[] values) {
        List<String> words = Values.words(values);
        String expected = "one of: " + String.join(", ", words);
        return Form.words(
                Form.Shape.ONE,
                says,
                words,
                (node, slot) -> Values.one(node, slot, expected, text -> Values.constant(text, values, words)));
    }

    private static <E extends Enum<E>> Form<Listed<E>> constants(String says, E[] values) {
        List<String> words = Values.words(values);
        String expected = "one of: " + String.join(", ", words);
        return Form.words(
                Form.Shape.LIST,
                "a list of " + says,
                words,
                (node, slot) -> Lists.read(
                        node,
                        slot,
                        (item, at) -> Values.one(item, at, expected, text -> Values.constant(text, values, words))));
    }

    /** {@return the form of one name, or none} */
    static Form<Stated<String>> referenceOrNone(Names.Kind kind, String phrase) {
        return Form.of(
                Form.Shape.ONE,
                "the name of %s, or none".formatted(kind.says()),
                (node, slot) -> node instanceof Node.Scalar scalar && scalar.isNone()
                        ? new Stated<>("none", "none", scalar.place())
                        : Lists.reference(node, slot, kind, phrase));
    }

    /** {@return the form of one name of an actor, a step or a business rule; the phrase is the verb of the message} */
    static Form<Stated<String>> reference(Names.Kind kind, String phrase) {
        return Form.of(
                Form.Shape.ONE,
                "the name of " + kind.says(),
                (node, slot) -> Lists.reference(node, slot, kind, phrase));
    }

    /** {@return the form of a list of such names} */
    static Form<Listed<String>> references(Names.Kind kind, String phrase) {
        Form.Reader<Stated<String>> each = (item, at) -> Lists.reference(item, at, kind, phrase);
        return Form.of(
                Form.Shape.LIST,
                "a list of names, each of " + kind.says(),
                (node, slot) -> Lists.read(node, slot, each));
    }
}
