package dev.desirepath.facts;

import dev.desirepath.journey.Basis;
import dev.desirepath.journey.BusinessRule;
import dev.desirepath.journey.Span;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import dev.desirepath.journey.Timing;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Derives where the work waits. */
final class Waits {

    private static final Set<Basis> BOUND = EnumSet.of(Basis.LAW, Basis.SAFETY, Basis.CUSTOMER_NEED);

    private final Walk walk;
    private final Nearest touchpoints;
    private final String longest;

    Waits(Walk walk, Nearest touchpoints) {
        this.walk = walk;
        this.touchpoints = touchpoints;
        this.longest = longest();
    }

    private String longest() {
        long most = 0;
        String longest = "";
        for (Step step : walk.steps()) {
            Long minutes = Walk.minutes(step.timing().waits());
            if (minutes != null && minutes > most) {
                most = minutes;
                longest = step.id();
            }
        }
        return longest;
    }

    /** {@return whether the customer has been met before the step, and is met in it or after it} */
    boolean isCustomers(int number) {
        return walk.isMetBefore(number) && delaysCustomer(number);
    }

    private boolean delaysCustomer(int number) {
        return walk.isMetAfter(number) || walk.isTouchpoint(number);
    }

    void write(Book book) {
        for (int number = 0; number < walk.size(); number++) {
            if (waits(walk.step(number).timing())) {
                write(number, walk.step(number), book);
            }
        }
    }

    private static boolean waits(Timing timing) {
        return Walk.waits(timing) || timing.waitsBecauseOf() != null || Listing.has(timing.waitsFor());
    }

    private void write(int number, Step step, Book book) {
        Timing timing = step.timing();
        Stated<Span> waits = walk.said(timing.waits(), "waits", NoTime.SPAN);
        Stated<String> starts = timing.every() == null ? timing.batch() : timing.every();
        Stated<String> status = walk.said(timing.status(), "status", "none");
        Stated<String> imposedBy = walk.said(timing.waitsBecauseOf(), "waits", "none");
        BusinessRule rule =
                imposedBy == null ? null : walk.journey().businessRules().get(imposedBy.value());
        Stated<Basis> basis = rule == null ? null : Decisions.hardest(rule);
        Long minutes = Walk.minutes(waits);
        String item = Objects.requireNonNullElse(Listing.first(timing.waitsFor()), "none");
        int couldAsk = item.equals("none") ? FlowGraph.NONE : touchpoints.to(number);
        Wait wait = new Wait(
                step.id(),
                timing.waits() == null ? step.place() : timing.waits().place(),
                minutes,
                Silences.lasts(minutes == null ? 0 : minutes, 0),
                isCustomers(number),
                delaysCustomer(number),
                Objects.requireNonNullElse(Walk.value(timing.every()), "none"),
                Objects.requireNonNullElse(Walk.value(timing.batch()), "none"),
                timing.every() != null || timing.batch() != null,
                Objects.requireNonNullElse(Walk.value(starts), "none"),
                Walk.value(status),
                Walk.value(imposedBy),
                Walk.value(basis),
                basis != null && BOUND.contains(basis.value()),
                step.id().equals(longest),
                item,
                Objects.requireNonNullElse(walk.idOf(couldAsk), "none"));
        book.add(wait)
                .from("minutes", waits)
                .from("lasts", waits)
                .from("every", timing.every())
                .from("batch", timing.batch())
                .from("calendar", starts)
                .from("startedBy", starts)
                .from("status", status)
                .from("imposedBy", imposedBy)
                .from("basis", basis)
                .from("bound", basis)
                .at(
                        "waitsFor",
                        timing.waitsFor() == null ? null : timing.waitsFor().place());
    }
}
