package dev.desirepath.facts;

import dev.desirepath.facts.NextAnswer.Shown;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.NextNeed;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Derives what customers want to know later than it could be told. */
final class NextAnswers {

    private static final int ALL = 1000;

    private final Walk walk;
    private final Nearest touchpoints;
    private final List<Integer> inOrder;
    private final Telling telling;
    private final Map<String, List<Integer>> givers = new HashMap<>();

    NextAnswers(Walk walk, Nearest touchpoints) {
        this.walk = walk;
        this.touchpoints = touchpoints;
        this.telling = new Telling(walk);
        this.inOrder = walk.flow().components().inOrder().stream()
                .flatMap(List::stream)
                .filter(walk::isTouchpoint)
                .toList();
        for (int number = 0; number < walk.steps().size(); number++) {
            for (String item : walk.produced(number)) {
                givers.computeIfAbsent(item, key -> new ArrayList<>()).add(number);
            }
        }
    }

    void write(Book book) {
        for (Step step : walk.touchpoints()) {
            writeLaterContact(step, book);
            writeNextNeed(step, book);
            writeLateMessage(step, book);
        }
    }

    private void writeLaterContact(Step step, Book book) {
        Stated<String> need = walk.said(step.encounter().need(), "need", "none");
        Stated<String> cause = step.encounter().causedBy();
        boolean asks =
                walk.isBegunByCustomer(step) && Walk.value(step.encounter().because()) == Reason.INFORMATION;
        boolean first =
                cause == null && touchpoints.to(walk.flow().number(step.id())).isEmpty();
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

    private void writeLateMessage(Step step, Book book) {
        Stated<Answer> late = step.information().tellsLate();
        if (walk.isBegunByCustomer(step) || (late != null && late.value() == Answer.NO)) {
            return;
        }
        for (String item : Walk.items(step.information().tells())) {
            String tellAt = couldTell(item, walk.flow().number(step.id()));
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
        List<Integer> giving = givers.getOrDefault(item, List.of());
        return inOrder.stream()
                .filter(number -> number != message && walk.flow().canFollow(number, message))
                .filter(number -> giving.isEmpty()
                        || giving.stream()
                                .anyMatch(giver ->
                                        giver.equals(number) || walk.flow().canFollow(giver, number)))
                .findFirst()
                .map(number -> walk.step(number).id())
                .orElse(null);
    }
}
