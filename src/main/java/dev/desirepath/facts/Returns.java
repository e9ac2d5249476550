package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of a hand-off what comes back with it, what is asked for again, and whether it reaches somebody who can help. */
final class Returns {

    private final Walk walk;
    private final Availability availability;
    private final Nearest needs;
    private final Map<String, List<Actor>> ableTo = new HashMap<>();

    Returns(Walk walk, Availability availability) {
        this.walk = walk;
        this.availability = availability;
        this.needs =
                Nearest.before(walk.flow(), step -> walk.step(step).encounter().need() != null);
        walk.journey().actors().values().forEach(actor -> Walk.items(actor.can())
                .forEach(need ->
                        ableTo.computeIfAbsent(need, it -> new ArrayList<>()).add(actor)));
    }

    /** {@return whether the receiver had the case right before the giver got it} */
    boolean comesBack(int giving, Actor receiver) {
        return holderBefore(giving).filter(receiver::equals).isPresent();
    }

    private Optional<Actor> holderBefore(int giving) {
        int first = firstOfRun(giving);
        Set<Integer> before = walk.flow().preceding(first);
        return before.size() == 1 ? walk.holder(before.iterator().next()) : Optional.empty();
    }

    private int firstOfRun(int giving) {
        Optional<Actor> giver = walk.holder(giving);
        Set<Integer> seen = new HashSet<>();
        int first = giving;
        while (seen.add(first)) {
            Set<Integer> before = walk.flow().preceding(first);
            if (before.size() != 1 || !walk.holder(before.iterator().next()).equals(giver)) {
                break;
            }
            first = before.iterator().next();
        }
        return first;
    }

    /** {@return whether the run of the receiver uses what the giver gave; null when not stated} */
    @Nullable
    Answer brings(int giving, List<Step> run) {
        List<Step> given = walk.run(firstOfRun(giving));
        Set<String> items = new HashSet<>();
        given.forEach(step -> items.addAll(walk.produced(step)));
        boolean used = run.stream()
                .flatMap(step -> Walk.items(step.information().uses()).stream())
                .anyMatch(items::contains);
        boolean said = given.stream()
                        .allMatch(step -> walk.said(step.information().gives(), "gives") != null)
                && run.stream().allMatch(step -> walk.said(step.information().uses(), "uses") != null);
        return used ? Answer.YES : said ? Answer.NO : null;
    }

    /** {@return an item that was there before the hand-off and that the receiver asks for or types in; null when not stated} */
    @Nullable
    String askedAgain(int giving, List<Step> run) {
        Set<String> given = walk.produced(giving);
        Optional<String> again = run.stream()
                .flatMap(Returns::askedOrTyped)
                .filter(item -> given.contains(item) || availability.has(item, giving))
                .findFirst();
        boolean said =
                run.stream().allMatch(step -> walk.said(step.information().asks(), "asks") != null);
        return again.orElse(said ? "none" : null);
    }

    private static Stream<String> askedOrTyped(Step step) {
        return Stream.concat(
                Walk.items(step.information().asks()).stream(),
                Entries.typed(step).stream().map(Entries::item));
    }

    /** {@return whether the receiver is written to be able to do what the customer last asked for; null when not stated} */
    @Nullable
    Answer can(Actor receiver, int giving) {
        Optional<String> need = lastAsked(giving).flatMap(this::need);
        if (receiver.can() == null || need.isEmpty()) {
            return null;
        }
        return receiver.can().values().contains(need.get()) ? Answer.YES : Answer.NO;
    }

    private Optional<Integer> lastAsked(int giving) {
        return walk.step(giving).encounter().need() == null ? needs.to(giving) : Optional.of(giving);
    }

    private Optional<String> need(int step) {
        return Optional.ofNullable(Walk.value(walk.step(step).encounter().need()))
                .filter(need -> !need.equals("none"));
    }

    /** {@return who besides the two could do what the customer last asked for, where nobody who can gets the case; else none} */
    String whoCan(Actor giver, Actor receiver, int giving) {
        List<Actor> able = lastAsked(giving)
                .filter(asked -> Walk.value(walk.step(asked).encounter().resolved()) != Answer.YES)
                .flatMap(this::need)
                .map(need -> ableTo.getOrDefault(need, List.of()))
                .orElse(List.of());
        boolean reached = able.stream()
                .anyMatch(actor -> actor.equals(giver)
                        || actor.equals(receiver)
                        || walk.nextHeldBy(giving, actor).isPresent());
        return able.isEmpty() || reached ? "none" : able.get(0).name();
    }
}
