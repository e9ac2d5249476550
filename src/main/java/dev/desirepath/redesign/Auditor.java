package dev.desirepath.redesign;

import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.redesign.Audit.Noted;
import dev.desirepath.redesign.Pairs.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds two judgements of one journey side by side, before and after it was changed. */
final class Auditor {

    private final JourneyAdvice before;
    private final JourneyAdvice after;
    private final Pairs pairs;

    Auditor(JourneyAdvice before, JourneyAdvice after) {
        this.before = before;
        this.after = after;
        this.pairs = new Pairs(all(before), all(after), Matching.byId(before.journey(), after.journey()));
    }

    private static List<Seen> all(JourneyAdvice advice) {
        List<Seen> all = new ArrayList<>(Seen.all(advice));
        all.addAll(Seen.gaps(advice));
        return all;
    }

    Audit audit(List<Carried> carried, Standing standing) {
        Set<String> meant = carried.stream()
                .filter(Carried::anyMade)
                .flatMap(each -> each.recommendation().findings().stream())
                .map(Finding::id)
                .collect(Collectors.toSet());
        List<Noted> still = pairs.same().stream()
                .filter(pair -> meant.contains(pair.before().noted().id()))
                .map(pair -> pair.after().noted())
                .toList();
        // Which steps are the same is known here: what is found at an inserted step is new.
        List<Noted> closed = noted(pairs.closed(), pairs.elsewhere().stream().map(Pair::before));
        List<Noted> opened = noted(pairs.opened(), pairs.elsewhere().stream().map(Pair::after));
        return new Audit(before.measures(), after, closed, opened, still, standing.objections(), standing.work());
    }

    private static List<Noted> noted(List<Seen> some, Stream<Seen> others) {
        return Stream.concat(some.stream(), others).map(Seen::noted).toList();
    }
}
