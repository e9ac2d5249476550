package dev.desirepath.redesign;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.StepFact;
import dev.desirepath.rules.OpenCase;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.SecondReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Whether a journey leaves open what was found on the other: the same rule hangs there on something that is not said. */
final class Judgeable {

    private final Packs packs;
    private final Facts facts;
    private final UnaryOperator<String> idThere;
    private final UnaryOperator<String> idHere;
    private final Map<String, List<OpenCase>> open = new HashMap<>();

    /**
     * Reads one journey.
     *
     * @param idThere the id of a step of the other journey as both are compared
     * @param idHere the same for a step of this journey
     */
    Judgeable(Facts facts, Packs packs, UnaryOperator<String> idThere, UnaryOperator<String> idHere) {
        this.packs = packs;
        this.facts = facts;
        this.idThere = idThere;
        this.idHere = idHere;
    }

    /** {@return whether nobody can tell whether this, which was found on the other journey, is found here} */
    boolean leavesOpen(Seen seen) {
        return open.computeIfAbsent(seen.noted().rule(), this::cases).stream()
                .anyMatch(each -> isAbout(each, seen) && agrees(each, seen));
    }

    private List<OpenCase> cases(String id) {
        return packs.rule(id)
                .map(rule -> SecondReader.judge(rule, facts, packs.limits()).open())
                .orElse(List.of());
    }

    private boolean isAbout(OpenCase open, Seen seen) {
        Stream<Fact> facts =
                Stream.concat(open.matched().stream(), open.missing().stream().map(missing -> missing.fact()));
        return seen.steps().isEmpty()
                || facts.anyMatch(fact -> seen.steps().stream().anyMatch(step -> isAt(fact, idThere.apply(step))));
    }

    private boolean isAt(Fact fact, String step) {
        return (fact instanceof StepFact at && idHere.apply(at.step()).equals(step))
                || (fact instanceof HandOff handOff
                        && idHere.apply(handOff.givingStep()).equals(step));
    }

    /** Numbers may differ; who, where and which item may not. */
    private boolean agrees(OpenCase open, Seen seen) {
        return open.bindings().entrySet().stream().allMatch(each -> {
            Object found = seen.bindings().get(each.getKey());
            return !(found instanceof String there)
                    || !(each.getValue() instanceof String here)
                    || idThere.apply(there).equals(idHere.apply(here));
        });
    }
}
