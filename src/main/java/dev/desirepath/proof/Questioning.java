package dev.desirepath.proof;

import dev.desirepath.advice.Considered;
import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Settled;
import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.StepFact;
import dev.desirepath.proof.Proof.FactSeen;
import dev.desirepath.proof.Proof.Ground;
import dev.desirepath.proof.WhyNot.LooksAt;
import dev.desirepath.proof.WhyNot.NotStated;
import dev.desirepath.proof.WhyNot.Way;
import dev.desirepath.reading.Element;
import dev.desirepath.reading.FormatKey;
import dev.desirepath.rules.Bound;
import dev.desirepath.rules.FactType;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Answers why a rule found nothing, or what became of what it found. */
public final class Questioning {

    private static final int MOST_WAYS = 20;

    private final String file;
    private final JourneyAdvice advice;
    private final Considered considered;
    private final Grounds grounds;
    private final RuleTexts texts;

    /**
     * Answers for one journey.
     *
     * @param file as it is shown
     * @param text of the file
     */
    public Questioning(String file, String text, JourneyAdvice advice, Considered considered) {
        this.file = file;
        this.advice = advice;
        this.considered = considered;
        this.grounds = new Grounds(considered.facts(), new Quotes(text, advice.journey()));
        this.texts = new RuleTexts(considered.packs());
    }

    /** {@return whether the rule is about single steps, so that one can be asked for} */
    public static boolean isAboutSteps(Rule rule) {
        return StepFact.class.isAssignableFrom(subject(rule).factClass());
    }

    private static FactType subject(Rule rule) {
        Bound bound = Objects.requireNonNull(rule.names().get(rule.subject()));
        return bound.type();
    }

    /** {@return whether the fact is about the step; a hand-off and a decision also go by their own ids} */
    static boolean isAt(Fact fact, String step) {
        return (fact instanceof StepFact about && about.step().equals(step))
                || (fact instanceof HandOff handOff
                        && (handOff.handOff().equals(step)
                                || handOff.givingStep().equals(step)))
                || (fact instanceof Decision decision && decision.decision().equals(step))
                || (fact instanceof dev.desirepath.facts.Finding finding
                        && finding.removes().equals(step));
    }

    /**
     * {@return why the rule fires or not}
     *
     * @param step the id of a step; empty for anywhere
     */
    public WhyNot whyNot(Rule rule, String step) {
        Predicate<Fact> subjects = fact -> step.isEmpty() || isAt(fact, step);
        List<Fact> extra = considered.extra(step);
        Traces traces = new Tracer(considered.facts(), extra).trace(rule, subjects);
        List<Course> courses = traces.all();
        List<Way> ways = new ArrayList<>();
        courses.stream()
                .limit(MOST_WAYS)
                .forEach(course -> ways.add(way(course, rule.id() + "/way-" + (ways.size() + 1))));
        FactType type = subject(rule);
        int searched = (int) Stream.concat(considered.facts().facts().stream(), extra.stream())
                .filter(type.factClass()::isInstance)
                .filter(subjects)
                .count();
        boolean off = considered.packsAt(step).rule(rule.id()).isEmpty();
        return new WhyNot(
                file,
                texts.of(rule),
                step,
                step.isEmpty() ? "" : grounds.sentences().values().name(step),
                new LooksAt(type.name(), type.meaning(), type.derivation()),
                searched,
                traces.verdict(),
                off,
                said(traces, step, type, searched),
                ways,
                courses.size() - ways.size(),
                became(rule, traces, off));
    }

    private String said(Traces traces, String step, FactType type, int searched) {
        String at = step.isEmpty() ? "" : " at " + grounds.sentences().values().name(step);
        return switch (traces.verdict()) {
            case YES ->
                "It fires" + at
                        + (traces.fires().size() == 1
                                ? "."
                                : ", " + traces.fires().size() + " times.");
            case OPEN -> "Nobody can say" + at + ": it hangs on what the file does not say.";
            case NO ->
                searched == 0
                        ? "It does not fire" + at + ": the rule looks at facts " + type.name() + ", and there is none"
                                + (step.isEmpty() ? "" : " there") + "."
                        : "It does not fire" + at + ".";
        };
    }

