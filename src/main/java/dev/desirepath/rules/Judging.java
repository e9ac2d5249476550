package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One rule judged on one set of facts: its conditions from the first to the last, for each fact that can match. */
final class Judging {

    /** Open cases say what to ask; beyond these nobody learns more from another one. */
    static final int MOST_OPEN = 10_000;

    /** Counted, not timed, so that the same rule is refused on the same journey everywhere. */
    static final int MOST_TRIED = 20_000_000;

    /** More findings than a journey has elements help nobody. */
    static final int MOST_FIRINGS = 20_000;

    private static final int FEW = 8;

    private final Plan plan;
    private final Candidates candidates;
    private final ByPlace order;
    private final List<Firing> firings = new ArrayList<>();
    private final List<OpenCase> open = new ArrayList<>();

    // The conditions up to the one that is looked at: what they bound, matched, met otherwise and found missing.
    private final @Nullable Object[] names;
    private final @Nullable Candidate[] matched;
    private final List<List<Fact>> met = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private int howManyMatched;
    private int tried;

    Judging(Plan plan, Candidates candidates, ByPlace order) {
        this.plan = plan;
        this.candidates = candidates;
        this.order = order;
        this.names = new Object[plan.howManyNames()];
        this.matched = new Candidate[plan.parts().length];
    }

    /** @throws Overrun when the rule asks for more than any rule may */
    Judgement judge() {
        condition(0);
        if (firings.isEmpty() && open.isEmpty()) {
            return Judgement.NOTHING;
        }
        order.sort(firings, open);
        return new Judgement(firings, open);
    }

    private void condition(int index) {
        if (index == matched.length) {
            end();
            return;
        }
        Plan.Part part = plan.parts()[index];
        if (part instanceof Plan.Match match) {
            match(index, match.sieve());
        } else if (part instanceof Plan.Tally tally) {
            tally(index, tally);
        } else if (part instanceof Plan.ForAll all) {
            forAll(index, all);
        } else {
            presence(index, (Plan.Presence) part);
        }
    }

    private void end() {
        if (missing.isEmpty()) {
            if (firings.size() == MOST_FIRINGS) {
                throw Overrun.fired(MOST_FIRINGS);
            }
            firings.add(new Firing(plan.rule().id(), plan.bindings(names), matched(), grounds()));
        } else if (open.size() < MOST_OPEN) {
            open.add(new OpenCase(plan.rule().id(), plan.bindings(names), matched(), once()));
        }
    }

    private List<Fact> matched() {
        Fact[] facts = new Fact[howManyMatched];
        int next = 0;
        for (Candidate each : matched) {
            if (each != null) {
                facts[next++] = each.fact();
            }
        }
        return List.of(facts);
    }

    private List<List<Fact>> grounds() {
        List<List<Fact>> grounds = new ArrayList<>(matched.length);
        int others = 0;
        for (int index = 0; index < matched.length; index++) {
            Candidate match = matched[index];
            if (match != null) {
                grounds.add(List.of(match.fact()));
            } else {
                grounds.add(plan.parts()[index] instanceof Plan.Match ? List.of() : met.get(others++));
            }
        }
        return grounds;
    }

    /** {@return what is missing, each once; it is seldom more than a few} */
    private List<Missing> once() {
        if (missing.size() > FEW) {
            return List.copyOf(new LinkedHashSet<>(missing));
        }
        List<Missing> once = new ArrayList<>(missing.size());
        for (Missing each : missing) {
            if (!once.contains(each)) {
                once.add(each);
            }
        }
        return once;
    }

    private void match(int index, Sieve sieve) {
        if (sieve.hangsOnUnknownName(names)) {
            // Which fact is meant is not known, so all that could be meant are one open case, not many.
            if (sieve.isPossible(candidates, names)) {
                condition(index + 1);
            }
            return;
        }
        boolean certain = missing.isEmpty();
        List<Candidate> toTry = sieve.candidates(candidates, names);
        for (int number = 0; number < toTry.size(); number++) {
            Candidate candidate = toTry.get(number);
            Truth truth = holds(sieve, candidate);
            if (truth != Truth.NO && (open.size() < MOST_OPEN || (certain && truth == Truth.YES))) {
                match(index, sieve, candidate, truth);
            }
        }
        sieve.forget(names);
    }

    private void match(int index, Sieve sieve, Candidate candidate, Truth truth) {
        int certain = missing.size();
        if (truth == Truth.OPEN) {
            sieve.ask(candidate, names, missing);
        }
        matched[index] = candidate;
        howManyMatched++;
        condition(index + 1);
        howManyMatched--;
        matched[index] = null;
        if (truth == Truth.OPEN) {
            cut(certain);
        }
    }

    private Truth holds(Sieve sieve, Candidate candidate) {
        if (++tried > MOST_TRIED) {
            throw Overrun.tried(MOST_TRIED);
        }
        return sieve.holds(candidate, names);
    }

    private Truth holds(Sieve sieve, Candidate candidate, List<Missing> doubts) {
        Truth truth = holds(sieve, candidate);
        if (truth == Truth.OPEN) {
            sieve.ask(candidate, names, doubts);
        }
        return truth;
    }

    /** Goes on where the answer is not no, with what an open one hangs on. */
    private void goOn(int index, Truth truth, List<Fact> ground, List<Missing> doubts) {
        if (truth == Truth.NO) {
            return;
        }
        int certain = missing.size();
        if (truth == Truth.OPEN) {
            missing.addAll(doubts);
        }
        met.add(ground);
        condition(index + 1);
        met.remove(met.size() - 1);
        cut(certain);
    }

    private void cut(int size) {
        while (missing.size() > size) {
            missing.remove(missing.size() - 1);
        }
    }

    private void presence(int index, Plan.Presence presence) {
        List<Fact> facts = new ArrayList<>();
        List<Missing> doubts = new ArrayList<>();
        Truth truth = gather(presence.sieve(), facts, doubts);
        if (presence.wanted()) {
            goOn(index, truth, facts, doubts);
        } else {
            goOn(index, truth.negated(), List.of(), doubts);
        }
    }

    /** {@return whether there is a fact that meets it} */
    private Truth gather(Sieve sieve, List<Fact> facts, List<Missing> doubts) {
        Truth truth = Truth.NO;
        for (Candidate candidate : sieve.candidates(candidates, names)) {
            Truth one = holds(sieve, candidate, doubts);
            truth = truth.or(one);
            if (one == Truth.YES) {
                facts.add(candidate.fact());
            }
        }
        sieve.forget(names);
        return truth;
    }

    private void forAll(int index, Plan.ForAll all) {
        Truth truth = Truth.YES;
        List<Missing> doubts = new ArrayList<>();
        for (Candidate candidate : all.every().candidates(candidates, names)) {
            Truth one = holds(all.every(), candidate, doubts);
            if (one != Truth.NO) {
                Truth has = gather(all.has(), new ArrayList<>(), doubts);
                truth = truth.and(has.or(one == Truth.OPEN ? Truth.OPEN : Truth.NO));
            }
        }
        all.every().forget(names);
        goOn(index, truth, List.of(), doubts);
    }

    private void tally(int index, Plan.Tally tally) {
        Sum sum = new Sum(tally);
        for (Candidate candidate : tally.sieve().candidates(candidates, names)) {
            sum.add(holds(tally.sieve(), candidate, sum.doubts()), candidate.fact(), names);
        }
        tally.sieve().forget(names);
        Truth truth = sum.truth(names);
        names[tally.name()] = sum.value();
        goOn(index, truth, sum.counted(), sum.doubts());
        names[tally.name()] = null;
    }
}
