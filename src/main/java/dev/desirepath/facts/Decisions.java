package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Basis;
import dev.desirepath.journey.BusinessRule;
import dev.desirepath.journey.Deciding;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Quality;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the decisions, each with the business rule that it follows. */
final class Decisions {

    private final Walk walk;
    private final Checks checks;
    private final Map<String, List<Integer>> mentions = new HashMap<>();

    Decisions(Walk walk) {
        this.walk = walk;
        this.checks = new Checks(walk);
        for (Step step : walk.touchpoints()) {
            List<String> items = new ArrayList<>(Walk.items(step.information().tells()));
            items.addAll(Walk.items(step.information().uses()));
            items.forEach(item -> mentions.computeIfAbsent(item, key -> new ArrayList<>())
                    .add(walk.flow().number(step.id())));
        }
    }

    /** {@return what the business rule rests on; where it rests on several things, the one that is hardest to change} */
    static @Nullable Stated<Basis> hardest(BusinessRule rule) {
        return rule.basis() == null
                ? null
                : rule.basis().entries().stream()
                        .max(Comparator.comparing(Stated::value))
                        .orElse(null);
    }

    void write(Book book) {
        for (Step step : walk.steps()) {
            if (step.decides() != null) {
                write(step, step.decides(), book);
            }
        }
    }

    private void write(Step step, Deciding decides, Book book) {
        int number = walk.flow().number(step.id());
        Stated<String> name = decides.rule();
        BusinessRule rule = name == null ? null : walk.journey().businessRules().get(name.value());
        Stated<Basis> basis = rule == null ? null : hardest(rule);
        Stated<Answer> explained = walk.said(decides.explained(), "explained", Answer.NO);
        Stated<String> alternatives = walk.said(decides.alternatives(), "alternatives", "no");
        Checks.Possible possible = checks.possible(number);
        Decision decision = new Decision(
                step.id(),
                decides.place(),
                step.id(),
                Walk.value(name),
                Walk.value(basis),
                rule == null ? null : Walk.value(rule.type()),
                reaches(step, decides) ? Answer.YES : null,
                canRefuse(decides),
                canRefuse(decides) == Answer.YES,
                refused(decides),
                otherwise(decides),
                Walk.value(decides.cases()),
                Walk.value(explained),
                Walk.value(explained) == Answer.NO,
                alternatives == null ? null : alternatives.value().matches("no|none") ? Answer.NO : Answer.YES,
                Walk.value(step.conduct().discretion()) == Answer.YES,
                Walk.value(decides.authority()),
                Walk.value(decides.limit()),
                Walk.value(decides.approvesFor()),
                Walk.minutes(decides.effort()),
                checks.madeBefore(number),
                checks.decidedBefore(number),
                checks.betterFirst(number),
                possible.after(),
                possible.customerSteps());
        Book.Entry entry = book.add(decision)
                .from("businessRule", name)
                .from("basis", basis)
                .from("cases", decides.cases())
                .from("explained", explained)
                .from("unexplained", explained)
                .from("alternativeOffered", alternatives)
                .from("discretionGiven", step.conduct().discretion())
                .from("authority", decides.authority())
                .from("authorityLimit", decides.limit())
                .from("approvesFor", decides.approvesFor())
                .from("effortMinutes", decides.effort())
                .at(
                        "canRefuse",
                        decides.refuses() == null ? null : decides.refuses().place())
                .at(
                        "refuses",
                        decides.refuses() == null ? null : decides.refuses().place())
                .at(
                        "refusedPerMille",
                        decides.refuses() == null ? null : decides.refuses().place())
                // Shares with their number of cases were counted.
                .asSureAs("refusedPerMille", decides.cases() == null ? null : Quality.MEASURED)
                .asSureAs("otherwisePerMille", decides.cases() == null ? null : Quality.MEASURED)
                .asSureAs("cases", decides.cases() == null ? null : Quality.MEASURED);
        if (rule != null) {
            entry.from("type", rule.type());
        }
    }

    private static @Nullable Answer canRefuse(Deciding decides) {
        if (decides.refuses() == null) {
            return null;
        }
        return decides.refuses().entries().isEmpty() ? Answer.NO : Answer.YES;
    }

    /** The sum of the shares of the outcomes that refuse; null when one of them is not stated. */
    static @Nullable BigDecimal refusedShare(Deciding decides) {
        if (decides.refuses() == null) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String outcome : decides.refuses().values()) {
            BigDecimal share = share(decides, outcome);
            if (share == null) {
                return null;
            }
            sum = sum.add(share);
        }
        return sum;
    }

    private static @Nullable BigDecimal share(Deciding decides, String outcome) {
        for (Outgoing way : decides.outcomes()) {
            if (way.name().value().equals(outcome) && way.share() != null) {
                return way.share().value().fraction();
            }
        }
        return null;
    }

    private static @Nullable Integer refused(Deciding decides) {
        BigDecimal share = refusedShare(decides);
        return share == null ? null : perMille(share);
    }

    /** What is left beside the commonest outcome; null when one of them has no share. */
    private static @Nullable Integer otherwise(Deciding decides) {
        BigDecimal commonest = BigDecimal.ZERO;
        for (Outgoing way : decides.outcomes()) {
            if (way.share() == null) {
                return null;
            }
            commonest = commonest.max(way.share().value().fraction());
        }
        return decides.outcomes().isEmpty() ? null : perMille(BigDecimal.ONE.subtract(commonest));
    }

    private static int perMille(BigDecimal share) {
        return share.movePointRight(3).setScale(0, RoundingMode.CEILING).intValue();
    }

    private boolean reaches(Step step, Deciding decides) {
        return walk.isTouchpoint(step)
                || !Walk.items(decides.refuses()).isEmpty()
                || Walk.waits(step.timing())
                || isTold(step);
    }

    private boolean isTold(Step step) {
        int number = walk.flow().number(step.id());
        Set<String> given = walk.produced(step);
        return given.stream()
                .flatMap(item -> mentions.getOrDefault(item, List.of()).stream())
                .anyMatch(touchpoint -> walk.flow().canFollow(number, touchpoint));
    }
}