    private Way way(Course course, String id) {
        List<Ground> seen = grounds.of(course, id);
        Ground last = seen.get(seen.size() - 1);
        boolean fails = course.verdict() == Holds.NO;
        Object subject = course.names().get(course.rule().subject());
        String about = subject instanceof Fact fact
                ? grounds.sentences().about(fact)
                : last.nearest().stream().map(FactSeen::about).findFirst().orElse("");
        int failing = fails
                ? last.nearest().stream().findFirst().map(Questioning::failing).orElse(0)
                : 0;
        return new Way(
                about,
                course.verdict(),
                fails ? Failing.sentence(last) : "",
                failing,
                seen,
                course.missing().stream().map(this::notStated).distinct().toList());
    }

    private static int failing(FactSeen fact) {
        return (int) fact.values().stream()
                .filter(value -> value.holds() == Holds.NO)
                .count();
    }

    private NotStated notStated(Missing missing) {
        String key = missing.key();
        FormatKey<?> format = Stream.of(Element.STEP, Element.JOURNEY, Element.BUSINESS_RULE)
                .map(element -> FormatKey.at(element, key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String write = format == null ? "" : key + ": " + format.example();
        return new NotStated(key, grounds.sentences().about(missing.fact()), missing.ask(), write);
    }

    private List<String> became(Rule rule, Traces traces, boolean off) {
        if (off) {
            return traces.fires().isEmpty() ? List.of() : List.of("The rule is switched off, so nothing came of it.");
        }
        return traces.fires().stream()
                .flatMap(course -> became(rule, course).stream())
                .distinct()
                .toList();
    }

    private List<String> became(Rule rule, Course course) {
        List<String> became = new ArrayList<>();
        Predicate<Finding> same = finding -> finding.rule().id().equals(rule.id())
                && finding.firing().matched().equals(course.matched());
        for (Recommendation it : advice.recommendations()) {
            String which = "number " + it.rank() + " [" + it.id() + "]";
            it.findings().stream()
                    .filter(same)
                    .forEach(finding -> became.add(finding.message() + ". Recommendation " + which + " is about it."));
            it.absorbed().stream()
                    .filter(same)
                    .forEach(finding -> became.add(finding.message() + ". It needs no advice of its own beside " + which
                            + ", which acts at the same place."));
        }
        advice.kept().stream()
                .filter(kept -> same.test(kept.finding()))
                .forEach(kept -> became.add(kept.finding().message() + ". It stays as it is: " + kept.why() + "."));
        settled(same, became);
        if (became.isEmpty() && rule.isAboutTheMap()) {
            became.add("It is said under what your map does not say yet, since it is about the map.");
        }
        return became;
    }

    private void settled(Predicate<Finding> same, List<String> became) {
        Settled settled = advice.settled();
        settled.accepted().stream()
                .filter(each -> same.test(each.finding()))
                .map(Settled.Accepted::acceptance)
                .forEach(it -> became.add("It is accepted: %s answers for it until %s (%s), because %s."
                        .formatted(it.by(), it.until(), it.place(), it.because())));
        settled.onTrial().stream()
                .filter(same)
                .forEach(finding -> became.add(finding.message() + ". The rule is on trial: nobody has to act on it."));
        settled.rejected().stream()
                .filter(each -> Stream.concat(
                                each.recommendation().findings().stream(), each.recommendation().absorbed().stream())
                        .anyMatch(same))
                .forEach(each -> became.add("The recommendation [%s] on it was rejected by %s on %s (%s), because %s."
                        .formatted(
                                each.recommendation().id(),
                                each.response().by(),
                                each.response().on(),
                                each.response().place(),
                                each.response().because())));
        settled.known().stream()
                .filter(same)
                .forEach(finding -> became.add(
                        finding.message() + ". The baseline knows it already, so it is advised on no more."));
    }
}
