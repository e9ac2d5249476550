package dev.desirepath.redesign;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Measure;
import dev.desirepath.facts.Unit;
import dev.desirepath.journey.Journey;
import dev.desirepath.redesign.Audit.Noted;
import dev.desirepath.redesign.Audit.Work;
import dev.desirepath.redesign.Differences.Advised;
import dev.desirepath.redesign.Differences.Both;
import dev.desirepath.redesign.Differences.Figure;
import dev.desirepath.redesign.Differences.Recommendations;
import dev.desirepath.redesign.Differences.Verdict;
import dev.desirepath.rules.Packs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds two states of a journey against each other, judged by the same rules on the same day. */
public final class Comparer {

    private final JourneyAdvice before;
    private final JourneyAdvice after;
    private final Matching matching;
    private final Packs packs;
    private final Facts factsBefore;
    private final Facts factsAfter;
    private final Pairs pairs;
    private final Balance balance = new Balance();

    /**
     * Takes what was said about both.
     *
     * @param packs the rules that judged
     * @param asOf the day that counted as today
     */
    public Comparer(JourneyAdvice before, JourneyAdvice after, Matching matching, Packs packs, LocalDate asOf) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        this.packs = packs;
        this.factsBefore = Derivation.derive(before.journey(), asOf);
        this.factsAfter = Derivation.derive(after.journey(), asOf);
        this.pairs = new Pairs(Seen.all(before), Seen.all(after), matching);
    }

    /** {@return in what they differ} */
    public Differences differences() {
        Journey was = before.journey();
        Journey is = after.journey();
        Standing standing = new Standing(was, is, factsBefore, factsAfter, matching);
        Differences.Findings findings = findings();
        List<String> objections = standing.objections();
        objections.forEach(objection -> balance.worse("objection", objection));
        standing.perhapsMissing().forEach(item -> balance.notKnown("items", "whether anybody still gives " + item));
        new Counting(was, is, factsBefore, factsAfter, matching, balance).count();
        new Gauging(factsBefore, factsAfter, matching, balance).gauge();
        new Colleagues(was, is, balance).ask(factsBefore, factsAfter);
        standing.work().stream().filter(Work::isLess).forEach(work -> balance.better("work", Standing.less(work)));
        return new Differences(
                matching.isOfTwoJourneys() ? Verdict.TWO_JOURNEYS : balance.verdict(),
                balance.better(),
                balance.worse(),
                balance.notKnown(),
                matching,
                findings,
                recommendations(findings),
                figures(),
                objections,
                standing.work());
    }

    private Differences.Findings findings() {
        Judgeable nowSaid = new Judgeable(factsAfter, packs, matching::id, id -> id);
        Silent silent = new Silent(before.journey(), after.journey(), matching);
        Judgeable onceSaid = new Judgeable(factsBefore, packs, id -> id, matching::id);
        Set<String> added = matching.added().stream().map(step -> step.id()).collect(Collectors.toSet());
        Predicate<Seen> unjudged = seen -> isLeft(seen) && (isSilent(seen, silent) || nowSaid.leavesOpen(seen));
        Predicate<Seen> hidden = seen -> seen.steps().stream().noneMatch(added::contains) && onceSaid.leavesOpen(seen);
        Differences.Findings findings = new Differences.Findings(
                noted(pairs.closed(), unjudged.negate()),
                noted(pairs.opened(), hidden.negate()),
                both(pairs.same(), matching),
                both(pairs.elsewhere(), matching),
                noted(pairs.closed(), unjudged),
                noted(pairs.opened(), hidden));
        if (!findings.closed().isEmpty()) {
            balance.better("findings", Priorities.count(findings.closed()) + " closed");
        }
        if (!findings.opened().isEmpty()) {
            balance.worse("findings", Priorities.count(findings.opened()) + " opened");
        }
        if (!findings.notJudged().isEmpty()) {
            balance.notKnown(
                    "findings",
                    Priorities.count(findings.notJudged()) + " before, of which the later file does not say enough");
        }
        if (!findings.cameToLight().isEmpty()) {
            balance.notKnown(
                    "findings",
                    Priorities.count(findings.cameToLight()) + " now, of which the earlier file does not say enough");
        }
        return findings;
    }

    private static List<Noted> noted(List<Seen> found, Predicate<Seen> wanted) {
        return found.stream()
                .filter(Seen::isAdvised)
                .filter(wanted)
                .map(Seen::noted)
                .toList();
    }

    /** {@return whether the later file does not say any more who does the steps, what is decided or felt there, how long it waits, or what passes} */
    private boolean isSilent(Seen seen, Silent silent) {
        Set<String> steps = silent.onWho();
        steps.addAll(silent.onDeciding());
        if (seen.waiting()) {
            steps.addAll(silent.onWaiting());
        }
        if (!seen.passes().isEmpty()) {
            steps.addAll(silent.onPassing());
        }
        if (seen.felt()) {
            steps.addAll(silent.onFeeling());
        }
        return isNotMeasured(seen) || seen.steps().stream().map(matching::id).anyMatch(steps::contains);
    }

    private boolean isNotMeasured(Seen seen) {
        Set<String> measured =
                factsAfter.of(Measure.class).stream().map(Measure::measure).collect(Collectors.toSet());
        return !measured.containsAll(seen.measures());
    }

    private boolean isLeft(Seen seen) {
        return seen.steps().stream().allMatch(step -> matching.after(step).isPresent());
    }

    private static List<Both> both(List<Pairs.Pair> pairs, Matching matching) {
        return pairs.stream()
                .filter(pair -> pair.before().isAdvised() || pair.after().isAdvised())
                .map(pair -> new Both(
                        pair.before().noted(),
                        pair.after().noted(),
                        !matching.renamed(pair.before().noted().message())
                                .equals(pair.after().noted().message())))
                .toList();
    }

    /** A recommendation is there as long as something of what it answers in the first place is found. */
    private Recommendations recommendations(Differences.Findings findings) {
        Set<String> left = new HashSet<>();
        Set<String> known = new HashSet<>();
        pairs.same().forEach(pair -> {
            left.add(answer(pair.before()));
            known.add(answer(pair.after()));
        });
        pairs.closed().stream()
                .filter(seen -> findings.notJudged().contains(seen.noted()))
                .forEach(seen -> left.add(answer(seen)));
        pairs.opened().stream()
                .filter(seen -> findings.cameToLight().contains(seen.noted()))
                .forEach(seen -> known.add(answer(seen)));
        return new Recommendations(
                advised(before, it -> !left.contains(it.id())),
                advised(after, it -> !known.contains(it.id())),
                advised(after, it -> known.contains(it.id())));
    }

    private static String answer(Seen seen) {
        return seen.absorbed() ? "" : seen.recommendation();
    }

    private static List<Advised> advised(JourneyAdvice advice, Predicate<Recommendation> wanted) {
        return advice.recommendations().stream()
                .filter(wanted)
                .map(Comparer::advised)
                .toList();
    }

    private static Advised advised(Recommendation it) {
        return new Advised(
                it.id(),
                it.rank(),
                it.priority().name().toLowerCase(Locale.ROOT),
                it.action().name().toLowerCase(Locale.ROOT),
                it.title());
    }

    private List<Figure> figures() {
        Map<String, Measure> old = measures(factsBefore);
        Map<String, Measure> now = measures(factsAfter);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        List<Figure> figures = new ArrayList<>();
        for (String name : names) {
            Measure was = old.get(name);
            Measure is = now.get(name);
            Long valueBefore = was == null ? null : was.value();
            Long valueAfter = is == null ? null : is.value();
            if (!Objects.equals(valueBefore, valueAfter)) {
                Unit unit = was == null ? Objects.requireNonNull(is).numberOf() : was.numberOf();
                figures.add(new Figure(name, unit, valueBefore, valueAfter));
            }
        }
        return figures;
    }

    private static Map<String, Measure> measures(Facts facts) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        facts.of(Measure.class).forEach(measure -> measures.put(measure.measure(), measure));
        return measures;
    }
}
