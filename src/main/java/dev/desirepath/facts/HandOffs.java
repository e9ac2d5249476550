package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Derives the break points: where the case passes from one actor of the organisation to another. */
final class HandOffs {

    private final Walk walk;
    private final Contacts contacts;
    private final Passing passing;
    private final Returns returns;
    private final Receiving receives;
    private final Set<Passed> written = new HashSet<>();

    /** Who passed the case to whom, by name, and at which step it was received. */
    private record Passed(String giver, String receiver, int receiving) {

        // Written out: to link what a record has by itself costs each start milliseconds.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Passed it
                    && receiving == it.receiving
                    && giver.equals(it.giver)
                    && receiver.equals(it.receiver);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * giver.hashCode() + receiver.hashCode()) + receiving;
        }
    }

    HandOffs(Walk walk, Availability availability, Contacts contacts, Outputs outputs, Passing passing) {
        this.walk = walk;
        this.contacts = contacts;
        this.passing = passing;
        this.returns = new Returns(walk, availability);
        this.receives = new Receiving(walk, outputs);
    }

    void write(Book book) {
        for (int giving = 0; giving < walk.size(); giving++) {
            writeHandingOver(giving, book);
        }
        for (int giving = 0; giving < walk.size(); giving++) {
            if (!isBeside(giving)) {
                writePassing(giving, book);
            }
        }
    }

    /** What the file says under {@code hands over}: received at the nearest step that the receiver does, if there is one. */
    private void writeHandingOver(int giving, Book book) {
        HandingOver handsOver = walk.step(giving).handsOver();
        Actor giver = walk.holder(giving);
        if (handsOver == null || giver == null) {
            return;
        }
        for (String name : Listing.items(handsOver.to())) {
            Actor receiver = walk.actor(name);
            if (!receiver.isCustomer() && !receiver.equals(giver)) {
                writeHandingOver(giving, giver, receiver, handsOver, book);
            }
        }
    }

    private void writeHandingOver(int giving, Actor giver, Actor receiver, HandingOver handsOver, Book book) {
        int receiving = walk.nextHeldBy(giving, receiver);
        if (receiving == FlowGraph.NONE) {
            record(unreceived(giving, giver, receiver, handsOver), giving, giving, book);
        } else if (!contacts.isOne(giving, receiving)) {
            written.add(new Passed(giver.name(), receiver.name(), receiving));
            record(handOff(giving, receiving, giver, receiver), giving, receiving, book);
        }
    }

    /** A contact that the customer begins and of which nothing comes stands beside the case: it passes on as if it were not there. */
    private boolean isBeside(int number) {
        Step step = walk.step(number);
        return walk.isTouchpoint(number)
                && walk.isBegunByCustomer(number)
                && step.handsOver() == null
                && step.decides() == null
                && step.information().gives() == null
                && step.encounter().because() != null
                && step.encounter().because().value() == Reason.STATUS;
    }

    private void writePassing(int giving, Book book) {
        int only = walk.flow().onlyFollowing(giving);
        if (only != FlowGraph.NONE && !isBeside(only)) {
            writePassing(giving, only, book);
            return;
        }
        for (int receiving : receivers(giving)) {
            writePassing(giving, receiving, book);
        }
    }

    private Set<Integer> receivers(int giving) {
        Set<Integer> receivers = new TreeSet<>();
        Set<Integer> beside = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(giving);
        while (!open.isEmpty()) {
            for (int receiving : walk.flow().following(open.remove())) {
                if (!isBeside(receiving)) {
                    receivers.add(receiving);
                } else if (beside.add(receiving)) {
                    open.add(receiving);
                }
            }
        }
        return receivers;
    }

    /** What follows from the flow, where no {@code hands over} has said it already. */
    private void writePassing(int giving, int receiving, Book book) {
        Actor giver = walk.holder(giving);
        Actor receiver = walk.holder(receiving);
        if (giver == null
                || receiver == null
                || giver.equals(receiver)
                || contacts.isOne(giving, receiving)
                || written.contains(new Passed(giver.name(), receiver.name(), receiving))) {
            return;
        }
        Answer passes = passing.between(giving, receiving);
        if (passes == Answer.NO) {
            return;
        }
        HandOff handOff = handOff(giving, receiving, giver, receiver);
        if (passes == Answer.YES) {
            record(handOff, giving, receiving, book);
        } else {
            book.addGap(handOff);
        }
    }

    private HandOff unreceived(int giving, Actor giver, Actor receiver, HandingOver handsOver) {
        String gives = walk.step(giving).id();
        return new HandOff(
                gives,
                handsOver.place(),
                gives + ">" + receiver.name().replace(' ', '-'),
                gives,
                giver.name(),
                receiver.name(),
                isPerson(giver) && isPerson(receiver),
                Walk.value(handsOver.medium()),
                null,
                false,
                null,
                false,
                null,
                false,
                null,
                null,
                Walk.minutes(handsOver.within()),
                Walk.value(owner(handsOver)),
                Walk.value(handsOver.acknowledged()),
                Walk.perMille(handsOver.lost()),
                returns.can(receiver, giving),
                returns.whoCan(giver, receiver, giving));
    }

    private @Nullable Stated<String> owner(@Nullable HandingOver handsOver) {
        return walk.said(handsOver == null ? null : handsOver.owner(), "owner", "none");
    }

    private HandOff handOff(int giving, int receiving, Actor giver, Actor receiver) {
        Step gives = walk.step(giving);
        Step at = walk.step(receiving);
        int[] run = walk.run(receiving);
        HandingOver handsOver = gives.handsOver();
        Answer couldDoIt = receives.couldBeDoneBy(giver, run);
        boolean comesBack = returns.comesBack(giving, receiver);
        return new HandOff(
                at.id(),
                at.place(),
                gives.id() + ">" + at.id(),
                gives.id(),
                giver.name(),
                receiver.name(),
                isPerson(giver) && isPerson(receiver),
                handsOver == null ? null : Walk.value(handsOver.medium()),
                couldDoIt,
                couldDoIt == Answer.NO,
                receives.contributes(run),
                receives.isPassedBack(run, giver),
                receives.adds(run),
                comesBack,
                comesBack ? returns.brings(giving, run) : null,
                returns.askedAgain(giving, run),
                handsOver == null ? null : Walk.minutes(handsOver.within()),
                Walk.value(owner(handsOver)),
                handsOver == null ? null : Walk.value(handsOver.acknowledged()),
                handsOver == null ? null : Walk.perMille(handsOver.lost()),
                returns.can(receiver, giving),
                returns.whoCan(giver, receiver, giving));
    }

    private void record(HandOff handOff, int giving, int receiving, Book book) {
        Step at = walk.step(receiving);
        HandingOver handsOver = walk.step(giving).handsOver();
        Origins origins = book.add(handOff).at("givingStep", walk.step(giving).place());
        if (receiving != giving) {
            book.addRun(at.id(), ids(walk.run(receiving)));
        }
        Listed<String> could = at.appraisal().couldBeDoneBy();
        origins.at("giverCouldDoIt", could == null ? null : could.place())
                .at("giverCannot", could == null ? null : could.place())
                .from("receivingOwner", owner(handsOver));
        if (handsOver != null) {
            origins.from("medium", handsOver.medium())
                    .from("promisedMinutes", handsOver.within())
                    .from("acknowledged", handsOver.acknowledged())
                    .from("lostPerMille", handsOver.lost());
        }
    }

    private List<String> ids(int[] run) {
        List<String> ids = new ArrayList<>(run.length);
        for (int step : run) {
            ids.add(walk.step(step).id());
        }
        return Collections.unmodifiableList(ids);
    }

    private static boolean isPerson(Actor actor) {
        return !Walk.isKind(actor, ActorKind.SYSTEM);
    }
}
