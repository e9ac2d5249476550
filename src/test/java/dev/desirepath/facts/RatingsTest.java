package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingsTest {

    private static final String JOURNEY = """
            journey: Get a card
            actors: {clerk: {kind: employee, unit: Service}}
            scales: {%s}
            ratings:
            %s
            stages:
            - {stage: apply, steps: [{step: phone, by: customer, with: clerk}]}
            """;
    private static final String MARKS = "marks: {from: 1, to: 5}";

    @Test
    void marksBecomeThousandthsOfTheirScaleAndTheGapIsOursLessTheirs() {
        Rating rating = only(MARKS, """
                - {of: journey, by: inside, value: 4}
                - {of: journey, by: customers, value: 2}
                """);

        assertThat(rating.of()).isEqualTo("journey");
        assertThat(rating.insidePerMille()).isEqualTo(750);
        assertThat(rating.customersPerMille()).isEqualTo(250);
        assertThat(rating.gapPerMille()).isEqualTo(500);
    }

    @Test
    void customersWhoAreHappierThanWeThinkMakeTheGapNegative() {
        assertThat(only(MARKS, """
                        - {of: journey, by: inside, value: 2}
                        - {of: journey, by: customers, value: 3}
                        """).gapPerMille()).isEqualTo(-250);
    }

    @Test
    void oneSideAloneHasNoGap() {
        Rating rating = only(MARKS, "- {of: journey, by: customers, value: 5}");

        assertThat(rating.customersPerMille()).isEqualTo(1000);
        assertThat(rating.insidePerMille()).isNull();
        assertThat(rating.gapPerMille()).isNull();
    }

    @Test
    void theLatestOfOneSideCounts() {
        assertThat(only(MARKS, """
                        - {of: journey, by: customers, value: 5}
                        - {of: journey, by: customers, value: 3}
                        """).customersPerMille()).isEqualTo(500);
    }

    @Test
    void eachThingRatedIsOneFact() {
        List<Rating> ratings = ratings(MARKS, """
                - {of: journey, by: customers, value: 5}
                - {of: apply, by: customers, value: 3}
                - {of: Service, by: customers, value: 1}
                - {of: apply, by: inside, value: 4}
                """);

        assertThat(ratings).extracting(Rating::of).containsExactly("journey", "apply", "Service");
        assertThat(ratings).extracting(Rating::customersPerMille).containsExactly(1000, 500, 0);
        assertThat(ratings).extracting(Rating::gapPerMille).containsExactly(null, 250, null);
    }

    @Test
    void ofTwoScalesTheRatingHasToNameItsOwn() {
        String two = MARKS + ", stars: {from: 0, to: 10}";

        assertThat(only(two, "- {of: journey, by: customers, value: 3, scale: stars}")
                        .customersPerMille())
                .isEqualTo(300);
        assertThat(only(two, "- {of: journey, by: customers, value: 3}").customersPerMille())
                .isNull();
    }

    @Test
    void whatIsRatedAndTheMarksAreThereInWords() {
        assertThat(ratings(MARKS, """
                        - {of: journey, by: customers, value: 5}
                        - {of: apply, by: inside, value: 4.50}
                        - {of: Service, by: customers, value: 1}
                        """))
                .extracting(Rating::named, Rating::insideMark, Rating::customersMark)
                .containsExactly(
                        tuple("the whole journey", "not at all", "5 of 1 to 5"),
                        tuple("apply", "4.50 of 1 to 5", "not at all"),
                        tuple("Service", "not at all", "1 of 1 to 5"));
    }

    @Test
    void aScaleThatRunsDownwardsCountsDownwards() {
        assertThat(only("grades: {from: 6, to: 1}", "- {of: journey, by: customers, value: 2}")
                        .customersPerMille())
                .isEqualTo(800);
    }

    @Test
    void aJourneyWithoutRatingsHasNone() {
        assertThat(Journeys.factsOf("- {step: phone, by: customer, with: clerk}")
                        .of(Rating.class))
                .isEmpty();
    }

    private static Rating only(String scales, String ratings) {
        List<Rating> all = ratings(scales, ratings);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Rating> ratings(String scales, String ratings) {
        return Derivation.derive(Journeys.of(JOURNEY.formatted(scales, ratings)), LocalDate.of(2026, 11, 21))
                .of(Rating.class);
    }
}
