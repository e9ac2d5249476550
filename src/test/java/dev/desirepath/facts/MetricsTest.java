package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.desirepath.journey.Trend;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final String JOURNEY = """
            journey: Get a card
            outcome: %s
            actors: {clerk: {kind: employee, unit: Service}}
            metrics: %s
            steps:
            - {step: phone, by: customer, with: clerk}
            """;
    private static final String MEASURED = "{is: I have my card, measure: days to card}";

    @Test
    void itSaysWhoIsJudgedByItAndWhatItServes() {
        Metric metric = metrics(MEASURED, "{handling time: {of: Service, serves: none, lately: better}}")
                .get(0);

        assertThat(metric.metric()).isEqualTo("handling time");
        assertThat(metric.judges()).isEqualTo("Service");
        assertThat(metric.serves()).isEqualTo("none");
        assertThat(metric.lately()).isEqualTo(Trend.BETTER);
        assertThat(metric.outcomeLately()).isNull();
    }

    @Test
    void theUnitMayStandAlone() {
        Metric metric = metrics(MEASURED, "{handling time: Service}").get(0);

        assertThat(metric.judges()).isEqualTo("Service");
        assertThat(metric.serves()).isNull();
        assertThat(metric.lately()).isNull();
    }

    @Test
    void theTrendOfTheOutcomeIsThatOfTheMetricNamedLikeItsMeasure() {
        String metrics = "{handling time: {of: Service, lately: better}, days to card: {of: Service, lately: worse}}";

        assertThat(metrics(MEASURED, metrics)).extracting(Metric::outcomeLately).containsOnly(Trend.WORSE);
        assertThat(metrics("{is: I have my card, measure: days to cards}", metrics))
                .extracting(Metric::outcomeLately)
                .containsOnlyNulls();
        assertThat(metrics("I have my card", metrics))
                .extracting(Metric::outcomeLately)
                .containsOnlyNulls();
    }

    @Test
    void aNumberGainsAtTheCostOfTheOutcomeWhereTheirTrendsAreWrittenToGoApart() {
        String apart = "{handling time: {of: Service, lately: %s}, days to card: {of: Service, lately: %s}}";

        assertThat(metrics(MEASURED, apart.formatted("better", "worse")))
                .extracting(Metric::gainsAtCost)
                .containsExactly(true, false);
        assertThat(metrics(MEASURED, apart.formatted("same", "worse")))
                .extracting(Metric::gainsAtCost)
                .containsOnly(false);
        assertThat(metrics(MEASURED, apart.formatted("better", "same")))
                .extracting(Metric::gainsAtCost)
                .containsOnly(false);
        assertThat(metrics(MEASURED, "{handling time: {lately: better}}"))
                .extracting(Metric::gainsAtCost, Metric::judged)
                .containsExactly(tuple(false, "a unit"));
    }

    @Test
    void aMeasureWithoutATrendHasNone() {
        assertThat(metrics(MEASURED, "{days to card: {of: Service}}"))
                .extracting(Metric::outcomeLately)
                .containsOnlyNulls();
    }

    @Test
    void writtenNoneAndNothingAreNoMetric() {
        assertThat(metrics(MEASURED, "none")).isEmpty();
        assertThat(Journeys.factsOf("- {step: phone, by: customer, with: clerk}")
                        .of(Metric.class))
                .isEmpty();
    }

    private static List<Metric> metrics(String outcome, String metrics) {
        return Derivation.derive(Journeys.of(JOURNEY.formatted(outcome, metrics)), LocalDate.of(2026, 11, 21))
                .of(Metric.class);
    }
}
