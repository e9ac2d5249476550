package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Place;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final String YAML = """
            journey: Get a card
            owner: Head of cards
            actors: {clerk: employee, planner: employee}
            business rules:
              fee:
                basis: policy
                type: operational
            steps:
            - step: Call
              by: customer
              with: clerk
              channel: phone
              need: a date
              resolved: no
              gives: [request]
              emotion: {goal: safe, observed: happy}
              hands over: {to: planner, medium: paper}
            - step: Plan
              by: planner
              uses: [request]
              could be done by: clerk
              required by: the law
              value: {customer: neutral, organisation: valued}
              decides: {rule: fee}
            - step: Call again
              by: customer
              with: clerk
              channel: phone
              need: a date
              because: status
              caused by: plan
              also: {Tone: calm}
            """;

    private final Facts facts = Derivation.derive(Journeys.of(YAML), LocalDate.of(2026, 11, 21));

    @Test
    void theFieldsOfATouchpointPointToTheirValues() {
        Touchpoint touchpoint = facts.of(Touchpoint.class).get(1);

        assertPoints(touchpoint, "channel", "channel: ", 2);
        assertPoints(touchpoint, "need", "need: ", 2);
        assertPoints(touchpoint, "because", "because: ", 1);
        assertPoints(touchpoint, "causedBy", "caused by: ", 1);
    }

    @Test
    void theFieldsOfAStepPointToTheirValues() {
        Step step = facts.of(Step.class).get(1);

        assertPoints(step, "requiredBy", "required by: ", 1);
        assertPoints(step, "customerValue", "{customer: ", 1);
        assertPoints(step, "organisationValue", "organisation: ", 1);
    }

    @Test
    void theFieldsOfADecisionPointToItsBusinessRule() {
        Decision decision = facts.of(Decision.class).get(0);

        assertPoints(decision, "businessRule", "{rule: ", 1);
        assertPoints(decision, "basis", "basis: ", 1);
        assertPoints(decision, "type", "type: ", 1);
    }

    @Test
    void theFieldsOfAHandOffPointToBothSteps() {
        HandOff handOff = facts.of(HandOff.class).get(0);

        assertPoints(handOff, "medium", "medium: ", 1);
        assertPoints(handOff, "giverCouldDoIt", "could be done by: ", 1);
        assertPoints(handOff, "givingStep", "- ", 1);
    }

    @Test
    void theFieldsOfARepeatPointToBothContacts() {
        Repeat repeat = facts.of(Repeat.class).get(0);

        assertPoints(repeat, "need", "need: ", 2);
        assertPoints(repeat, "resolvedBefore", "resolved: ", 1);
        assertPoints(repeat, "causedBy", "caused by: ", 1);
        assertPoints(repeat, "firstContact", "- ", 1);
    }

    @Test
    void theFieldsOfAnEmotionPointToTheObservation() {
        assertPoints(facts.of(Emotion.class).get(0), "observed", "observed: ", 1);
    }

    @Test
    void anOwnKeyPointsToItsValue() {
        assertPoints(facts.of(Attribute.class).get(0), "value", "{Tone: ", 1);
    }

    @Test
    void theOwnerOfTheJourneyPointsToItsValue() {
        assertPoints(facts.of(Journey.class).get(0), "owner", "owner: ", 1);
    }

    @Test
    void aFieldThatIsNotWrittenPointsToTheFact() {
        Touchpoint touchpoint = facts.of(Touchpoint.class).get(0);

        assertThat(facts.placeOf(touchpoint, "decisive")).isEqualTo(touchpoint.place());
    }

    @Test
    void everyFactPointsIntoTheFile() {
        assertThat(facts.facts())
                .allSatisfy(fact -> assertThat(fact.place().file()).isEqualTo(Journeys.FILE));
    }

    /** The value stands behind what is written before it, at its so manieth occurrence. */
    private void assertPoints(Fact fact, String field, String before, int occurrence) {
        List<String> lines = YAML.lines().toList();
        int seen = 0;
        for (int line = 0; line < lines.size(); line++) {
            int column = lines.get(line).indexOf(before);
            if (column >= 0 && ++seen == occurrence) {
                assertThat(facts.placeOf(fact, field))
                        .isEqualTo(new Place(Journeys.FILE, line + 1, column + before.length() + 1));
                return;
            }
        }
        throw new IllegalArgumentException("'%s' does not stand there so often.".formatted(before));
    }
}
