package dev.desirepath.facts;

import dev.desirepath.journey.Basis;
import dev.desirepath.journey.BusinessRule;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Derives the business rules that are declared, each with its age. */
final class BusinessRules {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-\\d{2})?)?");

    private final Walk walk;
    private final YearMonth asOf;
    private final Map<String, Integer> decisions = new HashMap<>();

    BusinessRules(Walk walk, LocalDate asOf) {
        this.walk = walk;
        this.asOf = YearMonth.from(asOf);
        for (Step step : walk.steps()) {
            String rule =
                    step.decides() == null ? null : Walk.value(step.decides().rule());
            if (rule != null) {
                decisions.merge(rule, 1, Integer::sum);
            }
        }
    }

    void write(Book book) {
        walk.journey().businessRules().values().forEach(rule -> write(rule, book));
    }

    private void write(BusinessRule rule, Book book) {
        Stated<Basis> basis = Decisions.hardest(rule);
        Stated<String> owner = walk.said(rule.owner(), "owner", "none");
        dev.desirepath.facts.BusinessRule fact = new dev.desirepath.facts.BusinessRule(
                rule.id(),
                rule.place(),
                decisions.getOrDefault(rule.id(), 0),
                Walk.value(rule.type()),
                Walk.value(basis),
                Walk.value(rule.source()),
                Walk.value(owner),
                Walk.value(rule.reviewed()),
                monthsAgo(Walk.value(rule.reviewed())));
        book.add(fact)
                .from("type", rule.type())
                .from("basis", basis)
                .from("source", rule.source())
                .from("owner", owner)
                .from("reviewed", rule.reviewed())
                .from("reviewedMonthsAgo", rule.reviewed());
    }

    /** A year alone counts as its last month, so that the age is a lower bound. */
    private @Nullable Long monthsAgo(@Nullable String reviewed) {
        if (reviewed == null) {
            return null;
        }
        Matcher date = DATE.matcher(reviewed);
        if (!date.matches()) {
            return null;
        }
        int month = date.group(2) == null ? 12 : Integer.parseInt(date.group(2));
        return Math.max(0, ChronoUnit.MONTHS.between(YearMonth.of(Integer.parseInt(date.group(1)), month), asOf));
    }
}
