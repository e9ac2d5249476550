package dev.desirepath.advice;

import dev.desirepath.advice.Advisor.Advised;
import dev.desirepath.advice.Advisor.Ruled;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Journey;
import dev.desirepath.rules.Firing;
import dev.desirepath.rules.Judgement;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Scoped;
import dev.desirepath.rules.SecondReader;
import dev.desirepath.rules.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One journey on its way to advice.
 *
 * <p>Its stages come in this order, each once: its facts are derived, they are judged, what was found is heard, and what
 * was heard leads to advice.
 */
public final class Passage {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::about)
            .thenComparing(finding -> finding.rule().id());

    private final Advisor by;
    private final Journey journey;
    private final LocalDate asOf;
    private final List<Scoped> whole;
    private final Ruled ruled;
    private final Waiting waiting = new Waiting();
    private final List<NotJudged> notJudged = new ArrayList<>();
    private @Nullable Derived derived;
    private List<Finding> found = List.of();
    private Hearings.@Nullable Heard heard;

    /** The facts of the journey, and what is made of them for all who come after. */
    private record Derived(
            Facts facts,
            Elements elements,
            Wording wording,
            Questions questions,
            Settling settling,
            SecondReader reader) {}

    Passage(Advisor by, Journey journey, LocalDate asOf) {
        this.by = by;
        this.journey = journey;
        this.asOf = asOf;
        this.whole = by.standards().whole(journey);
        this.ruled = by.in(whole);
    }

    /**
     * Derives its facts.
     *
     * @throws dev.desirepath.facts.TooLargeLoop when the visits of its steps cannot be computed
     */
    public void derive() {
        Facts facts = by.derive(journey, asOf);
        Elements elements = new Elements(facts);
        derived = new Derived(
                facts,
                elements,
                new Wording(facts),
                new Questions(elements),
                new Settling(journey, asOf, by.standards(), ruled.packs(), elements),
                new SecondReader(facts, ruled.limits()));
    }

    /** Finds what the rules find. */
    public void judge() {
        Derived all = derived();
        Findings findings = new Findings(all.facts(), all.elements(), all.wording());
        Map<Rule, Judgement> judgements =
                ruled.judgements().of(Verb.GIVE, known(all.facts(), ruled), all.reader(), notJudged);
        found = find(judgements, findings, all.questions(), waiting);
        for (Scoped part : by.standards().parts(journey)) {
            found = inPart(part, all, findings);
        }
    }

    /** Hears objections and priorities on all that was found. */
    public void hear() {
        Derived all = derived();
        heard = new Hearings(
                        ruled.judgements(),
                        ruled.rehearing(),
                        all.facts(),
                        known(all.facts(), ruled),
                        all.reader(),
                        all.elements(),
                        new Hearing(all.wording(), by.outlooks()),
                        notJudged)
                .of(all.settling().open(found));
    }

    /** {@return the advice, and what it stands on} */
    public Advised recommend() {
        Derived all = derived();
        Hearings.Heard of = Objects.requireNonNull(heard);
        List<Kept> kept = new ArrayList<>();
        List<MapGap> mapGaps = new ArrayList<>();
        List<Judged> acting = new ArrayList<>();
        for (Judged each : of.judged()) {
            if (each.kept()) {
                kept.add(Kept.of(each));
            }
            if (each.finding().rule().isAboutTheMap()) {
                mapGaps.add(MapGap.of(each.finding()));
            } else if (!each.kept()) {
                acting.add(each);
            }
        }
        Recommending recommending =
                new Recommending(journey, all.facts(), all.elements(), all.wording(), by.outlooks(), by.costs());
        List<Recommendation> recommendations = all.settling().answered(recommending.of(acting));
        acting.forEach(all.questions()::addDeciding);
        List<Question> ranked = all.questions().ranked();
        JourneyAdvice advice = new JourneyAdvice(
                journey,
                Measures.of(all.facts()),
                recommendations,
                recommending.together(recommendations),
                new Sensitivities(all.facts()).of(recommendations),
                kept,
                new Inventory(recommendations, kept, all.questions().keysByElement(), all.elements()).of(all.facts()),
                mapGaps,
                ranked,
                all.settling().settled(),
                notJudged,
                waiting.rules(),
                ruled.packs().rules(Verb.GIVE).size(),
                waiting.mostWaitedFor(),
                waiting.howManyWaitForIt());
        return new Advised(advice, new Considered(all.facts(), ruled.packs(), locals(), of.judged(), of.proposals()));
    }

    private Derived derived() {
        return Objects.requireNonNull(derived);
    }

    private List<Considered.Local> locals() {
        return by.standards().parts(journey).stream()
                .map(part -> new Considered.Local(
                        part.when(),
                        part.steps(journey),
                        by.in(with(whole, part)).packs()))
                .toList();
    }

    /** What is found in the part is what the rules and limits of the part find there. */
    private List<Finding> inPart(Scoped part, Derived all, Findings findings) {
        Ruled there = by.in(with(whole, part));
        SecondReader reader = new SecondReader(all.facts(), there.limits());
        Map<Rule, Judgement> judgements =
                there.judgements().of(Verb.GIVE, known(all.facts(), there), reader, new ArrayList<>());
        // The questions are those of the whole journey.
        List<Finding> foundThere = find(judgements, findings, new Questions(all.elements()), new Waiting());
        Set<String> steps = part.steps(journey);
        return Stream.concat(
                        found.stream().filter(finding -> !steps.contains(finding.step())),
                        foundThere.stream().filter(finding -> steps.contains(finding.step())))
                .sorted(ORDER)
                .toList();
    }

    private static List<Scoped> with(List<Scoped> whole, Scoped part) {
        return Stream.concat(whole.stream(), Stream.of(part)).toList();
    }

    private static List<Fact> known(Facts facts, Ruled ruled) {
        List<Fact> known = new ArrayList<>(facts.facts());
        known.addAll(ruled.packs().limits());
        return known;
    }

    private List<Finding> find(Map<Rule, Judgement> judgements, Findings findings, Questions questions, Waiting waits) {
        List<Finding> all = new ArrayList<>();
        judgements.forEach((rule, judgement) -> {
            if (judgement.firings().isEmpty() && judgement.open().isEmpty()) {
                return;
            }
            Outlook outlook = by.outlooks().of(rule);
            for (Firing firing : judgement.firings()) {
                all.add(findings.finding(outlook, firing));
            }
            List<List<Missing>> asked = new Asking(outlook).first(judgement.open());
            questions.add(rule, asked);
            waits.add(rule, judgement.firings().isEmpty(), asked);
        });
        all.sort(ORDER);
        return all;
    }
}
