package dev.desirepath.proof;

import dev.desirepath.facts.Actor;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Finding;
import dev.desirepath.facts.Limit;
import dev.desirepath.facts.Metric;
import dev.desirepath.facts.Rating;
import dev.desirepath.facts.StepFact;
import dev.desirepath.journey.Answer;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.FactType;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Operator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in plain sentences what a comparison saw. */
final class Sentences {

    private static final Pattern HOLE = Pattern.compile("\\{([A-Za-z]*)\\}");

    private final Values values;

    Sentences(Facts facts) {
        this.values = new Values(facts);
    }

    Values values() {
        return values;
    }

    /** {@return the sentence of what was seen, and of what was asked where that was not met or is a number} */
    String of(FactType type, Fact fact, Compared compared, @Nullable Limit limit) {
        FactField field = compared.comparison().field();
        if (compared.seen() == null) {
            return "the file does not say" + (field.ask().isEmpty() ? "" : ": " + field.ask());
        }
        String seen = seen(type, fact, field, compared.seen());
        boolean number = compared.seen() instanceof Number;
        if (number && compared.comparison().operator().ordering()) {
            return seen + asked(field, compared, limit);
        }
        return compared.holds() != Holds.NO ? seen : seen + notMet(field, compared);
    }

    private String seen(FactType type, Fact fact, FactField field, Object value) {
        String phrase = isNo(value) ? Phrases.no(type.name(), field) : Phrases.yes(type.name(), field);
        return filled(phrase, type, fact, values.word(field, value));
    }

    private static boolean isNo(Object value) {
        boolean isFalse = value instanceof Boolean flag && !flag;
        return isFalse || value == Answer.NO || value.equals("none");
    }

    private String asked(FactField field, Compared compared, @Nullable Limit limit) {
        Object needed = compared.needed().get(0);
        boolean zero = needed instanceof Number number && number.longValue() == 0;
        if (zero && compared.holds() == Holds.YES) {
            return "";
        }
        String number = needed == null ? "a number that is not stated" : values.word(field, needed);
        String is = compared.holds() == Holds.YES ? ", which is " : ", which is not ";
        return is + sign(compared.comparison().operator()) + number + (limit == null ? "" : " (the limit)");
    }

    private String notMet(FactField field, Compared compared) {
        Object seen = compared.seen();
        if (seen instanceof Boolean || seen instanceof Answer || "none".equals(seen)) {
            return "";
        }
        String needed = compared.needed().stream()
                .map(value -> value == null ? "something that is not stated" : values.word(field, value))
                .collect(Collectors.joining(" or "));
        Operator operator = compared.comparison().operator();
        boolean other = operator == Operator.UNEQUAL || operator == Operator.NOT_IN;
        if (other && needed.equals("none")) {
            return "";
        }
        return ", and it would have to be " + (other ? "something else than " : "") + needed;
    }

    static String sign(Operator operator) {
        return switch (operator) {
            case LESS -> "less than ";
            case AT_MOST -> "at most ";
            case MORE -> "more than ";
            case AT_LEAST -> "at least ";
            case EQUAL, IN -> "";
            case UNEQUAL, NOT_IN -> "not ";
        };
    }

    /** {@return what a comparison asks for, such as {@code more than 2 days}} */
    String needed(Compared compared) {
        List<Operand> operands = compared.comparison().operands();
        String all = compared.needed().stream()
                .map(value -> value == null
                        ? "not stated"
                        : values.word(compared.comparison().field(), value))
                .collect(Collectors.joining(" or "));
        return operands.isEmpty() ? "" : sign(compared.comparison().operator()) + all;
    }

    /** {@return what the fact is about, by name} */
    String about(Fact fact) {
        if (fact instanceof Finding finding) {
            return finding.step().isEmpty() ? "the journey" : values.name(finding.step());
        }
        if (fact instanceof Actor actor) {
            return "'" + actor.actor() + "'";
        }
        if (fact instanceof Limit limit) {
            return limit.name();
        }
        if (fact instanceof Metric metric) {
            return "'" + metric.metric() + "'";
        }
        if (fact instanceof Rating rating) {
            return rating.named();
        }
        boolean atStep = fact instanceof StepFact step && !step.step().isEmpty();
        return atStep ? values.name(((StepFact) fact).step()) : "the journey";
    }

    private String filled(String phrase, FactType type, Fact fact, String value) {
        Matcher hole = HOLE.matcher(phrase);
        StringBuilder text = new StringBuilder();
        while (hole.find()) {
            hole.appendReplacement(text, Matcher.quoteReplacement(word(hole.group(1), type, fact, value)));
        }
        return hole.appendTail(text).toString();
    }

    private String word(String name, FactType type, Fact fact, String value) {
        if (name.isEmpty()) {
            return value;
        }
        if (name.equals("at")) {
            return about(fact);
        }
        FactField field = Objects.requireNonNull(type.fields().get(name), () -> "There is no field " + name);
        Object other = field.valueIn(fact);
        return other == null ? "something that the file does not name" : values.word(field, other);
    }

    /** {@return the facts of a type in words, such as {@code hand-offs}} */
    static String plural(FactType type) {
        String words = type.name().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return words.endsWith("y") && !words.endsWith("ey")
                ? words.substring(0, words.length() - 1) + "ies"
                : words + "s";
    }
}
