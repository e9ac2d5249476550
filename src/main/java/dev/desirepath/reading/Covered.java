package dev.desirepath.reading;

import dev.desirepath.journey.Coverage;
import dev.desirepath.journey.Deciding;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Step;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a journey says anything of what it says that it covers. */
final class Covered {

    private final Journey journey;

    private Covered(Journey journey) {
        this.journey = journey;
    }

    static boolean says(Journey journey, Coverage coverage) {
        return new Covered(journey).says(coverage);
    }

    private boolean says(Coverage coverage) {
        return switch (coverage) {
            case ALTERNATIVES ->
                any(step -> step.encounter().alternative())
                        || any(step -> step.appraisal().couldBeDoneBy())
                        || anyDecision(Deciding::alternatives);
            case AUTOMATION -> any(step -> step.appraisal().automated());
            case BATCHES ->
                any(step -> step.timing().every()) || any(step -> step.timing().batch());
            case CHANNELS -> any(step -> step.encounter().channel());
            case DECISIONS ->
                any(Step::decides)
                        || any(Step::decidesNothing)
                        || any(step -> step.conduct().applies());
            case EFFORT -> any(step -> step.encounter().effort());
            case EMOTIONS -> any(Step::emotion) || journey.assessment().emotion() != null;
            case ENTRIES -> any(step -> step.information().enters());
            case EXPLAINED -> anyDecision(Deciding::explained);
            case FAILURES -> any(step -> step.conduct().fails());
            case FEEDBACK -> any(step -> step.encounter().feedback());
            case HAND_OFFS -> any(Step::handsOver);
            case ITEMS ->
                any(step -> step.information().asks())
                        || any(step -> step.information().uses())
                        || any(step -> step.information().gives())
                        || any(step -> step.information().tells());
            case METRICS -> journey.assessment().metrics() != null;
            case NEEDS ->
                any(step -> step.encounter().need())
                        || any(step -> step.encounter().resolved());
            case OWNERS ->
                journey.businessRules().values().stream().anyMatch(rule -> rule.owner() != null)
                        || anyHandOff(HandingOver::owner);
            case PROMISES -> journey.assessment().promises() != null;
            case PROTECTION ->
                any(step -> step.appraisal().protectsWhom())
                        || any(step -> step.appraisal().protectsFrom());
            case RATINGS -> journey.assessment().ratings() != null;
            case REASONS ->
                any(step -> step.encounter().because())
                        || any(step -> step.encounter().causedBy());
            case REQUIREMENTS -> any(step -> step.appraisal().requiredBy());
            case STATUS -> any(step -> step.timing().status());
            case SYSTEMS ->
                journey.actors().values().stream()
                        .anyMatch(actor -> actor.holds() != null || actor.sharedKey() != null);
            case TIMES ->
                any(step -> step.timing().takes()) || any(step -> step.timing().waits());
            case VALUES ->
                any(step -> step.appraisal().customer())
                        || any(step -> step.appraisal().organisation());
            case VOICE -> journey.assessment().voice() != null;
        };
    }

    private boolean any(Function<Step, @Nullable Object> part) {
        return journey.steps().stream().anyMatch(step -> part.apply(step) != null);
    }

    private boolean anyDecision(Function<Deciding, @Nullable Object> part) {
        return any(step -> step.decides() == null ? null : part.apply(step.decides()));
    }

    private boolean anyHandOff(Function<HandingOver, @Nullable Object> part) {
        return any(step -> step.handsOver() == null ? null : part.apply(step.handsOver()));
    }
}
