package dev.desirepath.rules;

import dev.desirepath.facts.Limit;
import dev.desirepath.facts.Unit;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import java.util.ArrayList;
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
    private final Map<String, Limit> ofStandard = new TreeMap<>();
    private final List<String> mistaken;
    private final Source pack;
    private final Set<String> used = new TreeSet<>();
    private final Consumer<Problem> report;

    /**
     * @param ofStandard limits of another pack, which rules may read as well
     * @param mistaken the names of limits that could not be read, of which the mistake was reported
     * @param pack the file in which the limits stand
     */
    LimitCheck(
            List<Limit> limits, List<Limit> ofStandard, List<String> mistaken, Source pack, Consumer<Problem> report) {
        limits.forEach(limit -> this.limits.put(limit.name(), limit));
        ofStandard.forEach(limit -> this.ofStandard.put(limit.name(), limit));
        this.mistaken = List.copyOf(mistaken);
        this.pack = pack;
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
        if (limits.containsKey(name) || ofStandard.containsKey(name)) {
            return true;
        }
        // The mistake in the limit itself is enough.
        if (!mistaken.contains(name)) {
            report.accept(source.problem(place, name.length() + 2, "there is no limit '" + name + "'", instead(name)));
        }
        return false;
    }

    private String instead(String name) {
        List<String> known = new ArrayList<>(limits.keySet());
        known.addAll(ofStandard.keySet());
        String own = limits.isEmpty() ? "" : "Limits of the pack are: " + String.join(", ", limits.keySet()) + ". ";
        return Spelling.nearest(name, known)
                .map(near -> own + "Did you mean '" + near + "'?")
                .orElse(own + "Write it into pack.yaml: limits: {" + name
                        + ": {is: 2 days, because: why it is that, source: where from}}.");
    }

    private boolean fits(Pattern pattern, Operand.Literal literal, Source source) {
        String name = literal.value().toString();
        Limit limit = limits.containsKey(name) ? limits.get(name) : ofStandard.get(name);
        for (Constraint.Binding binding : pattern.bindings()) {
            Unit unit = FIELDS.get(binding.field().name());
            if (limit != null && unit != null && unit != limit.numberOf()) {
                report.accept(
                        isWithoutUnit(limit)
                                ? withoutUnit(limit, unit, binding)
                                : source.problem(
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

    private boolean isWithoutUnit(Limit limit) {
        return limits.containsKey(limit.name()) && limit.written().matches("[0-9]+");
    }

    /** A number alone is rarely meant as a number of things where a rule takes it for something else. */
    private Problem withoutUnit(Limit limit, Unit taken, Constraint.Binding binding) {
        String meant = taken == Unit.MINUTES ? "a length of time" : "a share";
        String form = taken == Unit.MINUTES
                ? "with its unit, such as %1$s hours or %1$s days".formatted(limit.written())
                : "such as %s%%".formatted(limit.written());
        return pack.problem(
                limit.place(),
                limit.written().length(),
                "the limit '%s' is '%s', and the rule at %s takes it for %s"
                        .formatted(limit.name(), limit.written(), binding.place(), meant),
                "Write it %s. Where it is a number of things, the rule takes the field count.".formatted(form));
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
