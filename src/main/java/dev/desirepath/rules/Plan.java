package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule made ready to be judged on many journeys: its names are numbered, its patterns are sieves. */
public final class Plan {

    private final Rule rule;
    private final String[] names;
    private final Part[] parts;
    private final List<Sieve> indispensable = new ArrayList<>();

    /** One condition made ready. */
    sealed interface Part {}

    /** The rule is judged for each fact. */
    record Match(Sieve sieve) implements Part {}

    /** There is at least one such fact, or there is none. */
    record Presence(Sieve sieve, boolean wanted) implements Part {}

    /** For every fact of one kind there is one of another. */
    record ForAll(Sieve every, Sieve has) implements Part {}

    /**
     * A number over all facts, compared.
     *
     * @param of the name of what is summed or compared; negative for a count
     * @param name the name of the result
     */
    record Tally(Sieve sieve, Condition.Tally.Function function, int of, int name, List<Test> tests) implements Part {

        /** What must hold of the result. */
        record Test(Operator operator, FactTest.Value value) {}
    }

    private Plan(Rule rule) {
        this.rule = rule;
        this.names = rule.names().keySet().toArray(String[]::new);
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names) {
            numbers.put(name, numbers.size());
        }
        this.parts = rule.conditions().stream()
                .map(condition -> part(condition, numbers))
                .toArray(Part[]::new);
    }

    /** {@return the rule made ready} */
    public static Plan of(Rule rule) {
        return new Plan(rule);
    }

    private Part part(Condition condition, Map<String, Integer> numbers) {
        Sieve sieve = new Sieve(condition.pattern(), numbers, rule.needed());
        if (condition instanceof Condition.Match) {
            indispensable.add(sieve);
            return new Match(sieve);
        }
        if (condition instanceof Condition.Presence) {
            indispensable.add(sieve);
            return new Presence(sieve, true);
        }
        if (condition instanceof Condition.ForAll all) {
            return new ForAll(sieve, new Sieve(all.has(), numbers, rule.needed()));
        }
        return condition instanceof Condition.Tally tally ? tally(tally, sieve, numbers) : new Presence(sieve, false);
    }

    private static Tally tally(Condition.Tally tally, Sieve sieve, Map<String, Integer> numbers) {
        return new Tally(
                sieve,
                tally.function(),
                tally.of().isEmpty() ? -1 : Sieve.number(tally.of(), numbers),
                Sieve.number(tally.name(), numbers),
                tally.tests().stream()
                        .map(test -> new Tally.Test(test.operator(), Sieve.value(test.operand(), numbers)))
                        .toList());
    }

    /** {@return the rule} */
    public Rule rule() {
        return rule;
    }

    /** {@return whether it compares or names one of these fields of that type of fact} */
    public boolean asksFor(Class<? extends Fact> type, Set<String> fields) {
        return patterns().filter(pattern -> pattern.type().factClass() == type).anyMatch(pattern -> Stream.concat(
                        pattern.comparisons().stream().map(Constraint.Comparison::field),
                        pattern.bindings().stream().map(Constraint.Binding::field))
                .anyMatch(field -> fields.contains(field.name())));
    }

    /** {@return whether what it says of one fact of that type never hangs on another fact of the type} */
    public boolean judgesOneByOne(Class<? extends Fact> type) {
        long all =
                patterns().filter(pattern -> pattern.type().factClass() == type).count();
        long matched = rule.conditions().stream()
                .filter(Condition.Match.class::isInstance)
                .filter(condition -> condition.pattern().type().factClass() == type)
                .count();
        return all == 1 && matched == 1;
    }

    private Stream<Pattern> patterns() {
        return rule.conditions().stream()
                .flatMap(condition -> condition instanceof Condition.ForAll all
                        ? Stream.of(all.every(), all.has())
                        : Stream.of(condition.pattern()));
    }

    /** {@return its conditions made ready, in their order} */
    Part[] parts() {
        return parts;
    }

    /** {@return whether a condition needs a fact of a kind that is not there} */
    boolean isHopeless(Candidates candidates) {
        for (Sieve sieve : indispensable) {
            if (sieve.isHopeless(candidates)) {
                return true;
            }
        }
        return false;
    }

    int howManyNames() {
        return names.length;
    }

    /** {@return what the names stand for, in the order of binding; without those that stand for nothing} */
    Map<String, Object> bindings(@Nullable Object[] values) {
        return new Bindings(names, values);
    }
}
