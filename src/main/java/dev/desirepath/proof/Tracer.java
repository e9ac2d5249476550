package dev.desirepath.proof;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.FactType;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Pattern;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Reads rules a third time, the plainest way, and writes down every comparison: no index, nothing skipped, so that somebody
 * can follow it. What it says is the same as what the second reader and the engine say, and tests hold it to that.
 */
public final class Tracer {

    /** Open courses say what to ask; beyond these nobody learns more from another one. */
    private static final int MOST_OPEN = 10_000;
    /** Of facts that do not meet a condition, the nearest are enough where nobody follows one course alone. */
    private static final int FEW = 12;

    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
    private final IdentityHashMap<Fact, Boolean> uncertain = new IdentityHashMap<>();

    /** Traces on the facts of a journey and on others, such as limits. */
    public Tracer(Facts facts, List<? extends Fact> extra) {
        facts.facts().forEach(this::add);
        extra.forEach(this::add);
        facts.gaps().forEach(gap -> {
            uncertain.put(gap, true);
            add(gap);
        });
    }

    private void add(Fact fact) {
        byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
    }

    private List<Fact> of(FactType type) {
        return byType.getOrDefault(type.factClass(), List.of());
    }

    /** {@return every way through the conditions of the rule} */
    public Traces trace(Rule rule) {
        return trace(rule, fact -> true);
    }

    /** {@return the ways on which the fact that the rule gives advice on is one of these} */
    public Traces trace(Rule rule, Predicate<Fact> subjects) {
        Walk walk = new Walk(rule, FEW, (index, fact) -> !isSubject(rule, index) || subjects.test(fact));
        walk.condition(Course.start(rule));
        return walk.traces();
    }

    /** {@return the way with facts like these, in the order of the conditions, with all that it was held against} */
    public Course follow(Rule rule, List<Fact> matched) {
        return follow(rule, matched, Object::equals);
    }

    /** {@return the same with these very facts, where others say the same} */
    public Course followExactly(Rule rule, List<Fact> matched) {
        return follow(rule, matched, (one, other) -> one == other);
    }

    private Course follow(Rule rule, List<Fact> matched, BiPredicate<Fact, Fact> same) {
        Walk walk = new Walk(rule, Integer.MAX_VALUE / 4, (index, fact) -> {
            int number = (int) rule.conditions().subList(0, index).stream()
                    .filter(Condition.Match.class::isInstance)
                    .count();
            return number < matched.size() && same.test(matched.get(number), fact);
        });
        walk.condition(Course.start(rule));
        return walk.traces().all().get(0);
    }

    private static boolean isSubject(Rule rule, int index) {
        return rule.conditions().get(index).pattern().name().equals(rule.subject());
    }

    /** One rule on its way through the facts. */
    private final class Walk {

        private final Rule rule;
        private final int keep;
        private final BiPredicate<Integer, Fact> wanted;
        private final List<Course> fires = new ArrayList<>();
        private final List<Course> open = new ArrayList<>();
        private final List<Course> fails = new ArrayList<>();

        Walk(Rule rule, int keep, BiPredicate<Integer, Fact> wanted) {
            this.rule = rule;
            this.keep = keep;
            this.wanted = wanted;
        }

        Traces traces() {
            return Traces.of(fires, open, fails);
        }

        void condition(Course course) {
            int index = course.conditions().size();
            if (index == rule.conditions().size()) {
                end(course);
                return;
            }
            Condition condition = rule.conditions().get(index);
            if (condition instanceof Condition.Match match) {
                match(index, match, course);
            } else if (condition instanceof Condition.Tally tally) {
                tally(tally, course);
            } else {
                goOn(course, gathered(condition, course));
            }
        }

        private void end(Course course) {
            if (course.missing().isEmpty()) {
                fires.add(course);
            } else if (open.size() < MOST_OPEN) {
                open.add(course);
            }
        }

