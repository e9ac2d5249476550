package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Derives the contacts that the flow leads back to more than now and then: expected visits above 1. */
final class Loops {

    private final Walk walk;
    private final FlowGraph flow;
    private final List<Conversation> contacts;
    private final Visits visits;

    Loops(Walk walk, List<Conversation> contacts, Visits visits) {
        this.walk = walk;
        this.flow = walk.flow();
        this.contacts = contacts;
        this.visits = visits;
    }

    /** Writes one fact for each need, and for each loop without needs, but for the needs that are known to repeat. */
    void write(Set<String> known, Book book) {
        Set<String> written = new HashSet<>(known);
        for (Conversation contact : contacts) {
            int first = contact.firstNumber();
            String need = Walk.value(contact.need());
            String name = need == null ? "\n" + flow.components().of(first) : need;
            if (isMadeAgain(first) && written.add(name)) {
                write(contact, first, book);
            }
        }
    }

    private boolean isMadeAgain(int step) {
        Ratio visited = flow.components().isInLoop(step) ? visits.of(step) : null;
        return visited != null && visited.isMoreThan(Ratio.ONE);
    }

    private void write(Conversation contact, int first, Book book) {
        Step back = walk.step(leadingBack(first));
        Ratio made = Objects.requireNonNull(visits.of(first));
        Stated<Answer> resolved = contact.resolved();
        Repeat fact = new Repeat(
                contact.first().id(),
                contact.first().place(),
                Repeat.Kind.LOOP,
                Walk.value(contact.need()),
                contact.first().id(),
                back.id(),
                (int) Math.min(Integer.MAX_VALUE, (made.perMille() + 999) / 1000),
                made.rounded(),
                resolved == null ? Answer.NO : resolved.value());
        book.add(fact)
                .from("need", contact.need())
                .from("resolvedBefore", resolved)
                .at("causedBy", back.place())
                .at("contacts", wayBack(back))
                .at("onAverage", wayBack(back));
    }

    private static Place wayBack(Step step) {
        return step.flow().next() == null || step.flow().next().isEmpty()
                ? step.place()
                : Objects.requireNonNull(step.flow().next()).get(0).name().place();
    }

    /** {@return the nearest step before, within the loop, from which a way goes back in the file} */
    private int leadingBack(int contact) {
        int loop = flow.components().of(contact);
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(contact));
        while (!open.isEmpty()) {
            int step = open.removeFirst();
            for (int before : flow.preceding(step)) {
                if (flow.components().of(before) != loop || seen.get(before)) {
                    continue;
                }
                if (before >= step) {
                    return before;
                }
                seen.set(before);
                open.addLast(before);
            }
        }
        return contact;
    }
}
