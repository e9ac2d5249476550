package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Information;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the break points: where the case passes from one actor of the organisation to another. */
final class HandOffs {

    private final Walk walk;
    private final Map<String, Set<Integer>> producersOf = new HashMap<>();

    HandOffs(Walk walk) {
        this.walk = walk;
        for (int number = 0; number < walk.steps().size(); number++) {
            for (String item : Walk.produced(walk.step(number))) {
                producersOf.computeIfAbsent(item, key -> new HashSet<>()).add(number);
            }
        }
    }

    void write(Book book) {
        for (int giving = 0; giving < walk.steps().size(); giving++) {
            boolean received = false;
            for (int receiving : walk.flow().following(giving)) {
                received |= write(giving, receiving, book);
            }
            if (!received) {
                writeUnreceived(walk.step(giving), book);
            }
        }
    }

    private boolean write(int giving, int receiving, Book book) {
        Step gives = walk.step(giving);
        Step receives = walk.step(receiving);
        Optional<Actor> giver = walk.holder(gives);
        Optional<Actor> receiver = walk.holder(receives);
        boolean changes = giver.isPresent() && receiver.isPresent() && !giver.equals(receiver);
        if (!changes || isTransfer(gives, receives)) {
            return false;
        }
        Answer passes = passes(giving, receiving, receiver.get());
        if (passes == Answer.NO) {
            return false;
        }
        HandOff handOff = handOff(gives, receives, giver.get(), receiver.get(), receiving);
        if (passes == null) {
            book.addGap(handOff);
            return false;
        }
        record(handOff, gives, receives, book);
        return true;
    }

    /** Being passed on is a moment of truth where the customer takes part in it, and not counted twice. */
    private boolean isTransfer(Step gives, Step receives) {
        return walk.isTouchpoint(gives)
                && walk.isTouchpoint(receives)
                && gives.handsOver() == null
                && gives.encounter().channel() != null
                && Objects.equals(
                        Walk.value(gives.encounter().channel()),
                        Walk.value(receives.encounter().channel()));
    }

    /** Whether something passes: said by {@code hands over}, or an item given before is used after; null when not stated. */
    private @Nullable Answer passes(int giving, int receiving, Actor receiver) {
        Step gives = walk.step(giving);
        if (gives.handsOver() != null) {
            Listed<String> to = gives.handsOver().to();
            return to == null || to.values().contains(receiver.name()) ? Answer.YES : Answer.NO;
        }
        Set<Integer> before = new HashSet<>(walk.flow().leadingTo(receiving));
        before.remove(receiving);
        List<Step> run = walk.run(receiving);
        boolean used = run.stream()
                .flatMap(step -> Walk.items(step.information().uses()).stream())
                .anyMatch(item ->
                        producersOf.getOrDefault(item, Set.of()).stream().anyMatch(before::contains));
        if (used) {
            return Answer.YES;
        }
        boolean said = run.stream().allMatch(step -> step.information().uses() != null);
        return said ? Answer.NO : null;
    }

    private void writeUnreceived(Step gives, Book book) {
        HandingOver handsOver = gives.handsOver();
        Optional<Actor> giver = walk.holder(gives);
        if (handsOver == null || giver.isEmpty() || Walk.items(handsOver.to()).isEmpty()) {
            return;
        }
        Actor receiver = walk.actor(Walk.items(handsOver.to()).get(0));
        HandOff handOff = new HandOff(
                gives.id(),
                handsOver.place(),
                gives.id() + ">" + receiver.name().replace(' ', '-'),
                gives.id(),
                giver.get().name(),
                receiver.name(),
                isPerson(giver.get()) && isPerson(receiver),
                Walk.value(handsOver.medium()),
                null,
                null);
        book.add(handOff).from("medium", handsOver.medium());
    }

    private HandOff handOff(Step gives, Step receives, Actor giver, Actor receiver, int receiving) {
        return new HandOff(
                receives.id(),
                receives.place(),
                gives.id() + ">" + receives.id(),
                gives.id(),
                giver.name(),
                receiver.name(),
                isPerson(giver) && isPerson(receiver),
                gives.handsOver() == null ? null : Walk.value(gives.handsOver().medium()),
                couldDoIt(giver, walk.run(receiving)),
                contributes(walk.run(receiving)));
    }

    private static void record(HandOff handOff, Step gives, Step receives, Book book) {
        Book.Entry entry = book.add(handOff).at("givingStep", gives.place());
        Listed<String> could = receives.appraisal().couldBeDoneBy();
        entry.at("giverCouldDoIt", could == null ? null : could.place());
        if (gives.handsOver() != null) {
            entry.from("medium", gives.handsOver().medium());
        }
    }

    private static boolean isPerson(Actor actor) {
        return !Walk.isKind(actor, ActorKind.SYSTEM);
    }

    private static @Nullable Answer couldDoIt(Actor giver, List<Step> run) {
        if (run.stream().anyMatch(step -> step.appraisal().couldBeDoneBy() == null)) {
            return null;
        }
        boolean could = run.stream()
                .allMatch(step -> Walk.items(step.appraisal().couldBeDoneBy()).contains(giver.name()));
        return could ? Answer.YES : Answer.NO;
    }

    private @Nullable Answer contributes(List<Step> run) {
        boolean contributes = run.stream()
                .anyMatch(step -> step.decides() != null
                        || walk.isTouchpoint(step)
                        || !Walk.items(step.information().gives()).isEmpty());
        if (contributes) {
            return Answer.YES;
        }
        boolean said =
                run.stream().map(Step::information).map(Information::gives).allMatch(gives -> gives != null);
        return said ? Answer.NO : null;
    }
}
