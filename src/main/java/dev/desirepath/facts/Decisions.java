package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.BusinessRule;
import dev.desirepath.journey.Deciding;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Derives the decisions, each with the business rule that it follows. */
final class Decisions {

    private final Walk walk;

    Decisions(Walk walk) {
        this.walk = walk;
    }

    void write(Book book) {
        for (Step step : walk.steps()) {
            if (step.decides() != null) {
                write(step, step.decides(), book);
            }
        }
    }

    private void write(Step step, Deciding decides, Book book) {
        Stated<String> name = decides.rule();
        BusinessRule rule = name == null ? null : walk.journey().businessRules().get(name.value());
        Decision decision = new Decision(
                step.id(),
                decides.place(),
                step.id(),
                Walk.value(name),
                rule == null ? null : Walk.value(rule.basis()),
                rule == null ? null : Walk.value(rule.type()),
                reaches(step, decides) ? Answer.YES : null);
        Book.Entry entry = book.add(decision).from("businessRule", name);
        if (rule != null) {
            entry.from("basis", rule.basis()).from("type", rule.type());
        }
    }

    private boolean reaches(Step step, Deciding decides) {
        return walk.isTouchpoint(step)
                || !Walk.items(decides.refuses()).isEmpty()
                || step.timing().waits() != null
                || step.timing().every() != null
                || isTold(step);
    }

    private boolean isTold(Step step) {
        Set<String> given = Walk.produced(step);
        List<Integer> later =
                new ArrayList<>(walk.flow().reachableFrom(walk.flow().number(step.id())));
        return later.stream()
                .map(walk::step)
                .filter(walk::isTouchpoint)
                .anyMatch(touchpoint -> mentions(touchpoint, given));
    }

    private static boolean mentions(Step touchpoint, Set<String> items) {
        return Walk.items(touchpoint.information().tells()).stream().anyMatch(items::contains)
                || Walk.items(touchpoint.information().uses()).stream().anyMatch(items::contains);
    }
}
