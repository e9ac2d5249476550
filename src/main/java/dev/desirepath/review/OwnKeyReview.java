package dev.desirepath.review;

import dev.desirepath.facts.Attribute;
import dev.desirepath.journey.OwnKey;
import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Pattern;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Source;
import dev.desirepath.rules.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where rules look at own keys that nobody declares but that are nearly spelt like one, or at values that they cannot have. */
final class OwnKeyReview {

    private static final List<String> ANSWERS = List.of("yes", "no");

    private final Map<String, OwnKey> declared = new TreeMap<>();
    private final List<Problem> notices = new ArrayList<>();

    OwnKeyReview(List<OwnKey> keys) {
        keys.forEach(key -> declared.put(key.name().value(), key));
    }

    /** {@return what was probably meant otherwise} */
    List<Problem> notices(List<Rule> rules) {
        for (Rule rule : rules) {
            rule.conditions().stream()
                    .map(Condition::pattern)
                    .filter(pattern -> pattern.type().factClass() == Attribute.class)
                    .forEach(pattern -> pattern(rule, pattern));
        }
        return notices;
    }

    private void pattern(Rule rule, Pattern pattern) {
        List<Operand.Literal> keys = literals(pattern, "key").toList();
        keys.stream().filter(key -> !declared.containsKey(text(key))).forEach(key -> Spelling.nearest(
                        text(key).toLowerCase(Locale.ROOT), declared.keySet())
                .ifPresent(near -> notice(
                        rule,
                        key,
                        "the own key '" + text(key) + "' is not declared",
                        "Did you mean '" + near + "'? A key that is meant as it is can be declared too.")));
        OwnKey key = keys.size() == 1 ? declared.get(text(keys.get(0))) : null;
        List<String> allowed = key == null ? List.of() : key.kind() == OwnKey.Kind.YES_OR_NO ? ANSWERS : key.allowed();
        if (key != null && !allowed.isEmpty()) {
            literals(pattern, "value")
                    .filter(value -> !allowed.contains(text(value)))
                    .forEach(value -> notice(
                            rule,
                            value,
                            "the own key '" + key.name().value() + "' is never '" + text(value) + "'",
                            "It can be: " + String.join(", ", allowed) + "."));
        }
    }

    private static Stream<Operand.Literal> literals(Pattern pattern, String field) {
        return pattern.comparisons().stream()
                .filter(comparison -> comparison.field().name().equals(field))
                .map(Constraint.Comparison::operands)
                .flatMap(List::stream)
                .filter(Operand.Literal.class::isInstance)
                .map(Operand.Literal.class::cast);
    }

    private static String text(Operand.Literal literal) {
        return literal.value().toString();
    }

    private void notice(Rule rule, Operand.Literal at, String message, String help) {
        Source source = new Source(rule.file(), rule.text());
        notices.add(Notices.of(source.problem(at.place(), text(at).length() + 2, message, help)));
    }
}
