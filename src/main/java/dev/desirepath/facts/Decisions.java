package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Basis;
import dev.desirepath.journey.BusinessRule;
import dev.desirepath.journey.Deciding;
import dev.desirepath.journey.Information;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Derives the decisions, each with the business rule that it follows. */
final class Decisions {

    private final Walk walk;

    /** The touchpoints at which the customer is told an item or it is used with them. */
    private final Map<String, BitSet> mentioning = new HashMap<>();

    Decisions(Walk walk) {
        this.walk = walk;
        walk.touched().stream().forEach(number -> {
            Information information = walk.step(number).information();
            Stream.of(information.tells(), information.uses())
                    .flatMap(items -> Walk.items(items).stream())
                    .forEach(item -> mentioning
                            .computeIfAbsent(item, key -> new BitSet())
                            .set(number));
        });
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
                rule == null ? null : Walk.value(strongest(rule.basis())),
                rule == null ? null : Walk.value(rule.type()),
                reaches(step, decides) ? Answer.YES : null);
        Book.Entry entry = book.add(decision).from("businessRule", name);
        if (rule != null) {
            entry.from("basis", strongest(rule.basis())).from("type", rule.type());
        }
    }

    // Where a business rule rests on several things, the one that is hardest to change counts.
    private static @Nullable Stated<Basis> strongest(@Nullable Listed<Basis> basis) {
        return basis == null
                ? null
                : basis.entries().stream()
                        .max(Comparator.comparing(Stated::value))
                        .orElse(null);
    }

    private boolean reaches(Step step, Deciding decides) {
        return walk.isTouchpoint(step)
                || !Walk.items(decides.refuses()).isEmpty()
                || Walk.waits(step.timing())
                || isTold(step);
    }

    private boolean isTold(Step step) {
        BitSet later = walk.flow().reachableFrom(walk.flow().number(step.id()));
        return Walk.produced(step).stream()
                .anyMatch(item -> mentioning.getOrDefault(item, new BitSet()).intersects(later));
    }
}
