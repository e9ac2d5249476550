package dev.desirepath.rules;

import dev.desirepath.facts.Declared;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Response;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a house has decided about rules, findings and recommendations.
 *
 * @param scopes what is otherwise for some journeys, stages or units, in the order of the configuration
 * @param accepted findings that somebody answers for
 * @param responses to recommendations
 * @param declared its own keys
 * @param baseline findings that are known already
 * @param partial whether only some rules are asked, so that nothing follows from what is not found
 */
public record Standards(
        List<Scoped> scopes,
        List<Accepted> accepted,
        List<Response> responses,
        Declared declared,
        Baseline baseline,
        boolean partial) {

    /** Those of a house that has decided nothing. */
    public static final Standards NONE = declaring(Declared.NONE);

    public Standards {
        scopes = List.copyOf(scopes);
        accepted = List.copyOf(accepted);
        responses = List.copyOf(responses);
    }

    /** {@return those of a house that declares own keys and has decided nothing else} */
    public static Standards declaring(Declared keys) {
        return new Standards(List.of(), List.of(), List.of(), keys, Baseline.NONE, false);
    }

    /** {@return the same with a baseline} */
    public Standards with(Baseline known) {
        return new Standards(scopes, accepted, responses, declared, known, partial);
    }

    /** {@return the same where only some rules are asked} */
    public Standards ofSomeRules(boolean some) {
        return new Standards(scopes, accepted, responses, declared, baseline, some);
    }

    /** {@return the scopes that are about the whole of that journey} */
    public List<Scoped> whole(Journey journey) {
        return about(journey).filter(scope -> !scope.isPart()).toList();
    }

    /** {@return the scopes that are about a stage or unit of that journey} */
    public List<Scoped> parts(Journey journey) {
        return about(journey).filter(Scoped::isPart).toList();
    }

    private Stream<Scoped> about(Journey journey) {
        return scopes.stream().filter(scope -> scope.isAbout(journey));
    }
}
