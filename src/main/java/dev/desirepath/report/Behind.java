package dev.desirepath.report;

import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Kept;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Run;
import dev.desirepath.advice.Settled;
import dev.desirepath.facts.Limit;
import dev.desirepath.rules.Answerable;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who stands behind the rules of a house and behind its decisions, as far as an auditor would stop at it. */
public final class Behind {

    private static final String STANDARD = "standard";
    private static final String LONGEST = "stale-rule.longest-unreviewed";
    private static final int MOST = 5;

    private final Run run;
    private final Set<String> standard;
    private final SortedMap<String, Rule> rules = new TreeMap<>();
    private final List<String> decisions = new ArrayList<>();

    /** Begins with no journey. */
    public Behind(Run run) {
        this.run = run;
        this.standard = run.packs().packs().stream()
                .filter(pack -> pack.name().equals(STANDARD))
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    /** Adds what was found and decided on a journey. */
    public void add(JourneyAdvice advice) {
        findings(advice).map(Finding::rule).filter(this::isOfHouse).forEach(rule -> rules.put(rule.id(), rule));
        SamePerson.of(advice).forEach(each -> decisions.add(each.sentence()));
    }

    private static Stream<Finding> findings(JourneyAdvice advice) {
        Settled settled = advice.settled();
        Stream<Recommendation> recommendations = Stream.concat(
                advice.recommendations().stream(), settled.rejected().stream().map(Settled.Rejected::recommendation));
        return Stream.of(
                        recommendations.flatMap(it -> Stream.concat(it.findings().stream(), it.absorbed().stream())),
                        advice.kept().stream().map(Kept::finding),
                        settled.accepted().stream().map(Settled.Accepted::finding),
                        settled.onTrial().stream(),
                        settled.known().stream())
                .flatMap(each -> each);
    }

    /** The standard pack is known by its version, and names nobody. */
    private boolean isOfHouse(Rule rule) {
        return !standard.contains(rule.id());
    }

    /** {@return all rules of the house that judge, sorted by id} */
    List<Rule> house() {
        return run.packs().rules().stream().filter(this::isOfHouse).toList();
    }

    /** {@return what stands out, a sentence for each rule and each decision; none where nothing does} */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        rules.values().forEach(rule -> {
            List<String> notes = notes(rule, run);
            if (!notes.isEmpty()) {
                sentences.add("Rule %s of the pack %s: %s."
                        .formatted(rule.id(), run.packs().packOf(rule).name(), String.join("; ", notes)));
            }
        });
        sentences.addAll(decisions);
        return sentences;
    }

    /** {@return the same as far as a first screen has room} */
    List<String> first(boolean all) {
        List<String> sentences = sentences();
        if (all || sentences.size() <= MOST) {
            return sentences;
        }
        List<String> first = new ArrayList<>(sentences.subList(0, MOST));
        first.add(sentences.size() - MOST + " more: --all shows them.");
        return first;
    }

    /** {@return what stands out about who stands behind a rule} */
    static List<String> notes(Rule rule, Run run) {
        Answerable it = Answerable.of(rule);
        List<String> notes = new ArrayList<>();
        if (it.trial()) {
            notes.add("it is on trial");
        }
        if (it.owner().isEmpty()) {
            notes.add("it names no owner");
        }
        if (it.approved().isEmpty()) {
            notes.add("nobody is said to have approved it");
        }
        if (it.isSame()) {
            notes.add("owner and approver are the same, " + it.owner());
        }
        long months = it.monthsSinceReview(run.asOf());
        if (months < 0) {
            notes.add("it says to have been reviewed on %s, which is after %s".formatted(it.reviewed(), run.asOf()));
        }
        run.packs().limits().stream()
                .filter(limit -> limit.name().equals(LONGEST) && months > limit.count())
                .forEach(limit -> notes.add(overdue(it, months, limit)));
        return notes;
    }

    private static String overdue(Answerable it, long months, Limit limit) {
        return "it was reviewed last %s, %d months ago, and the most is %s (%s)"
                .formatted(it.reviewed(), months, limit.written(), limit.place());
    }
}
