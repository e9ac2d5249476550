package dev.desirepath.advice;

import dev.desirepath.journey.Response;
import dev.desirepath.rules.Effort;
import dev.desirepath.rules.Priority;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One action that somebody can take, with everything that it stands on.
 *
 * @param id made of the journey, the remedy and the targets; never of a line number or wording
 * @param rank from 1
 * @param target where somebody acts; the first of the targets when there are several
 * @param removes what goes away
 * @param because why the priority is what it is
 * @param exposurePerMille how often it happens in a thousand journeys, where it happens most; 1000 where the file does not say
 * @param practice the published redesign practice that the change applies; empty when there is none
 * @param absorbed findings on what it removes or at the same place, which need no advice of their own
 * @param response what those responsible answered; null when nothing
 */
public record Recommendation(
        String id,
        int rank,
        Priority priority,
        String because,
        Action action,
        String remedy,
        String title,
        String rationale,
        Target target,
        List<Target> removes,
        List<Change> change,
        Effects effects,
        long exposurePerMille,
        String practice,
        Effort changeEffort,
        Confidence confidence,
        List<String> assumes,
        List<String> checkFirst,
        List<Objection> objections,
        DecidedBy decidedBy,
        List<Finding> findings,
        List<Finding> absorbed,
        @Nullable Response response) {

    public Recommendation {
        removes = List.copyOf(removes);
        change = List.copyOf(change);
        assumes = List.copyOf(assumes);
        checkFirst = List.copyOf(checkFirst);
        objections = List.copyOf(objections);
        findings = List.copyOf(findings);
        absorbed = List.copyOf(absorbed);
    }

    /** {@return the same at that rank} */
    Recommendation at(int place) {
        return place == rank ? this : with(place, response);
    }

    /** {@return the same with what was answered to it} */
    Recommendation with(@Nullable Response answer) {
        return Objects.equals(answer, response) ? this : with(rank, answer);
    }

    private Recommendation with(int place, @Nullable Response answer) {
        return new Recommendation(
                id,
                place,
                priority,
                because,
                action,
                remedy,
                title,
                rationale,
                target,
                removes,
                change,
                effects,
                exposurePerMille,
                practice,
                changeEffort,
                confidence,
                assumes,
                checkFirst,
                objections,
                decidedBy,
                findings,
                absorbed,
                answer);
    }
}
