package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Side;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Groups the touchpoints of a journey into contacts. */
final class Contacts {

    private final Walk walk;
    private final Nearest touchpoints;
    private final @Nullable Conversation[] contactOf;
    private final int[] nextInContact;
    private final Map<String, Conversation> byId = new HashMap<>();
    private final List<Conversation> contacts = new ArrayList<>();
    private final List<Conversation> begun = new ArrayList<>();
    private final List<Conversation> begunForUnknown = new ArrayList<>();
    private final Map<String, List<Conversation>> begunForNeed = new HashMap<>();

    Contacts(Walk walk, Nearest touchpoints) {
        this.walk = walk;
        this.touchpoints = touchpoints;
        this.contactOf = new @Nullable Conversation[walk.size()];
        this.nextInContact = new int[walk.size()];
        Arrays.fill(nextInContact, FlowGraph.NONE);
        for (int step : walk.flow().components().steps()) {
            if (walk.isTouchpoint(step)) {
                place(step, walk.step(step));
            }
        }
    }

    /** {@return the contacts in the order of the flow} */
    List<Conversation> all() {
        return contacts;
    }

    private void place(int number, Step step) {
        Stated<String> id = step.encounter().contact();
        Conversation contact = id == null ? contactThatGoesOnWith(number) : byId.get(id.value());
        if (contact == null) {
            contact = new Conversation();
            contacts.add(contact);
        } else {
            nextInContact[contact.lastNumber()] = number;
        }
        contact.add(number, step);
        contactOf[number] = contact;
        if (id != null) {
            byId.put(id.value(), contact);
        }
    }

    private @Nullable Conversation contactThatGoesOnWith(int number) {
        int before = walk.flow().onlyPreceding(number);
        if (before == FlowGraph.NONE || walk.flow().onlyFollowing(before) == FlowGraph.NONE) {
            return null;
        }
        return goesOn(walk.step(before), walk.step(number)) ? contactOf[before] : null;
    }

    private static boolean goesOn(Step before, Step step) {
        String channel = Walk.value(before.encounter().channel());
        String need = Walk.value(before.encounter().need());
        String nextNeed = Walk.value(step.encounter().need());
        return channel != null
                && before.encounter().contact() == null
                && channel.equals(Walk.value(step.encounter().channel()))
                && !Walk.waits(step.timing())
                && (need == null || nextNeed == null || Objects.equals(need, nextNeed));
    }

    /** {@return the contact of a touchpoint; null where the step is none} */
    @Nullable
    Conversation of(int touchpoint) {
        return contactOf[touchpoint];
    }

    /** {@return whether both steps are of one contact} */
    boolean isOne(int one, int other) {
        Conversation contact = contactOf[one];
        return contact != null && contact == contactOf[other];
    }

    void write(Book book) {
        for (Conversation contact : contacts) {
            write(contact, book);
        }
    }

    private void write(Conversation contact, Book book) {
        Step first = contact.first();
        int number = contact.firstNumber();
        int[] way = touchpoints.wayTo(number);
        Conversation previous = way.length == 0 ? null : contactOf[way[0]];
        Actor holder = walk.holder(number);
        Stated<String> need = walk.said(contact.need(), "need", "none");
        Stated<String> channel = contact.channel();
        Stated<Side> chosen = first.encounter().chosenBy();
        Contact fact = new Contact(
                first.id(),
                first.place(),
                contact.id(),
                contact.steps().size(),
                Objects.requireNonNullElse(first.stage(), ""),
                holder == null ? "none" : holder.name(),
                transfers(contact),
                walk.isBegunByCustomer(number),
                Walk.value(channel),
                chosen == null ? null : answer(chosen.value() == Side.CUSTOMER),
                Walk.value(need),
                Walk.value(contact.resolved()),
                previous == null ? "none" : previous.first().id(),
                previous != null && Objects.equals(previous.first().stage(), first.stage()),
                previous == null ? "none" : Walk.value(previous.channel()),
                changes(previous, channel),
                newItem(way),
                begunBefore(contact, Walk.value(need)));
        book.add(fact)
                .from("channel", channel)
                .from("chosenByCustomer", chosen)
                .from("need", need)
                .from("resolved", contact.resolved())
                .from("previousChannel", previous == null ? null : previous.channel());
    }

    /** Contacts are written in the order of the flow, so the last one noted is the nearest. */
    private @Nullable String begunBefore(Conversation contact, @Nullable String need) {
        int first = contact.firstNumber();
        if (!walk.isBegunByCustomer(first)) {
            return "none";
        }
        String before = nearest(need == null ? begun : begunForNeed.getOrDefault(need, List.of()), first);
        boolean unknown = need == null ? before != null : before == null && nearest(begunForUnknown, first) != null;
        begun.add(contact);
        if (need == null) {
            begunForUnknown.add(contact);
        } else if (!need.equals("none")) {
            begunForNeed.computeIfAbsent(need, key -> new ArrayList<>()).add(contact);
        }
        if ("none".equals(need)) {
            return "none";
        }
        return unknown ? null : Objects.requireNonNullElse(before, "none");
    }

    private @Nullable String nearest(List<Conversation> earlier, int number) {
        for (int index = earlier.size() - 1; index >= 0; index--) {
            Conversation contact = earlier.get(index);
            if (walk.flow().canFollow(contact.firstNumber(), number)) {
                return contact.first().id();
            }
        }
        return null;
    }

    /** {@return the next step of a contact that the customer began, where another actor meets them in it; else none} */
    String passedTo(int step) {
        return isPassedOn(step) ? walk.step(nextInContact[step]).id() : "none";
    }

    private boolean isPassedOn(int step) {
        Conversation contact = contactOf[step];
        int next = nextInContact[step];
        return contact != null
                && next != FlowGraph.NONE
                && walk.isBegunByCustomer(contact.firstNumber())
                && walk.flow().canFollow(step, next)
                && walk.changesHands(step, next);
    }

    @Nullable
    Answer passedOnUnmet(int step) {
        Stated<Answer> resolved = walk.step(step).encounter().resolved();
        if (resolved != null || !isPassedOn(step)) {
            return resolved != null && resolved.value() == Answer.NO ? Answer.YES : Answer.NO;
        }
        Stated<String> need = walk.step(step).encounter().need();
        Stated<String> next = walk.step(nextInContact[step]).encounter().need();
        return need != null && next != null && need.value().equals(next.value()) ? Answer.YES : null;
    }

    private int transfers(Conversation contact) {
        int transfers = 0;
        for (int i = 1; i < contact.numbers().size(); i++) {
            transfers += walk.changesHands(
                            contact.numbers().get(i - 1), contact.numbers().get(i))
                    ? 1
                    : 0;
        }
        return transfers;
    }

    private static @Nullable Answer changes(@Nullable Conversation previous, @Nullable Stated<String> channel) {
        if (previous == null) {
            return Answer.NO;
        }
        Stated<String> before = previous.channel();
        return before == null || channel == null ? null : answer(!before.value().equals(channel.value()));
    }

    private @Nullable Answer newItem(int[] way) {
        boolean unknown = false;
        for (int at = 1; at < way.length; at++) {
            Listed<String> gives = walk.said(walk.step(way[at]).information().gives(), "gives");
            if (gives == null) {
                unknown = true;
            } else if (!gives.entries().isEmpty()) {
                return Answer.YES;
            }
        }
        return unknown ? null : Answer.NO;
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }
}
