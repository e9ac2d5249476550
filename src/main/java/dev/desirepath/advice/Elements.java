package dev.desirepath.advice;

import dev.desirepath.facts.Actor;
import dev.desirepath.facts.Attribute;
import dev.desirepath.facts.BusinessRule;
import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Journey;
import dev.desirepath.facts.Metric;
import dev.desirepath.facts.Promise;
import dev.desirepath.facts.Rating;
import dev.desirepath.facts.Refers;
import dev.desirepath.facts.Repeat;
import dev.desirepath.facts.Silence;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.StepFact;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.OwnKey;
import dev.desirepath.journey.Rated;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of a journey that advice can be about, found by fact and by id. */
final class Elements {

    private static final long ONCE = 1000;

    private final Map<String, Step> steps = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> feltAsMeant = new HashSet<>();
    private final Set<String> touchpoints = new HashSet<>();
    private final Set<String> messages = new HashSet<>();
    private final Set<String> decisions = new HashSet<>();
    private final String journey;

    Elements(Facts facts) {
        journey = facts.journey();
        for (Step step : facts.of(Step.class)) {
            steps.put(step.step(), step);
        }
        for (Emotion emotion : facts.of(Emotion.class)) {
            seen.add(emotion.step());
            if (emotion.goalMet() == Answer.YES) {
                feltAsMeant.add(emotion.step());
            }
        }
        for (Touchpoint touchpoint : facts.of(Touchpoint.class)) {
            touchpoints.add(touchpoint.step());
            if (!touchpoint.begunByCustomer()) {
                messages.add(touchpoint.step());
            }
        }
        for (Decision decision : facts.of(Decision.class)) {
            decisions.add(decision.step());
        }
    }

    boolean isDecision(String step) {
        return decisions.contains(step);
    }

    /** {@return the element that the fact describes} */
    Target describedBy(Fact fact) {
        if (fact instanceof HandOff handOff) {
            return new Target(Refers.Kind.HAND_OFF, handOff.handOff(), handOff.place());
        }
        if (fact instanceof Decision decision) {
            return new Target(Refers.Kind.DECISION, decision.decision(), decision.place());
        }
        if (fact instanceof Journey journey) {
            return new Target(Refers.Kind.JOURNEY, journey.journey(), journey.place());
        }
        if (fact instanceof BusinessRule rule) {
            return new Target(Refers.Kind.JOURNEY, rule.businessRule(), rule.place());
        }
        if (fact instanceof Attribute own) {
            return own.on() == OwnKey.Element.STEP
                    ? target(own.of(), fact)
                    : new Target(Refers.Kind.JOURNEY, own.of(), fact.place());
        }
        return fact instanceof StepFact about && !about.step().isEmpty()
                ? target(about.step(), fact)
                : new Target(Refers.Kind.JOURNEY, partOfJourney(fact), fact.place());
    }

    private String partOfJourney(Fact fact) {
        if (fact instanceof Rating rating) {
            return rating.about() == Rated.JOURNEY ? journey : rating.of();
        }
        if (fact instanceof Metric metric) {
            return metric.metric();
        }
        return fact instanceof Actor actor ? actor.actor() : journey;
    }

    /** {@return the id of the step that the fact is about; empty when it is about the whole journey} */
    String stepOf(Fact fact) {
        if (fact instanceof Attribute own && own.on() == OwnKey.Element.STEP) {
            return own.of();
        }
        return fact instanceof StepFact about ? about.step() : "";
    }

    private Target target(String step, Fact fact) {
        Step found = steps.get(step);
        return new Target(Refers.Kind.STEP, step, found == null ? fact.place() : found.place());
    }

    /** {@return the step of that id} */
    @Nullable
    Step step(String id) {
        return steps.get(id);
    }

    /** {@return the id of the stage that the step is in; empty when it is in none} */
    String stage(String step) {
        Step found = steps.get(step);
        return found == null ? "" : found.stage();
    }

    /** {@return how often the step is done in a thousand journeys; 1000 where the file does not say, or for the whole journey} */
    long visitsPerMille(String step) {
        Step found = steps.get(step);
        return found == null || found.visitsPerMille() == null ? ONCE : found.visitsPerMille();
    }

    /** {@return the same for what was found; in a loop only the times count that go round again} */
    long visitsPerMille(Finding finding) {
        long visits = visitsPerMille(finding.step());
        boolean loop = finding.subject() instanceof Repeat repeat && repeat.kind() == Repeat.Kind.LOOP;
        return loop ? visits - ONCE : visits;
    }

    /** {@return whether the organisation begins the touchpoint} */
    boolean isMessage(String step) {
        return messages.contains(step);
    }

    boolean isTouchpoint(String step) {
        return touchpoints.contains(step);
    }

    /** {@return whether customers said they feel at the step what they are meant to feel} */
    boolean isFeltAsMeant(String step) {
        return feltAsMeant.contains(step);
    }

    /** {@return the same for what was found; what they feel before a silence says nothing of the silence} */
    boolean isFeltAsMeant(Finding finding) {
        return !(finding.subject() instanceof Silence) && isFeltAsMeant(finding.step());
    }

    /** {@return whether the customer takes part in what the fact describes, or waits for it} */
    boolean isSeenByCustomer(Fact fact) {
        if (fact instanceof Decision decision) {
            return decision.reachesCustomer() == Answer.YES;
        }
        if (fact instanceof Promise) {
            return true;
        }
        if (fact instanceof Metric || fact instanceof Actor) {
            return false;
        }
        return !(fact instanceof StepFact about) || seen.contains(about.step());
    }
}