        private void fail(Course course) {
            fails.add(course);
            if (fails.size() > MOST_OPEN) {
                Traces.keepNearest(fails);
            }
        }

        private void goOn(Course course, Traced traced) {
            Course next = course.with(traced);
            if (traced.holds() == Holds.NO) {
                fail(next);
                return;
            }
            condition(traced.holds() == Holds.OPEN ? next.lacking(traced.missing()) : next);
        }

        private void match(int index, Condition.Match match, Course course) {
            Search search = search(match.pattern(), course.names(), fact -> wanted.test(index, fact));
            int searched = of(match.pattern().type()).size();
            if (search.met().isEmpty()) {
                fail(course.with(traced(match, Holds.NO, searched, List.of(), search)));
                return;
            }
            if (hangsOnUnknownName(match.pattern(), course.names())) {
                // Which fact is meant is not known: one open case, not many.
                Traced any = new Traced(
                        match,
                        Holds.OPEN,
                        searched,
                        search.met(),
                        search.lacking(),
                        List.of(),
                        null,
                        List.of(),
                        List.of());
                condition(course.with(any));
                return;
            }
            for (Tried tried : search.met()) {
                boolean full = open.size() >= MOST_OPEN
                        && !(tried.holds() == Holds.YES && course.missing().isEmpty());
                if (!full) {
                    condition(course.with(traced(match, tried.holds(), searched, List.of(tried), search), tried));
                }
            }
        }

        private Traced traced(Condition condition, Holds holds, int searched, List<Tried> met, Search search) {
            List<Missing> missing =
                    met.stream().flatMap(tried -> tried.missing().stream()).toList();
            return new Traced(condition, holds, searched, met, search.lacking(), List.of(), null, List.of(), missing);
        }

        private Search search(Pattern pattern, Map<String, Object> names, Predicate<Fact> among) {
            Search search = new Search(keep);
            for (Fact fact : of(pattern.type())) {
                if (among.test(fact)) {
                    search.add(Trying.of(pattern, fact, !uncertain.containsKey(fact), rule.needed(), names));
                }
            }
            return search;
        }

        private Traced gathered(Condition condition, Course course) {
            if (condition instanceof Condition.ForAll all) {
                return forAll(all, course);
            }
            Search search = search(condition.pattern(), course.names(), fact -> true);
            boolean absence = condition instanceof Condition.Absence;
            return Traced.of(condition, absence ? search.any().not() : search.any(), search);
        }

        private Traced forAll(Condition.ForAll all, Course course) {
            Search every = search(all.every(), course.names(), fact -> true);
            Holds holds = Holds.YES;
            List<Missing> missing = new ArrayList<>();
            List<Traced.Each> pairs = new ArrayList<>();
            for (Tried one : every.met()) {
                Search has = search(all.has(), one.names(), fact -> true);
                Traced pair = Traced.of(new Condition.Presence(all.has(), all.place()), has.any(), has);
                holds = holds.and(has.any().or(one.holds() == Holds.OPEN ? Holds.OPEN : Holds.NO));
                missing.addAll(one.missing());
                missing.addAll(pair.missing());
                pairs.add(new Traced.Each(one, pair));
            }
            return new Traced(
                    all, holds, every.searched(), every.met(), every.lacking(), pairs, null, List.of(), missing);
        }

        private void tally(Condition.Tally tally, Course course) {
            Traced traced = Counting.of(tally, search(tally.pattern(), course.names(), fact -> true), course.names());
            Long value = traced.value();
            goOn(value == null ? course : course.named(tally.name(), value), traced);
        }
    }

    private static boolean hangsOnUnknownName(Pattern pattern, Map<String, Object> names) {
        return pattern.comparisons().stream()
                .flatMap(comparison -> comparison.operands().stream())
                .anyMatch(operand -> operand instanceof Operand.Name name
                        && !names.containsKey(name.name())
                        && pattern.bindings().stream()
                                .map(Constraint.Binding::name)
                                .noneMatch(name.name()::equals));
    }
}
