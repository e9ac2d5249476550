package dev.desirepath.proof;

import dev.desirepath.advice.Action;
import dev.desirepath.advice.Considered;
import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Objection;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.proof.Proof.Ground;
import dev.desirepath.proof.Proof.Heard;
import dev.desirepath.proof.Proof.Justification;
import dev.desirepath.proof.Proof.Neighbour;
import dev.desirepath.proof.Proof.Ranked;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Verb;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proves recommendations: traces every rule that had a say and writes down what it saw. */
public final class Prover {

    private final String file;
    private final JourneyAdvice advice;
    private final Considered considered;
    private final Tracer tracer;
    private final Grounds grounds;
    private final RuleTexts texts;

    /**
     * Proves the advice on one journey.
     *
     * @param file as it is shown
     * @param text of the file
     */
    public Prover(String file, String text, JourneyAdvice advice, Considered considered) {
        this.file = file;
        this.advice = advice;
        this.considered = considered;
        this.tracer = new Tracer(considered.facts(), considered.extra(""));
        this.grounds = new Grounds(considered.facts(), new Quotes(text, advice.journey()));
        this.texts = new RuleTexts(considered.packs());
    }

    /** {@return why a recommendation is what it is} */
    public Proof proof(Recommendation it) {
        List<Justification> own = justifications(it.findings(), false);
        List<Justification> all = new ArrayList<>(own);
        all.addAll(justifications(it.absorbed(), true));
        return new Proof(
                file,
                it.id(),
                it.rank(),
                advice.recommendations().size(),
                it.title(),
                Values.plain(it.action()),
                Values.plain(it.priority()),
                it.because(),
                it.rationale(),
                Values.plain(it.decidedBy()),
                move(it),
                all,
                objections(it),
                priorities(it),
                neighbour(it, it.rank() - 1),
                neighbour(it, it.rank() + 1),
                Hints.of(own));
    }

    private List<Justification> justifications(List<Finding> findings, boolean absorbed) {
        Map<String, Integer> seen = new HashMap<>();
        List<Justification> all = new ArrayList<>();
        for (Finding finding : findings) {
            int number = seen.merge(finding.id(), 1, Integer::sum);
            String id = number == 1 ? finding.id() : finding.id() + "-" + number;
            List<Ground> found = grounds.of(course(finding), id);
            all.add(new Justification(id, absorbed, finding.message(), texts.of(finding.rule()), found));
        }
        all.sort(Comparator.comparingInt(each -> each.premises().size()));
        return all;
    }

    private Course course(Finding finding) {
        Tracer there = considered.packsAt(finding.step()).equals(considered.packs())
                ? tracer
                : new Tracer(considered.facts(), considered.extra(finding.step()));
        Course course = there.follow(finding.rule(), finding.firing().matched());
        if (course.verdict() != Holds.YES) {
            throw new IllegalStateException("The finding " + finding.id() + " cannot be proved.");
        }
        return course;
    }

    private String move(Recommendation it) {
        boolean eliminates = it.findings().get(0).rule().eliminates();
        return switch (it.decidedBy()) {
            case CAUSE ->
                "What caused it is known, and nothing speaks against taking the effect away: somebody acts at "
                        + grounds.sentences().values().name(it.target().id())
                        + ", and what it caused goes.";
            case OBJECTION ->
                "The rule would take it away, but something speaks against that, so it is improved instead: "
                        + it.objections().stream()
                                .filter(Objection::stops)
                                .map(Objection::message)
                                .collect(Collectors.joining("; "))
                        + ".";
            case NOT_KNOWN ->
                "The rule would take it away, but what may protect somebody is not dropped on a guess. First find out"
                        + " whether " + String.join("; whether ", it.checkFirst()) + ".";
            case WORTH ->
                it.action() == Action.ELIMINATE
                        ? "Neither the customer nor the organisation values it, so it goes."
                        : "One side values it, so it is improved and stays.";
            case RULE ->
                eliminates
                        ? "Nothing speaks against it, so the rule's own verb counts: eliminate."
                        : "The rule asks for an improvement; nothing is to be taken away.";
        };
    }

    private List<Heard> objections(Recommendation it) {
        List<Heard> heard = new ArrayList<>();
        for (String id : ids(it.findings().stream().filter(each -> each.rule().eliminates()))) {
            for (Rule rule : considered.packs().rules(Verb.OBJECT)) {
                Traces traces = about(rule, id);
                heard.add(objection(it, rule, id, traces));
            }
        }
        return heard;
    }

    private Heard objection(Recommendation it, Rule rule, String finding, Traces traces) {
        Course course = traces.all().get(0);
        String id = rule.id() + " against " + finding;
        List<Ground> seen = grounds.of(course, id);
        String said =
                switch (traces.verdict()) {
                    case YES ->
                        it.objections().stream()
                                .filter(objection -> objection.rule().equals(rule.id()))
                                .map(Objection::message)
                                .findFirst()
                                .orElse(rule.name());
                    case OPEN ->
                        "the file does not say; assumed: "
                                + rule.value("assumes").orElse(rule.name());
                    case NO -> Failing.sentence(seen.get(seen.size() - 1));
                };
        return new Heard(id, texts.of(rule), finding, traces.verdict(), said, seen);
    }

    private Traces about(Rule rule, String finding) {
        return tracer.trace(
                rule,
                fact -> fact instanceof dev.desirepath.facts.Finding proposal
                        && proposal.finding().equals(finding));
    }

    private List<Ranked> priorities(Recommendation it) {
        Set<String> gone = it.removes().stream().map(target -> target.id()).collect(Collectors.toSet());
        Stream<Finding> counting = Stream.concat(
                it.findings().stream(), it.absorbed().stream().filter(finding -> gone.contains(finding.step())));
        List<Ranked> ranked = new ArrayList<>();
        boolean found = false;
        for (String id : ids(counting)) {
            for (Rule rule : considered.packs().rules(Verb.RANK)) {
                Traces traces = about(rule, id);
                boolean decides = !found
                        && traces.verdict() == Holds.YES
                        && rule.priority().filter(it.priority()::equals).isPresent()
                        && rule.value("because").filter(it.because()::equals).isPresent();
                found |= decides;
                ranked.add(rank(rule, id, traces, decides));
            }
        }
        return ranked;
    }

    private Ranked rank(Rule rule, String finding, Traces traces, boolean decides) {
        String id = rule.id() + " of " + finding;
        List<Ground> seen = grounds.of(traces.all().get(0), id);
        String said = traces.verdict() == Holds.YES
                ? rule.value("because").orElse(rule.name())
                : traces.verdict() == Holds.OPEN
                        ? "the file does not say"
                        : Failing.sentence(seen.get(seen.size() - 1));
        String priority = rule.priority().map(Values::plain).orElse("");
        return new Ranked(id, texts.of(rule), finding, priority, traces.verdict(), decides, said, seen);
    }

    private static List<String> ids(Stream<Finding> findings) {
        Set<String> ids = new HashSet<>();
        return findings.map(Finding::id).filter(ids::add).toList();
    }

    private List<Neighbour> neighbour(Recommendation it, int rank) {
        List<Recommendation> all = advice.recommendations();
        return rank < 1 || rank > all.size() ? List.of() : List.of(OrderTerms.between(it, all.get(rank - 1)));
    }
}
