package dev.desirepath.facts;

import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Span;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says which messages of the organisation follow each other though one could bring what both bring. */
final class Messages {

    private final Walk walk;
    private final Contacts contacts;
    private final Map<String, List<Integer>> customersUse = new HashMap<>();

    Messages(Walk walk, Contacts contacts) {
        this.walk = walk;
        this.contacts = contacts;
        for (int number = 0; number < walk.size(); number++) {
            if (walk.isBegunByCustomer(number)) {
                for (String item : Listing.items(walk.step(number).information().uses())) {
                    customersUse.computeIfAbsent(item, key -> new ArrayList<>()).add(number);
                }
            }
        }
    }

    /** {@return the next message that could go out together with the step; none; or null when the time between is not stated} */
    @Nullable
    String combinesWith(int number) {
        int second = isMessage(number) ? nextMessage(number) : FlowGraph.NONE;
        if (second == FlowGraph.NONE || !isAbout(walk.step(number), walk.step(second))) {
            return "none";
        }
        Step next = walk.step(second);
        if (sends(number) && sends(second)) {
            return next.id();
        }
        boolean news = onlyTells(walk.step(number)) && onlyTells(next) && isApart(number, second);
        return news ? atOnce(number, second, next.id()) : "none";
    }

    private boolean isMessage(int number) {
        Step step = walk.step(number);
        String protects = Walk.value(step.appraisal().protectsFrom());
        return isBegunByUs(number)
                && !Listing.has(step.information().asks())
                && step.decides() == null
                && (protects == null || protects.equals("none"));
    }

    private boolean isBegunByUs(int number) {
        Conversation contact = contacts.of(number);
        return contact != null && !walk.isBegunByCustomer(number) && !walk.isBegunByCustomer(contact.firstNumber());
    }

    /** The touchpoint that follows alone, with nothing between but steps that are written to give and decide nothing. */
    private int nextMessage(int number) {
        BitSet seen = new BitSet();
        int at = number;
        while (!seen.get(at)) {
            seen.set(at);
            at = walk.flow().onlyFollowing(at);
            if (at == FlowGraph.NONE
                    || walk.flow().onlyPreceding(at) == FlowGraph.NONE
                    || Walk.waits(walk.step(at).timing())) {
                return FlowGraph.NONE;
            }
            if (walk.isTouchpoint(at)) {
                return at != number && isMessage(at) ? at : FlowGraph.NONE;
            }
            Listed<String> gives = walk.said(walk.step(at).information().gives(), "gives");
            if (gives == null || !gives.entries().isEmpty() || walk.step(at).decides() != null) {
                return FlowGraph.NONE;
            }
        }
        return FlowGraph.NONE;
    }

    private static boolean isAbout(Step message, Step next) {
        String need = Walk.value(message.encounter().need());
        String nextNeed = Walk.value(next.encounter().need());
        Stated<String> contact = message.encounter().contact();
        Stated<String> nextContact = next.encounter().contact();
        return Objects.equals(message.stage(), next.stage())
                && (need == null || nextNeed == null || need.equals(nextNeed))
                && (contact == null || nextContact == null || !contact.value().equals(nextContact.value()));
    }

    /** {@return whether it gives an item that a later step of the customer uses} */
    private boolean sends(int number) {
        for (String item : Listing.items(walk.step(number).information().gives())) {
            for (int user : customersUse.getOrDefault(item, List.of())) {
                if (walk.flow().canFollow(number, user)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean onlyTells(Step step) {
        return Listing.has(step.information().tells())
                && !Listing.has(step.information().gives());
    }

    /** What one actor says in one contact is said together already. */
    private boolean isApart(int message, int next) {
        return !contacts.isOne(message, next) || !Objects.equals(walk.holder(message), walk.holder(next));
    }

    private @Nullable String atOnce(int number, int second, String next) {
        for (int at = number; at != second; ) {
            at = walk.flow().onlyFollowing(at);
            Stated<Span> waits = walk.said(walk.step(at).timing().waits(), "waits", NoTime.SPAN);
            if (waits == null) {
                return null;
            }
        }
        return next;
    }
}
