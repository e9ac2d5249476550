package dev.desirepath.facts;

import dev.desirepath.facts.NextAnswer.Shown;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.NextNeed;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives what customers want to know later than it could be told. */
final class NextAnswers {

    private static final int ALL = 1000;

    private final Walk walk;
    private final Nearest touchpoints;
    private final Telling telling;
    private final Producers producers;

    NextAnswers(Walk walk, Nearest touchpoints, Producers producers) {
        this.walk = walk;
        this.touchpoints = touchpoints;
        this.telling = new Telling(walk);
        this.producers = producers;
    }

    void write(Book book) {
        for (int number : walk.touchpoints()) {
            writeLaterContact(number, walk.step(number), book);
            writeNextNeed(walk.step(number), book);
            writeLateMessage(number, walk.step(number), book);
        }
    }

    private void writeLaterContact(int number, Step step, Book book) {
        Stated<String> need = walk.said(step.encounter().need(), "need", "none");
        Stated<String> cause = step.encounter().causedBy();
        boolean asks =
                walk.isBegunByCustomer(number) && Walk.value(step.encounter().because()) == Reason.INFORMATION;
        boolean first = cause == null && touchpoints.to(number) == FlowGraph.NONE;
        if (!asks || first || "none".equals(Walk.value(need))) {
            return;
        }
        boolean told = need != null && cause != null && telling.tells(cause.value(), need.value());
        NextAnswer answer = new NextAnswer(
                step.id(),
                step.place(),
                Shown.LATER_CONTACT,
                Walk.value(need),
                Walk.value(cause),
                told,
                Answer.NO,
                ALL);
        book.add(answer).from("need", need).from("tellAt", cause);
    }

    private void writeNextNeed(Step step, Book book) {
        NextNeed next = step.encounter().nextNeed();
        Stated<String> need = next == null ? null : next.need();
        if (next == null || need == null || need.value().equals("none")) {
            return;
        }
        boolean told = telling.tells(step.id(), need.value());
        book.add(new NextAnswer(
                        step.id(),
                        step.place(),
                        Shown.NEXT_NEED,
                        need.value(),
                        step.id(),
                        told,
                        Answer.NO,
                        Walk.perMille(next.share())))
                .from("need", need)
                .from("perMille", next.share());
    }

    private void writeLateMessage(int number, Step step, Book book) {
        Stated<Answer> late = step.information().tellsLate();
        if (walk.isBegunByCustomer(number) || (late != null && late.value() == Answer.NO)) {
            return;
        }
        for (String item : Listing.items(step.information().tells())) {
            String tellAt = couldTell(item, number);
            if (tellAt == null) {
                continue;
            }
            NextAnswer answer = new NextAnswer(
                    step.id(),
                    step.place(),
                    Shown.LATE_MESSAGE,
                    item,
                    tellAt,
                    telling.tells(tellAt, item),
                    late == null ? null : Answer.NO,
                    ALL);
            book.add(answer).from("inTime", late);
        }
    }

    /** The first touchpoint before the message at which the item exists already, or which needs nobody to give it. */
    private @Nullable String couldTell(String item, int message) {
        List<Integer> givers = producers.of(item);
        for (int number : walk.flow().components().steps()) {
            if (number != message
                    && walk.isTouchpoint(number)
                    && walk.flow().canFollow(number, message)
                    && isThere(givers, number)) {
                return walk.step(number).id();
            }
        }
        return null;
    }

    private boolean isThere(List<Integer> givers, int number) {
        for (int giver : givers) {
            if (giver == number || walk.flow().canFollow(giver, number)) {
                return true;
            }
        }
        return givers.isEmpty();
    }
}
