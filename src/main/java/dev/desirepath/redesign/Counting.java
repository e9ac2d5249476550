package dev.desirepath.redesign;

import dev.desirepath.facts.Ask;
import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.StepFact;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the points at which two journeys can fail a customer; one of which a file does not say whether it is there counts in neither. */
final class Counting {

    private final Journey after;
    private final Facts factsBefore;
    private final Facts factsAfter;
    private final Journey before;
    private final Matching matching;
    private final Balance balance;

    Counting(Journey before, Journey after, Facts factsBefore, Facts factsAfter, Matching matching, Balance balance) {
        this.before = before;
        this.after = after;
        this.factsBefore = factsBefore;
        this.factsAfter = factsAfter;
        this.matching = matching;
        this.balance = balance;
    }

    void count() {
        Silent silent = new Silent(before, after, matching);
        Set<String> who = silent.onWho();
        who.forEach(step ->
                balance.notKnown("work", "who does '" + factsAfter.names().get(step) + "'"));
        Set<String> messagesBefore = messages(before, factsBefore);
        Set<String> messagesAfter = messages(after, factsAfter);
        count("moments of truth", Touchpoint.class, Touchpoint::step, who, messagesBefore, messagesAfter);
        // Who holds the case in between decides on both sides.
        if (who.isEmpty()) {
            Set<String> passing = silent.onPassing();
            count("break points", HandOff.class, it -> it.givingStep() + ">" + it.step(), passing, Set.of(), Set.of());
        }
        count("business rules", Decision.class, Decision::step, silent.onDeciding(), Set.of(), Set.of());
    }

    /** A message that only tells something is a moment of truth that is meant to be: silence is the greater failure. */
    private static Set<String> messages(Journey journey, Facts facts) {
        Set<String> tells = journey.steps().stream()
                .filter(step -> step.information().tells() != null)
                .map(Step::id)
                .collect(Collectors.toSet());
        facts.of(Ask.class).forEach(ask -> tells.remove(ask.step()));
        return facts.of(Touchpoint.class).stream()
                .filter(it -> !it.begunByCustomer() && tells.contains(it.step()))
                .map(Touchpoint::step)
                .collect(Collectors.toSet());
    }

    private <T extends StepFact> void count(
            String what,
            Class<T> type,
            Function<T, String> id,
            Set<String> silent,
            Set<String> exceptBefore,
            Set<String> exceptAfter) {
        Function<T, String> idNow = it -> renamed(id.apply(it));
        Set<String> old = ids(factsBefore.facts(), type, idNow);
        exceptBefore.forEach(each -> old.remove(matching.id(each)));
        Set<String> now = ids(factsAfter.facts(), type, id);
        now.removeAll(exceptAfter);
        Set<String> unknown = new HashSet<>(old);
        unknown.addAll(now);
        unknown.removeIf(each -> (old.contains(each) && now.contains(each)) || !isAtAny(each, silent));
        old.removeAll(unknown);
        now.removeAll(unknown);
        String apart = exceptBefore.isEmpty() && exceptAfter.isEmpty() ? "" : ", messages apart";
        balance.less(
                what, old.size(), now.size(), what + apart + ": " + old.size() + " before, " + now.size() + " after");
        if (!unknown.isEmpty()) {
            balance.notKnown(what, what + ": " + unknown.size() + " of which only one file says whether it is there");
        }
    }

    private static boolean isAtAny(String id, Set<String> steps) {
        return Stream.of(id.split(">")).anyMatch(steps::contains);
    }

    private String renamed(String id) {
        int between = id.indexOf('>');
        return between < 0
                ? matching.id(id)
                : matching.id(id.substring(0, between)) + ">" + matching.id(id.substring(between + 1));
    }

    private static <T extends Fact> Set<String> ids(List<Fact> facts, Class<T> type, Function<T, String> id) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
