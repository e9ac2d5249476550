package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Side;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups the touchpoints of a journey into contacts. */
final class Contacts {

    private final Walk walk;
    private final Nearest touchpoints;
    private final Map<String, Conversation> contactOf = new HashMap<>();
    private final Map<String, Step> nextInContact = new HashMap<>();
    private final Map<String, Conversation> byId = new HashMap<>();
    private final List<Conversation> contacts = new ArrayList<>();
    private final List<Conversation> begun = new ArrayList<>();
    private final List<Conversation> begunForUnknown = new ArrayList<>();
    private final Map<String, List<Conversation>> begunForNeed = new HashMap<>();

    Contacts(Walk walk, Nearest touchpoints) {
        this.walk = walk;
        this.touchpoints = touchpoints;
        walk.flow().components().inOrder().stream()
                .flatMap(List::stream)
                .filter(walk::isTouchpoint)
                .map(walk::step)
                .forEach(this::place);
    }

    /** {@return the contacts in the order of the flow} */
    List<Conversation> all() {
        return contacts;
    }

    private void place(Step step) {
        Stated<String> id = step.encounter().contact();
        Conversation contact = id == null ? contactThatGoesOnWith(step) : byId.get(id.value());
        if (contact == null) {
            contact = new Conversation(new ArrayList<>());
            contacts.add(contact);
        }
        if (!contact.steps().isEmpty()) {
            nextInContact.put(contact.last().id(), step);
        }
        contact.steps().add(step);
        contactOf.put(step.id(), contact);
        if (id != null) {
            byId.put(id.value(), contact);
        }
    }

    private @Nullable Conversation contactThatGoesOnWith(Step step) {
        Set<Integer> preceding = walk.flow().preceding(walk.flow().number(step.id()));
        if (preceding.size() != 1) {
            return null;
        }
        int before = preceding.iterator().next();
        boolean alone = walk.flow().following(before).size() == 1;
        return alone && goesOn(walk.step(before), step)
                ? contactOf.get(walk.step(before).id())
                : null;
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

    /** {@return the contact of a touchpoint} */
    Optional<Conversation> of(Step touchpoint) {
        return Optional.ofNullable(contactOf.get(touchpoint.id()));
    }

    /** {@return whether both steps are of one contact} */
    boolean isOne(Step one, Step other) {
        Conversation contact = contactOf.get(one.id());
        Conversation another = contactOf.get(other.id());
        // No step is in two of them, so the first one tells them apart; to compare all steps would cost much more.
        return contact != null
                && another != null
                && contact.first().id().equals(another.first().id());
    }

    void write(Book book) {
        contacts.forEach(contact -> write(contact, book));
    }

    private void write(Conversation contact, Book book) {
        Step first = contact.first();
        List<Integer> way = touchpoints.wayTo(walk.flow().number(first.id()));
        Conversation previous =
                way.isEmpty() ? null : contactOf.get(walk.step(way.get(0)).id());
        Stated<String> channel = contact.channel();
        Stated<Side> chosen = first.encounter().chosenBy();
        Contact fact = new Contact(
                first.id(),
                first.place(),
                contact.id(),
                contact.steps().size(),
                Objects.requireNonNullElse(first.stage(), ""),
                walk.holder(first).map(Actor::name).orElse("none"),
                transfers(contact),
                walk.isBegunByCustomer(first),
                Walk.value(channel),
                chosen == null ? null : answer(chosen.value() == Side.CUSTOMER),
                Walk.value(walk.said(contact.need(), "need", "none")),
                Walk.value(contact.resolved()),
                previous == null ? "none" : previous.first().id(),
                previous != null && Objects.equals(previous.first().stage(), first.stage()),
                previous == null ? "none" : Walk.value(previous.channel()),
                changes(previous, channel),
                newItem(way),
                begunBefore(contact));
        book.add(fact)
                .from("channel", channel)
                .from("chosenByCustomer", chosen)
                .from("need", walk.said(contact.need(), "need", "none"))
                .from("resolved", contact.resolved())
                .from("previousChannel", previous == null ? null : previous.channel());
    }

    /** Contacts are written in the order of the flow, so the last one noted is the nearest. */
    private @Nullable String begunBefore(Conversation contact) {
        Step first = contact.first();
        if (!walk.isBegunByCustomer(first)) {
            return "none";
        }
        String need = Walk.value(walk.said(contact.need(), "need", "none"));
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

    private @Nullable String nearest(List<Conversation> earlier, Step step) {
        int number = walk.flow().number(step.id());
        for (int index = earlier.size() - 1; index >= 0; index--) {
            Step first = earlier.get(index).first();
            if (walk.flow().canFollow(walk.flow().number(first.id()), number)) {
                return first.id();
            }
        }
        return null;
    }

    /** {@return the next step of a contact that the customer began, where another actor meets them in it; else none} */
    String passedTo(Step step) {
        Conversation contact = contactOf.get(step.id());
        Step next = nextInContact.get(step.id());
        if (contact == null || next == null || !walk.isBegunByCustomer(contact.first())) {
            return "none";
        }
        boolean follows =
                walk.flow().canFollow(walk.flow().number(step.id()), walk.flow().number(next.id()));
        return follows && isTransfer(step, next) ? next.id() : "none";
    }

    @Nullable
    Answer passedOnUnmet(Step step) {
        Stated<Answer> resolved = step.encounter().resolved();
        if (resolved != null || passedTo(step).equals("none")) {
            return resolved != null && resolved.value() == Answer.NO ? Answer.YES : Answer.NO;
        }
        Stated<String> need = step.encounter().need();
        Stated<String> next =
                Objects.requireNonNull(nextInContact.get(step.id())).encounter().need();
        return need != null && next != null && need.value().equals(next.value()) ? Answer.YES : null;
    }

    private boolean isTransfer(Step step, Step next) {
        Optional<Actor> before = walk.holder(step);
        Optional<Actor> after = walk.holder(next);
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }

    private int transfers(Conversation contact) {
        int transfers = 0;
        for (int i = 1; i < contact.steps().size(); i++) {
            transfers += isTransfer(contact.steps().get(i - 1), contact.steps().get(i)) ? 1 : 0;
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

    private @Nullable Answer newItem(List<Integer> way) {
        boolean unknown = false;
        for (int step : way.subList(Math.min(1, way.size()), way.size())) {
            var gives = walk.said(walk.step(step).information().gives(), "gives");
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
