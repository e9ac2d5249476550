package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Information;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Role;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Derives the break points: where the case passes from one actor of the organisation to another. */
final class HandOffs {

    private final Walk walk;
    private final Contacts contacts;
    private final Outputs outputs;
    private final Passing passing;
    private final Returns returns;
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

    HandOffs(Walk walk, Availability availability, Contacts contacts, Outputs outputs) {
        this.walk = walk;
        this.contacts = contacts;
        this.outputs = outputs;
        this.passing = new Passing(walk);
        this.returns = new Returns(walk, availability);
    }

    void write(Book book) {
        for (int giving = 0; giving < walk.steps().size(); giving++) {
            writeHandingOver(giving, book);
        }
        for (int giving = 0; giving < walk.steps().size(); giving++) {
            if (!isBeside(giving)) {
                for (int receiving : receivers(giving)) {
                    writePassing(giving, receiving, book);
                }
            }
        }
    }

    /** What the file says under {@code hands over}: received at the nearest step that the receiver does, if there is one. */
    private void writeHandingOver(int giving, Book book) {
        Step gives = walk.step(giving);
        HandingOver handsOver = gives.handsOver();
        Optional<Actor> giver = walk.holder(gives);
        if (handsOver == null || giver.isEmpty()) {
            return;
        }
        for (String name : Walk.items(handsOver.to())) {
            Actor receiver = walk.actor(name);
            if (receiver.isCustomer() || receiver.equals(giver.get())) {
                continue;
            }
            Optional<Integer> receiving = walk.nextHeldBy(giving, receiver);
            if (receiving.isPresent() && contacts.isOne(gives, walk.step(receiving.get()))) {
                continue;
            }
            receiving.ifPresent(number -> written.add(new Passed(giver.get().name(), receiver.name(), number)));
            record(
                    receiving.isPresent()
                            ? handOff(giving, receiving.get(), giver.get(), receiver)
                            : unreceived(gives, giver.get(), receiver, handsOver),
                    gives,
                    book);
        }
    }

    /** A contact that the customer begins and of which nothing comes stands beside the case: it passes on as if it were not there. */
    private boolean isBeside(int number) {
        Step step = walk.step(number);
        return walk.isTouchpoint(step)
                && walk.isBegunByCustomer(step)
                && step.handsOver() == null
                && step.decides() == null
                && step.information().gives() == null
                && step.encounter().because() != null
                && step.encounter().because().value() == Reason.STATUS;
    }

    private Set<Integer> receivers(int giving) {
        Set<Integer> receivers = new TreeSet<>();
        Set<Integer> beside = new HashSet<>();
        Deque<Integer> next = new ArrayDeque<>(walk.flow().following(giving));
        while (!next.isEmpty()) {
            int receiving = next.remove();
            if (!isBeside(receiving)) {
                receivers.add(receiving);
            } else if (beside.add(receiving)) {
                next.addAll(walk.flow().following(receiving));
            }
        }
        return receivers;
    }

    /** What follows from the flow, where no {@code hands over} has said it already. */
    private void writePassing(int giving, int receiving, Book book) {
        Optional<Actor> giver = walk.holder(giving);
        Optional<Actor> receiver = walk.holder(receiving);
        boolean changes = giver.isPresent() && receiver.isPresent() && !giver.equals(receiver);
        boolean passedOn = contacts.isOne(walk.step(giving), walk.step(receiving));
        if (!changes
                || passedOn
                || written.contains(
                        new Passed(giver.get().name(), receiver.get().name(), receiving))) {
            return;
        }
        Answer passes = passing.between(giving, receiving);
        if (passes == Answer.NO) {
            return;
        }
        HandOff handOff = handOff(giving, receiving, giver.get(), receiver.get());
        if (passes == Answer.YES) {
            record(handOff, walk.step(giving), book);
        } else {
            book.addGap(handOff);
        }
    }

    private HandOff unreceived(Step gives, Actor giver, Actor receiver, HandingOver handsOver) {
        return new HandOff(
                gives.id(),
                handsOver.place(),
                gives.id() + ">" + receiver.name().replace(' ', '-'),
                gives.id(),
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
                returns.can(receiver, walk.flow().number(gives.id())),
                returns.whoCan(giver, receiver, walk.flow().number(gives.id())));
    }

