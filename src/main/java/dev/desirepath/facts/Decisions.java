package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Basis;
import dev.desirepath.journey.BusinessRule;
import dev.desirepath.journey.Deciding;
import dev.desirepath.journey.Information;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Quality;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Derives the decisions, each with the business rule that it follows. */
final class Decisions {

    private final Walk walk;
    private final Checks checks;
    private final Map<String, List<Integer>> mentions = new HashMap<>();

    Decisions(Walk walk) {
        this.walk = walk;
        this.checks = new Checks(walk);
        for (int touchpoint : walk.touchpoints()) {
            Information information = walk.step(touchpoint).information();
            mention(Listing.items(information.tells()), touchpoint);
            mention(Listing.items(information.uses()), touchpoint);
        }
    }

    private void mention(List<String> items, int touchpoint) {
        for (String item : items) {
            mentions.computeIfAbsent(item, key -> new ArrayList<>()).add(touchpoint);
        }
    }

    /** {@return what the business rule rests on; where it rests on several things, the one that is hardest to change} */
    static @Nullable Stated<Basis> hardest(BusinessRule rule) {
        Stated<Basis> hardest = null;
        for (Stated<Basis> basis :
                rule.basis() == null ? List.<Stated<Basis>>of() : rule.basis().entries()) {
            if (hardest == null || basis.value().compareTo(hardest.value()) > 0) {
                hardest = basis;
            }
        }
        return hardest;
    }

    void write(Book book) {
        for (int number = 0; number < walk.size(); number++) {
            Deciding decides = walk.step(number).decides();
            if (decides != null) {
                write(number, decides, book);
            }
        }
    }

    private void write(int number, Deciding decides, Book book) {
        Step step = walk.step(number);
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
                reaches(number, decides) ? Answer.YES : null,
                canRefuse(decides),
                canRefuse(decides) == Answer.YES,
                refused(decides),
                otherwise(decides),
                Walk.value(decides.cases()),
                Walk.value(explained),
                Walk.value(explained) == Answer.NO,
                alternatives == null ? null : Whole.isNone(alternatives.value()) ? Answer.NO : Answer.YES,
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
        Origins origins = book.add(decision)
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
            origins.from("type", rule.type());
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

    private boolean reaches(int number, Deciding decides) {
        return walk.isTouchpoint(number)
                || Listing.has(decides.refuses())
                || Walk.waits(walk.step(number).timing())
                || isTold(number);
    }

    private boolean isTold(int number) {
        for (String item : walk.produced(number)) {
            for (int touchpoint : mentions.getOrDefault(item, List.of())) {
                if (walk.flow().canFollow(number, touchpoint)) {
                    return true;
                }
            }
        }
        return false;
    }
}
