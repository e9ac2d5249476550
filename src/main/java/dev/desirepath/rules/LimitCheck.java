package dev.desirepath.rules;

import dev.desirepath.facts.Limit;
import dev.desirepath.facts.Unit;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Holds the limits that rules name against those that there are: a rule with a limit that is not there would never fire. */
final class LimitCheck {

    private static final String FORM = "Write Limit( name == \"dark-period.longest-silence\", $most : minutes ).";
    private static final Map<String, Unit> FIELDS =
            Map.of("minutes", Unit.MINUTES, "count", Unit.THINGS, "perMille", Unit.THOUSANDTHS);

    private final Map<String, Limit> limits = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Consumer<Problem> report;

    LimitCheck(List<Limit> limits, Consumer<Problem> report) {
        limits.forEach(limit -> this.limits.put(limit.name(), limit));
        this.report = report;
    }

    /** {@return whether every limit that the rule names is there and is a number of what the rule takes it for} */
    boolean passes(Rule rule) {
        Source source = new Source(rule.file(), rule.text());
        return rule.conditions().stream()
                .flatMap(RuleCheck::patterns)
                .filter(pattern -> pattern.type().factClass() == Limit.class)
                .map(pattern -> passes(pattern, source))
                .reduce(true, Boolean::logicalAnd);
    }

    private boolean passes(Pattern pattern, Source source) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Comparison comparison
                    && comparison.field().name().equals("name")
                    && comparison.operator() == Operator.EQUAL
                    && comparison.operands().get(0) instanceof Operand.Literal literal) {
                return isThere(literal.value().toString(), literal.place(), source) && fits(pattern, literal, source);
            }
        }
        report.accept(source.problem(pattern.place(), 5, "a limit is not named", FORM));
        return false;
    }

    private boolean isThere(String name, Place place, Source source) {
        used.add(name);
        if (limits.containsKey(name)) {
            return true;
        }
        String help = limits.isEmpty()
                ? "Write it into pack.yaml: limits: {" + name
                        + ": {is: 2 days, because: why it is that, source: where from}}."
                : Spelling.help("Limits are", name, limits.keySet());
        report.accept(source.problem(place, name.length() + 2, "there is no limit '" + name + "'", help));
        return false;
    }

    private boolean fits(Pattern pattern, Operand.Literal literal, Source source) {
        Limit limit = limits.get(literal.value().toString());
        for (Constraint.Binding binding : pattern.bindings()) {
            Unit unit = FIELDS.get(binding.field().name());
            if (limit != null && unit != null && unit != limit.numberOf()) {
                report.accept(source.problem(
                        binding.place(),
                        binding.name().length(),
                        "the limit '%s' is '%s', which has no %s"
                                .formatted(
                                        limit.name(),
                                        limit.written(),
                                        binding.field().name()),
                        "Take the field " + fieldOf(limit.numberOf()) + "."));
                return false;
            }
        }
        return true;
    }

    private static String fieldOf(Unit unit) {
        return FIELDS.entrySet().stream()
                .filter(field -> field.getValue() == unit)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** {@return the limits that no rule named} */
    List<Limit> unused() {
        return limits.values().stream()
                .filter(limit -> !used.contains(limit.name()))
                .toList();
    }
}
