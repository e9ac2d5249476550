package dev.desirepath.facts;

import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Span;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which messages of the organisation follow each other though one could bring what both bring. */
final class Messages {

    private final Walk walk;
    private final Contacts contacts;
    private final Map<String, List<Integer>> customersUse = new HashMap<>();

    Messages(Walk walk, Contacts contacts) {
        this.walk = walk;
        this.contacts = contacts;
        for (int number = 0; number < walk.steps().size(); number++) {
            if (walk.isBegunByCustomer(walk.step(number))) {
                for (String item : Walk.items(walk.step(number).information().uses())) {
                    customersUse.computeIfAbsent(item, key -> new ArrayList<>()).add(number);
                }
            }
        }
    }

    /** {@return the next message that could go out together with the step; none; or null when the time between is not stated} */
    @Nullable
    String combinesWith(int number) {
        Step message = walk.step(number);
        Step next = isMessage(number) ? nextMessage(number) : null;
        if (next == null || !isAbout(message, next)) {
            return "none";
        }
        int second = walk.flow().number(next.id());
        if (sends(number) && sends(second)) {
            return next.id();
        }
        boolean news = onlyTells(message) && onlyTells(next) && isApart(message, next);
        return news ? atOnce(number, second, next.id()) : "none";
    }

    private boolean isMessage(int number) {
        Step step = walk.step(number);
        String protects = Walk.value(step.appraisal().protectsFrom());
        boolean begunByUs = walk.isTouchpoint(number)
                && !walk.isBegunByCustomer(step)
                && contacts.of(step)
                        .filter(contact -> walk.isBegunByCustomer(contact.first()))
                        .isEmpty();
        return begunByUs
                && Walk.items(step.information().asks()).isEmpty()
                && step.decides() == null
                && (protects == null || protects.equals("none"));
    }

    /** The touchpoint that follows alone, with nothing between but steps that are written to give and decide nothing. */
    private @Nullable Step nextMessage(int number) {
        Set<Integer> seen = new HashSet<>();
        int at = number;
        while (seen.add(at)) {
            Set<Integer> following = walk.flow().following(at);
            if (following.size() != 1) {
                return null;
            }
            at = following.iterator().next();
            if (walk.flow().preceding(at).size() != 1
                    || Walk.waits(walk.step(at).timing())) {
                return null;
            }
            if (walk.isTouchpoint(at)) {
                return at != number && isMessage(at) ? walk.step(at) : null;
            }
            Listed<String> gives = walk.said(walk.step(at).information().gives(), "gives");
            if (gives == null || !gives.entries().isEmpty() || walk.step(at).decides() != null) {
                return null;
            }
        }
        return null;
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
        return Walk.items(walk.step(number).information().gives()).stream()
                .anyMatch(item -> customersUse.getOrDefault(item, List.of()).stream()
                        .anyMatch(user -> walk.flow().canFollow(number, user)));
    }

    private static boolean onlyTells(Step step) {
        return !Walk.items(step.information().tells()).isEmpty()
                && Walk.items(step.information().gives()).isEmpty();
    }

    /** What one actor says in one contact is said together already. */
    private boolean isApart(Step message, Step next) {
        return !contacts.isOne(message, next) || !walk.holder(message).equals(walk.holder(next));
    }

    private @Nullable String atOnce(int number, int second, String next) {
        for (int at = number; at != second; ) {
            at = walk.flow().following(at).iterator().next();
            Stated<Span> waits = walk.said(walk.step(at).timing().waits(), "waits", NoTime.SPAN);
            if (waits == null) {
                return null;
            }
        }
        return next;
    }
}