    private @Nullable Stated<String> owner(@Nullable HandingOver handsOver) {
        return walk.said(handsOver == null ? null : handsOver.owner(), "owner", "none");
    }

    private HandOff handOff(int giving, int receiving, Actor giver, Actor receiver) {
        Step gives = walk.step(giving);
        Step receives = walk.step(receiving);
        List<Step> run = walk.run(receiving);
        HandingOver handsOver = gives.handsOver();
        Answer couldDoIt = couldDoIt(giver, run);
        boolean comesBack = returns.comesBack(giving, receiver);
        return new HandOff(
                receives.id(),
                receives.place(),
                gives.id() + ">" + receives.id(),
                gives.id(),
                giver.name(),
                receiver.name(),
                isPerson(giver) && isPerson(receiver),
                handsOver == null ? null : Walk.value(handsOver.medium()),
                couldDoIt,
                couldDoIt == Answer.NO,
                contributes(run),
                isPassedBack(run, giver),
                adds(run),
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

    private void record(HandOff handOff, Step gives, Book book) {
        Book.Entry entry = book.add(handOff).at("givingStep", gives.place());
        Step receives = walk.step(walk.flow().number(handOff.step()));
        if (!handOff.step().equals(handOff.givingStep())) {
            book.addRun(
                    receives.id(),
                    walk.run(walk.flow().number(receives.id())).stream()
                            .map(Step::id)
                            .toList());
        }
        Listed<String> could = receives.appraisal().couldBeDoneBy();
        entry.at("giverCouldDoIt", could == null ? null : could.place())
                .at("giverCannot", could == null ? null : could.place())
                .from("receivingOwner", owner(gives.handsOver()));
        if (gives.handsOver() != null) {
            entry.from("medium", gives.handsOver().medium())
                    .from("promisedMinutes", gives.handsOver().within())
                    .from("acknowledged", gives.handsOver().acknowledged())
                    .from("lostPerMille", gives.handsOver().lost());
        }
    }

    private static boolean isPerson(Actor actor) {
        return !Walk.isKind(actor, ActorKind.SYSTEM);
    }

    private @Nullable Answer couldDoIt(Actor giver, List<Step> run) {
        List<Listed<String>> said = run.stream()
                .map(step -> walk.said(step.appraisal().couldBeDoneBy(), "could be done by"))
                .filter(Objects::nonNull)
                .toList();
        if (said.stream().anyMatch(could -> !could.values().contains(giver.name()))) {
            return Answer.NO;
        }
        return said.size() == run.size() ? Answer.YES : null;
    }

    /** Whether what is done between lies between two steps of the giver and nobody else's. */
    private boolean isPassedBack(List<Step> run, Actor giver) {
        Set<Integer> inside = numbers(run);
        return inside.stream()
                .allMatch(number -> isAmong(walk.flow().following(number), inside, giver)
                        && !walk.flow().following(number).isEmpty()
                        && isAmong(walk.flow().preceding(number), inside, giver));
    }

    private boolean isAmong(Set<Integer> steps, Set<Integer> inside, Actor giver) {
        return steps.stream()
                .allMatch(number -> inside.contains(number)
                        || walk.holder(number).filter(giver::equals).isPresent());
    }

    private Set<Integer> numbers(List<Step> run) {
        return run.stream().map(step -> walk.flow().number(step.id())).collect(Collectors.toSet());
    }

    private @Nullable Answer adds(List<Step> run) {
        boolean meetsOrChecks = run.stream().anyMatch(step -> walk.isTouchpoint(step) || checks(step));
        return meetsOrChecks ? Answer.YES : outputs.goOn(numbers(run));
    }

    private static boolean checks(Step step) {
        return Walk.value(step.conduct().role()) == Role.CHECK;
    }

    private @Nullable Answer contributes(List<Step> run) {
        boolean contributes = run.stream()
                .anyMatch(step -> step.decides() != null
                        || checks(step)
                        || walk.isTouchpoint(step)
                        || !Walk.items(step.information().gives()).isEmpty());
        if (contributes) {
            return Answer.YES;
        }
        boolean said = walk.covers("gives")
                || run.stream().map(Step::information).map(Information::gives).allMatch(gives -> gives != null);
        return said ? Answer.NO : null;
    }
}
