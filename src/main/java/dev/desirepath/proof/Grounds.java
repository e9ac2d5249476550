package dev.desirepath.proof;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Limit;
import dev.desirepath.journey.Place;
import dev.desirepath.proof.Proof.FactSeen;
import dev.desirepath.proof.Proof.Ground;
import dev.desirepath.proof.Proof.Seen;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.FactType;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Operator;
import dev.desirepath.rules.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a course through a rule into records that say each thing in words, with its places. */
final class Grounds {

    private final Facts facts;
    private final Quotes quotes;
    private final Sentences sentences;

    Grounds(Facts facts, Quotes quotes) {
        this.facts = facts;
        this.quotes = quotes;
        this.sentences = new Sentences(facts);
    }

    Sentences sentences() {
        return sentences;
    }

    /** @param id what the ids of the conditions begin with */
    List<Ground> of(Course course, String id) {
        return new OneCourse(course).grounds(id);
    }

    /** One course, with the limits that it matched. */
    private final class OneCourse {

        private final Course course;
        private final DrlText drl;
        private final Map<String, Limit> limits = new HashMap<>();

        OneCourse(Course course) {
            this.course = course;
            this.drl = new DrlText(course.rule());
            course.conditions().stream()
                    .filter(traced ->
                            !traced.met().isEmpty() && traced.met().get(0).fact() instanceof Limit)
                    .forEach(traced -> traced.condition()
                            .pattern()
                            .bindings()
                            .forEach(binding -> limits.put(
                                    binding.name(), (Limit) traced.met().get(0).fact())));
        }

        List<Ground> grounds(String id) {
            List<Ground> grounds = new ArrayList<>();
            for (Traced traced : course.conditions()) {
                grounds.add(ground(traced, id + "/condition-" + (grounds.size() + 1)));
            }
            return grounds;
        }

        private Ground ground(Traced traced, String id) {
            Condition condition = traced.condition();
            FactType type = condition.pattern().type();
            return new Ground(
                    id,
                    kind(condition),
                    type.name(),
                    drl.condition(condition.place()),
                    condition.place(),
                    traced.holds(),
                    said(traced),
                    traced.searched(),
                    facts(traced.met(), type, id + "/met-"),
                    facts(traced.lacking(), type, id + "/near-"));
        }

        private List<FactSeen> facts(List<Tried> all, FactType type, String id) {
            List<FactSeen> seen = new ArrayList<>();
            for (Tried tried : all) {
                seen.add(fact(tried, type, id + (seen.size() + 1)));
            }
            return seen;
        }

        private FactSeen fact(Tried tried, FactType type, String id) {
            List<Seen> values = new ArrayList<>();
            for (Check check : tried.checks()) {
                if (check.constraint() instanceof Constraint.Binding binding) {
                    values.add(bound(tried.fact(), check, binding, id + "/value-" + (values.size() + 1)));
                }
                for (Compared compared : check.compared()) {
                    boolean alternative = check.compared().size() > 1;
                    values.add(
                            compared(tried.fact(), type, compared, alternative, id + "/value-" + (values.size() + 1)));
                }
            }
            return new FactSeen(
                    id,
                    type.name(),
                    sentences.about(tried.fact()),
                    tried.fact().place(),
                    type.derivation(),
                    tried.holds(),
                    values);
        }

        private Seen bound(Fact fact, Check check, Constraint.Binding binding, String id) {
            FactField field = binding.field();
            Place place = facts.placeOf(fact, field.name());
            return new Seen(
                    id,
                    drl.constraint(binding.place()),
                    field.name(),
                    field.meaning(),
                    sentences.values().word(field, check.bound()),
                    "",
                    check.holds(),
                    true,
                    false,
                    place,
                    place.equals(fact.place()),
                    written(fact, place),
                    "",
                    "");
        }

        private Seen compared(Fact fact, FactType type, Compared compared, boolean alternative, String id) {
            FactField field = compared.comparison().field();
            Place known = facts.placeOf(fact, field.name());
            boolean worked = known.equals(fact.place());
            Place place = worked ? quotes.nearer(fact, Phrases.keys(type.name(), field), known) : known;
            Limit limit = limit(compared);
            return new Seen(
                    id,
                    drl.constraint(compared.comparison().place()),
                    field.name(),
                    field.meaning(),
                    sentences.values().word(field, compared.seen()),
                    sentences.needed(compared),
                    compared.holds(),
                    isLink(fact, compared),
                    alternative,
                    place,
                    worked,
                    written(fact, place),
                    sentences.of(type, fact, compared, limit),
                    limit == null ? "" : from(limit));
        }

        private @Nullable Limit limit(Compared compared) {
            return compared.comparison().operands().stream()
                    .filter(Operand.Name.class::isInstance)
                    .map(operand -> limits.get(((Operand.Name) operand).name()))
                    .filter(limit -> limit != null)
                    .findFirst()
                    .orElse(null);
        }
    }

