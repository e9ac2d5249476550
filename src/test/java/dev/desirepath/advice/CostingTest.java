package dev.desirepath.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.advice.Effects.Cost;
import dev.desirepath.advice.Effects.Load;
import dev.desirepath.advice.UnitCosts.Rate;
import dev.desirepath.facts.Journeys;
import dev.desirepath.rules.Packs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CostingTest {

    private static final String JOURNEY = """
            journey: Report a water leak
            volume: 1200 per month
            actors: {contact centre: {kind: employee, unit: Service}}
            steps:
            - step: Tenant phones about the leak
              id: first-call
              by: customer
              with: contact centre
              next: {second-call: 30%, end: rest}
            - step: Tenant phones to ask when somebody comes
              id: second-call
              by: customer
              with: contact centre
              because: status
              takes: 8 min
            - step: Somebody comes
              id: end
              by: contact centre
            """;

    private static Rate rate(String name, String perHour) {
        return new Rate(name, new BigDecimal(perHour), "EUR", perHour + " EUR per hour", "payroll 2026");
    }

    private static List<Load> loads(String yaml, Rate... rates) {
        Advisor advisor = new Advisor(
                Packs.of(List.of(Advising.PACK)), Advising::fire, Stopwatch.NONE, new UnitCosts(List.of(rates)));
        JourneyAdvice advice = advisor.advise(Journeys.of(yaml), LocalDate.of(2026, 11, 21));
        return Advising.only("tell-before-they-ask", advice).effects().loads();
    }

    private static @Nullable Cost cost(String actor, String yaml, Rate... rates) {
        return loads(yaml, rates).stream()
                .filter(load -> load.actor().equals(actor))
                .findFirst()
                .orElseThrow()
                .cost();
    }

    @Test
    void countsEachStepAsOftenAsItIsDone() {
        // 8 minutes on 30 % of journeys are 2.4 minutes, at 48 an hour 1.92; 14,400 journeys a year.
        assertThat(cost("contact centre", JOURNEY, rate("contact centre", "48")))
                .isEqualTo(new Cost(
                        new BigDecimal("-2.4"),
                        new BigDecimal("-1.9200"),
                        new BigDecimal("-27648.00"),
                        rate("contact centre", "48")));
    }

    @Test
    void takesTheActorBeforeItsUnitAndTheUnitBeforeNothing() {
        Rate unit = rate("service", "30");
        Rate actor = rate("Contact  Centre", "48");
        assertThat(cost("contact centre", JOURNEY, unit, actor))
                .extracting(Cost::rate)
                .isEqualTo(actor);
        assertThat(cost("contact centre", JOURNEY, unit)).extracting(Cost::rate).isEqualTo(unit);
        assertThat(loads(JOURNEY, rate("planner", "1"))).allMatch(load -> load.cost() == null);
    }

    @Test
    void costsTheTimeOfCustomersOnlyWhereTheHouseSaysSo() {
        Cost cost = cost("customer", JOURNEY, rate("customer", "20"));
        assertThat(cost).isNotNull();
        assertThat(cost("customer", JOURNEY, rate("contact centre", "48"))).isNull();
    }

    @Test
    void saysNothingOfAYearWithoutAVolumeAndNothingAtAllWithoutTimeOrVisits() {
        Rate rate = rate("contact centre", "48");
        Cost cost = cost("contact centre", JOURNEY.replace("volume: 1200 per month\n", ""), rate);
        assertThat(cost).extracting(Cost::perYear).isNull();
        assertThat(cost("contact centre", JOURNEY.replace("  takes: 8 min\n", ""), rate))
                .isNull();
        String unknown = JOURNEY.replace("{second-call: 30%, end: rest}", "[second-call, end]");
        assertThat(cost("contact centre", unknown, rate)).isNull();
    }

    @Test
    void roundsOnceAtTheEnd() {
        // 2.4 minutes at 0.07 an hour are 0.0028; times 14,400 that is 40.32, and not a rounded figure times 14,400.
        Cost cost = cost("contact centre", JOURNEY, rate("contact centre", "0.07"));
        assertThat(cost).extracting(Cost::perJourney).isEqualTo(new BigDecimal("-0.0028"));
        assertThat(cost("contact centre", JOURNEY, rate("contact centre", "0.0711")))
                .extracting(Cost::perYear)
                .isEqualTo(new BigDecimal("-40.95"));
    }
}
