package dev.desirepath.lab;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.facts.TooLargeLoop;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.proof.Questioning;
import dev.desirepath.proof.WhyNot;
import dev.desirepath.reading.FileKind;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.OwnKeyCheck;
import dev.desirepath.reading.Reading;
import dev.desirepath.reading.SourceText;
import dev.desirepath.review.PageReview;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries rules on the examples of their pages, with all rules of all packs loaded. */
public final class Tryout {

    /** The day that counts as today on pages, so that no example ages. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Packs packs;
    private final Advisor advisor;
    private final LocalDate asOf;

    /** @param advisor judges by these packs */
    public Tryout(Packs packs, Advisor advisor, LocalDate asOf) {
        this.packs = packs;
        this.advisor = advisor;
        this.asOf = asOf;
    }

    /** {@return what came of all examples of these rules} */
    public TestResult of(Collection<Rule> rules) {
        return TestResult.of(
                asOf,
                packs.packs().stream().map(pack -> pack.name()).toList(),
                rules.stream()
                        .sorted(Comparator.comparing(Rule::id))
                        .map(this::of)
                        .toList());
    }

    /** {@return what came of all examples of a rule} */
    public RuleResult of(Rule rule) {
        RulePage page = RulePage.of(rule, packs);
        String text = packs.packOf(rule).pages().getOrDefault(rule.id(), "");
        return new RuleResult(
                rule.id(),
                page.file(),
                PageReview.shape(page.file(), text, rule.name(), rule.family()),
                page.examples().stream().map(each -> of(rule, each)).toList());
    }

    private ExampleResult of(Rule rule, Example example) {
        Reading reading = JourneyReader.read(example.place().file(), example.bytes());
        Journey journey = reading.journey();
        if (journey == null) {
            return mistaken(example, reading.problems());
        }
        SourceText source = new SourceText(FileKind.JOURNEY, example.place().file(), example.journey());
        List<Problem> ofOwnKeys = OwnKeyCheck.of(journey, advisor.ownKeys(), source);
        if (!ofOwnKeys.isEmpty()) {
            return mistaken(example, ofOwnKeys);
        }
        try {
            JourneyAdvice advice = advisor.advise(journey, asOf);
            return judged(rule, example, journey, advice);
        } catch (TooLargeLoop refused) {
            return mistaken(example, List.of(refused.problem()));
        }
    }

    private static ExampleResult mistaken(Example example, List<Problem> mistakes) {
        return new ExampleResult(
                example.section().heading(),
                example.place(),
                Outcome.FAILED,
                "the journey has mistakes",
                example.says().stream().sorted().toList(),
                List.of(),
                List.of(),
                mistakes,
                null);
    }

    private ExampleResult judged(Rule rule, Example example, Journey journey, JourneyAdvice advice) {
        List<String> expected = example.says().stream().sorted().toList();
        List<String> came = Statements.of(rule, advice);
        String notJudged = advice.notJudged().stream()
                .filter(each -> each.rule().id().equals(rule.id()))
                .map(each -> "the rule was not judged: " + each.why())
                .findFirst()
                .orElse("");
        // A rule that was not judged says nothing, which is not what a quiet example means.
        if (!notJudged.isEmpty()) {
            return result(example, Outcome.FAILED, notJudged, expected, came, List.of(), null);
        }
        String failed = failed(example.section(), expected, came);
        boolean missed = example.section() == Section.KNOWN_MISS && came.isEmpty();
        Outcome outcome = !failed.isEmpty() ? Outcome.FAILED : missed ? Outcome.KNOWN_MISS : Outcome.AS_EXPECTED;
        boolean askWhy = !failed.isEmpty() && example.section() == Section.FIRES_ON;
        if (!askWhy && !missed) {
            return result(example, outcome, failed, expected, came, List.of(), null);
        }
        WhyNot answer = new Questioning(
                        example.place().file(), example.journey(), advice, advisor.considered(journey, asOf))
                .whyNot(rule, "");
        List<String> became = came.isEmpty() ? answer.became() : List.of();
        boolean lacks = !came.containsAll(expected) || missed;
        return result(
                example,
                outcome,
                failed,
                expected,
                came,
                became,
                lacks ? NearMiss.of(answer).orElse(null) : null);
    }

    private static ExampleResult result(
            Example example,
            Outcome outcome,
            String failed,
            List<String> expected,
            List<String> came,
            List<String> became,
            @Nullable NearMiss nearest) {
        return new ExampleResult(
                example.section().heading(),
                example.place(),
                outcome,
                failed,
                expected,
                came,
                became,
                List.of(),
                nearest);
    }

    private static String failed(Section section, List<String> expected, List<String> came) {
        return switch (section) {
            case FIRES_ON ->
                expected.equals(came)
                        ? ""
                        : came.isEmpty() ? "it ought to fire and does not" : "it says something else than the page";
            case STAYS_QUIET_ON -> came.isEmpty() ? "" : "it ought to stay quiet and fires";
            case KNOWN_MISS ->
                came.isEmpty()
                        ? ""
                        : "it fires now, so it is no miss any more: move it to '" + Section.FIRES_ON.heading() + "'";
        };
    }
}