    private static String from(Limit limit) {
        return "%s is %s (%s), because %s; source: %s"
                .formatted(limit.name(), limit.written(), limit.place(), limit.because(), limit.source());
    }

    private String written(Fact fact, Place place) {
        return fact instanceof Limit limit ? "is: " + limit.written() : quotes.written(place);
    }

    /** What only says which fact is meant: the step of another condition, the name of a limit. */
    private static boolean isLink(Fact fact, Compared compared) {
        if (fact instanceof Limit) {
            return true;
        }
        Operator operator = compared.comparison().operator();
        return (operator == Operator.EQUAL || operator == Operator.IN)
                && compared.comparison().operands().stream().anyMatch(Operand.Name.class::isInstance);
    }

    private static String kind(Condition condition) {
        if (condition instanceof Condition.Match) {
            return "match";
        }
        if (condition instanceof Condition.Absence) {
            return "not";
        }
        if (condition instanceof Condition.Presence) {
            return "exists";
        }
        return condition instanceof Condition.ForAll ? "forall" : "accumulate";
    }

    /** {@return what a condition comes to that looks at all facts of a type; empty for one that a single fact meets} */
    private String said(Traced traced) {
        Condition condition = traced.condition();
        FactType type = condition.pattern().type();
        String all = traced.searched() + " " + Sentences.plural(type);
        if (condition instanceof Condition.Absence absence) {
            String where = asked(absence.pattern());
            return traced.met().isEmpty()
                    ? "there is none among the %s of this journey%s".formatted(all, where)
                    : "there is %d among the %s of this journey%s, and there may be none"
                            .formatted(traced.met().size(), all, where);
        }
        if (condition instanceof Condition.ForAll && traced.holds() != Holds.OPEN) {
            long without = traced.each().stream()
                    .filter(each -> each.has().met().isEmpty())
                    .count();
            return "of the %s of this journey %d are looked at, and %s"
                    .formatted(
                            all,
                            traced.met().size(),
                            without == 0 ? "each has what is asked" : without + " lack something");
        }
        return condition instanceof Condition.Tally tally ? counted(tally, traced, all) : "";
    }

    /** {@return what is looked for, in the words of the vocabulary} */
    private static String asked(Pattern pattern) {
        return pattern.comparisons().isEmpty()
                ? ""
                : " with this: "
                        + pattern.comparisons().stream().map(Grounds::asked).collect(Collectors.joining(", and "));
    }

    private static String asked(Constraint.Comparison comparison) {
        String meaning = comparison.field().meaning().split(";", 2)[0];
        String needed = comparison.operands().stream()
                .map(operand -> operand instanceof Operand.Literal literal
                        ? Values.plain(literal.value())
                        : "that of the one in question")
                .collect(Collectors.joining(" or "));
        if (meaning.startsWith("whether ") && comparison.operator() == Operator.EQUAL) {
            boolean no = needed.equals("false") || needed.equals("no");
            return (no ? "it is not so that " : "") + meaning.substring("whether ".length());
        }
        return meaning + " is " + Sentences.sign(comparison.operator()) + needed;
    }

    private String counted(Condition.Tally tally, Traced traced, String all) {
        String what =
                switch (tally.function()) {
                    case COUNT -> "the count";
                    case SUM -> "the sum";
                    case MIN -> "the least";
                    case MAX -> "the most";
                };
        String tests = traced.tests().stream()
                .map(test -> Sentences.sign(test.test().operator())
                        + (test.needed() == null ? "a number that is not stated" : test.needed()))
                .collect(Collectors.joining(" and "));
        return "of the %s of this journey %d count; %s is %s%s"
                .formatted(
                        all,
                        traced.met().size(),
                        what,
                        traced.value() == null ? "nothing" : traced.value(),
                        tests.isEmpty() ? "" : ", asked for is " + tests + lacking(traced));
    }

    /** {@return how many are missing to what is asked for; empty where none is} */
    private static String lacking(Traced traced) {
        Long value = traced.value();
        return traced.tests().stream()
                .filter(test -> test.holds() != Holds.YES && value != null && test.needed() instanceof Number)
                .map(test -> missing(test, Objects.requireNonNull(value)))
                .filter(missing -> missing > 0)
                .findFirst()
                .map(missing -> ", so " + missing + (missing == 1 ? " is" : " are") + " missing")
                .orElse("");
    }

    private static long missing(Traced.Tested test, long value) {
        long needed = ((Number) Objects.requireNonNull(test.needed())).longValue();
        return switch (test.test().operator()) {
            case MORE -> needed + 1 - value;
            case AT_LEAST, EQUAL -> needed - value;
            default -> 0;
        };
    }
}
