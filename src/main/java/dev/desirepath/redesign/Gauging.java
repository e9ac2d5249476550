package dev.desirepath.redesign;

import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.StepFact;
import dev.desirepath.facts.Wait;
import dev.desirepath.journey.Feeling.Cluster;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds what is said of each step against what is said of it afterwards; what only one file says counts for nothing. */
final class Gauging {

    private final Facts before;
    private final Facts after;
    private final Matching matching;
    private final Balance balance;

    Gauging(Facts before, Facts after, Matching matching, Balance balance) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        this.balance = balance;
    }

    void gauge() {
        waiting();
        Map<String, Emotion> feltBefore = byStep(before, Emotion.class, Emotion::step);
        Map<String, Emotion> feltAfter = byStep(after, Emotion.class, Emotion::step);
        matching.pairs().forEach((old, now) -> felt(feltBefore.get(old), feltAfter.get(now), now));
        Map<String, Step> stepsBefore = byStep(before, Step.class, Step::step);
        Map<String, Step> stepsAfter = byStep(after, Step.class, Step::step);
        matching.pairs().forEach((old, now) -> {
            Step was = Objects.requireNonNull(stepsBefore.get(old));
            Step is = Objects.requireNonNull(stepsAfter.get(now));
            length(was, is);
            worth(was, is);
            failing(was, is);
        });
    }

    private static <T extends StepFact> Map<String, T> byStep(Facts facts, Class<T> type, Function<T, String> step) {
        Map<String, T> found = new HashMap<>();
        facts.of(type).forEach(fact -> found.put(step.apply(fact), fact));
        return found;
    }

    /** All waits together: one that only moved is neither better nor worse. */
    private void waiting() {
        Map<String, Long> old = minutes(before);
        Map<String, Long> now = minutes(after);
        matching.pairs().forEach((was, is) -> {
            if (old.containsKey(was) != now.containsKey(is)) {
                balance.notKnown(
                        "waiting",
                        "how long the work waits at '" + after.names().get(is) + "': " + length(old.get(was))
                                + " before, " + length(now.get(is)) + " after");
                old.remove(was);
                now.remove(is);
            }
        });
        long was = old.values().stream().mapToLong(Long::longValue).sum();
        long is = now.values().stream().mapToLong(Long::longValue).sum();
        balance.less("waiting", was, is, "waiting: " + Length.of(was) + " before, " + Length.of(is) + " after");
    }

    private static Map<String, Long> minutes(Facts facts) {
        Map<String, Long> minutes = new HashMap<>();
        facts.of(Wait.class).forEach(wait -> {
            if (wait.minutes() != null) {
                minutes.merge(wait.step(), wait.minutes(), Long::sum);
            }
        });
        return minutes;
    }

    private void felt(@Nullable Emotion was, @Nullable Emotion is, String step) {
        Cluster old = was == null ? null : was.cluster();
        Cluster now = is == null ? null : is.cluster();
        String said = "what customers feel at '" + after.names().get(step) + "': "
                + (was == null || old == null ? "not said" : was.said()) + " before, "
                + (is == null || now == null ? "not said" : is.said()) + " after";
        // The clusters stand in order from the worst to the best.
        balance.lower("emotion", now, old, said);
    }

    /** Who has more to do or less is told by actor; here only that nobody knows. */
    private void length(Step was, Step is) {
        if ((was.minutes() == null) != (is.minutes() == null)) {
            balance.notKnown(
                    "work",
                    "how long '" + after.names().get(is.step()) + "' takes: " + length(was.minutes()) + " before, "
                            + length(is.minutes()) + " after");
        }
    }

    private static String length(@Nullable Long minutes) {
        return minutes == null ? "not said" : Length.of(minutes);
    }

    /** What a step is worth stands in order from the best to the worst. */
    private void worth(Step was, Step is) {
        balance.lower(
                "value",
                was.customerValue(),
                is.customerValue(),
                "what '" + after.names().get(is.step()) + "' is worth to the customer: " + word(was.customerValue())
                        + " before, " + word(is.customerValue()) + " after");
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "not said" : value.name().toLowerCase(Locale.ROOT);
    }

    private void failing(Step was, Step is) {
        balance.lower(
                "failing",
                was.failsPerMille(),
                is.failsPerMille(),
                "how often '" + after.names().get(is.step()) + "' fails: " + often(was.failsPerMille()) + " before, "
                        + often(is.failsPerMille()) + " after");
    }

    private static String often(@Nullable Integer perMille) {
        return perMille == null ? "not said" : perMille + " in 1000";
    }
}
