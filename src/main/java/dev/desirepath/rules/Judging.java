package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One rule judged on one set of facts: its conditions from the first to the last, for each fact that can match. */
final class Judging {

    /** Open cases say what to ask; beyond these nobody learns more from another one. */
    static final int MOST_OPEN = 10_000;

    private final Rule rule;
    private final Candidates candidates;
    private final List<Firing> firings = new ArrayList<>();
    private final List<OpenCase> open = new ArrayList<>();

    Judging(Rule rule, Candidates candidates) {
        this.rule = rule;
        this.candidates = candidates;
    }

    Judgement judge() {
        condition(0, Branch.START);
        firings.sort(ByPlace.FIRINGS);
        open.sort(ByPlace.OPEN_CASES);
        return new Judgement(firings, open);
    }

    private void condition(int index, Branch branch) {
        if (index == rule.conditions().size()) {
            end(branch);
            return;
        }
        Condition condition = rule.conditions().get(index);
        if (condition instanceof Condition.Match match) {
            match(index, match.pattern(), branch);
        } else if (condition instanceof Condition.Tally tally) {
            tally(index, tally, branch);
        } else {
            Gathered gathered = gathered(condition, branch);
            if (gathered.truth() != Truth.NO) {
                condition(index + 1, branch.with(gathered));
            }
        }
    }

    private Gathered gathered(Condition condition, Branch branch) {
        if (condition instanceof Condition.Absence absence) {
            return gather(absence.pattern(), branch.names()).negated();
        }
        if (condition instanceof Condition.Presence presence) {
            return gather(presence.pattern(), branch.names());
        }
        return forAll((Condition.ForAll) condition, branch);
    }

    private void end(Branch branch) {
        if (branch.missing().isEmpty()) {
            firings.add(new Firing(rule.id(), branch.names(), branch.matched(), branch.grounds()));
        } else if (open.size() < MOST_OPEN) {
            Set<Missing> once = new LinkedHashSet<>(branch.missing());
            open.add(new OpenCase(rule.id(), branch.names(), branch.matched(), List.copyOf(once)));
        }
    }

    private void match(int index, Pattern pattern, Branch branch) {
        if (hangsOnUnknownName(pattern, branch.names())) {
            // Which fact is meant is not known, so all that could be meant are one open case, not many.
            if (isPossible(pattern, branch.names())) {
                condition(index + 1, branch.with(new Gathered(Truth.OPEN, List.of(), List.of())));
            }
            return;
        }
        for (Candidates.Candidate candidate : candidates(pattern, branch.names())) {
            Trial trial = new Trial(pattern, candidate, rule.needed(), branch.names());
            Truth truth = trial.truth();
            boolean full = open.size() >= MOST_OPEN
                    && !(truth == Truth.YES && branch.missing().isEmpty());
            if (truth != Truth.NO && !full) {
                condition(index + 1, branch.with(trial));
            }
        }
    }

    private boolean isPossible(Pattern pattern, Map<String, Object> names) {
        return candidates(pattern, names).stream()
                .anyMatch(candidate -> new Trial(pattern, candidate, rule.needed(), names).truth() != Truth.NO);
    }

    private static boolean hangsOnUnknownName(Pattern pattern, Map<String, Object> names) {
        for (Constraint.Comparison comparison : pattern.comparisons()) {
            for (Operand operand : comparison.operands()) {
                boolean unknown = operand instanceof Operand.Name name
                        && !names.containsKey(name.name())
                        && !pattern.binds(name.name());
                if (unknown) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Candidates.Candidate> candidates(Pattern pattern, Map<String, Object> names) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Comparison comparison && comparison.operator() == Operator.EQUAL) {
                Object value = Trial.value(comparison.operands().get(0), names);
                if (value != null) {
                    return candidates.of(pattern.type(), comparison.field(), value);
                }
            }
        }
        return candidates.of(pattern.type());
    }

    /** Looks at all facts of a pattern at once: whether there is one, which, and on what it hangs when that is open. */
    private Gathered gather(Pattern pattern, Map<String, Object> names) {
        Truth truth = Truth.NO;
        List<Fact> facts = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (Candidates.Candidate candidate : candidates(pattern, names)) {
            Trial trial = new Trial(pattern, candidate, rule.needed(), names);
            Truth one = trial.truth();
            truth = truth.or(one);
            if (one == Truth.YES) {
                facts.add(trial.fact());
            } else if (one == Truth.OPEN) {
                missing.addAll(trial.missing());
            }
        }
        return new Gathered(truth, facts, missing);
    }

    private Gathered forAll(Condition.ForAll all, Branch branch) {
        Truth truth = Truth.YES;
        List<Missing> missing = new ArrayList<>();
        for (Candidates.Candidate candidate : candidates(all.every(), branch.names())) {
            Trial trial = new Trial(all.every(), candidate, rule.needed(), branch.names());
            Truth one = trial.truth();
            if (one == Truth.NO) {
                continue;
            }
            Gathered has = gather(all.has(), trial.names());
            truth = truth.and(has.truth().or(one == Truth.OPEN ? Truth.OPEN : Truth.NO));
            missing.addAll(trial.missing());
            missing.addAll(has.missing());
        }
        return new Gathered(truth, List.of(), missing);
    }

    private void tally(int index, Condition.Tally tally, Branch branch) {
        Sum sum = new Sum(tally);
        for (Candidates.Candidate candidate : candidates(tally.pattern(), branch.names())) {
            Trial trial = new Trial(tally.pattern(), candidate, rule.needed(), branch.names());
            sum.add(trial.truth(), trial);
        }
        Gathered gathered = sum.gathered(branch.names());
        if (gathered.truth() != Truth.NO) {
            condition(index + 1, branch.with(gathered).named(tally.name(), sum.value()));
        }
    }

    /** What came of a condition that looks at all facts of a pattern. */
    record Gathered(Truth truth, List<Fact> facts, List<Missing> missing) {

        Gathered negated() {
            Truth not = truth == Truth.OPEN ? Truth.OPEN : Truth.of(truth == Truth.NO);
            return new Gathered(not, List.of(), missing);
        }
    }

    /** The conditions up to here, with what they bound, matched and found missing. */
    record Branch(Map<String, Object> names, List<Fact> matched, List<List<Fact>> grounds, List<Missing> missing) {

        static final Branch START = new Branch(Map.of(), List.of(), List.of(), List.of());

        Branch with(Trial trial) {
            return new Branch(
                    trial.names(),
                    Lists.plus(matched, trial.fact()),
                    Lists.plus(grounds, List.of(trial.fact())),
                    Lists.plusAll(missing, trial.missing()));
        }

        Branch with(Gathered gathered) {
            List<Missing> more = gathered.truth() == Truth.OPEN ? gathered.missing() : List.of();
            return new Branch(names, matched, Lists.plus(grounds, gathered.facts()), Lists.plusAll(missing, more));
        }

        Branch named(String name, @Nullable Long value) {
            return value == null ? this : new Branch(Lists.plus(names, name, value), matched, grounds, missing);
        }
    }
}
