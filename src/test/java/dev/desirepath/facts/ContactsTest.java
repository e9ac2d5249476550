package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactsTest {

    @Test
    void theContactBeforeForTheSameNeedIsTheCustomersOwn() {
        Facts facts = Journeys.factsOf("""
                - {step: ask, by: customer, with: clerk, channel: phone, need: a card}
                - {step: write, by: clerk, with: customer, channel: letter, need: a card}
                - {step: come, by: customer, with: clerk, channel: counter, need: a card}
                - {step: phone, by: customer, with: clerk, channel: phone}
                """);

        assertThat(facts.of(Contact.class))
                .extracting(Contact::sameNeedBefore)
                .containsExactly("none", "none", "ask", null);
    }

    @Test
    void withinAContactThatTheCustomerBeganTheyArePassedOnToAnotherActor() {
        String menu = "- {step: menu, by: customer, with: robot, channel: phone}\n";

        assertThat(Journeys.factsOf(menu + "- {step: talk, by: clerk, with: customer, channel: phone}")
                        .of(Touchpoint.class))
                .extracting(Touchpoint::passedTo)
                .containsExactly("talk", "none");
        assertThat(Journeys.factsOf("""
                        - {step: letter, by: clerk, with: customer, channel: letter}
                        - {step: other, by: planner, with: customer, channel: letter}
                        """).of(Touchpoint.class))
                .extracting(Touchpoint::passedTo)
                .containsOnly("none");
    }

    @Test
    void neighboursInOneChannelAreOneContact() {
        assertThat(contacts("""
                        - {step: greet, by: customer, with: clerk, channel: phone}
                        - {step: ask, by: clerk, with: customer, channel: phone}
                        """)).containsExactly(List.of("greet", "ask"));
    }

    @Test
    void anotherChannelIsAnotherContact() {
        assertThat(contacts("""
                        - {step: greet, by: customer, with: clerk, channel: phone}
                        - {step: write, by: clerk, with: customer, channel: letter}
                        """)).hasSize(2);
    }

    @Test
    void aChannelThatIsNotStatedJoinsNothing() {
        assertThat(contacts("""
                        - {step: greet, by: customer, with: clerk}
                        - {step: ask, by: clerk, with: customer}
                        """)).hasSize(2);
    }

    @Test
    void aWaitEndsAContact() {
        assertThat(contacts("""
                        - {step: greet, by: customer, with: clerk, channel: phone}
                        - {step: ask, by: clerk, with: customer, channel: phone, waits: 2 days}
                        """)).hasSize(2);
    }

    @Test
    void aWaitOfNoTimeEndsNothing() {
        assertThat(contacts("""
                        - {step: greet, by: customer, with: clerk, channel: phone}
                        - {step: ask, by: clerk, with: customer, channel: phone, waits: 0 min}
                        """)).hasSize(1);
    }

    @Test
    void aStepOfTheOrganisationBetweenThemEndsAContact() {
        assertThat(contacts("""
                        - {step: greet, by: customer, with: clerk, channel: phone}
                        - {step: look up, by: clerk}
                        - {step: ask, by: clerk, with: customer, channel: phone}
                        """)).hasSize(2);
    }

    @Test
    void anotherNeedIsAnotherContact() {
        assertThat(contacts("""
                        - {step: greet, by: customer, with: clerk, channel: phone, need: a card}
                        - {step: ask, by: customer, with: clerk, channel: phone, need: a loan}
                        """)).hasSize(2);
    }

    @Test
    void neighboursAreThoseOfTheFlowNotOfTheFile() {
        assertThat(contacts("""
                        - {step: start, by: clerk, next: [greet]}
                        - {step: ask, by: clerk, with: customer, channel: phone, next: [close]}
                        - {step: greet, by: customer, with: clerk, channel: phone, next: [ask]}
                        - {step: close, by: clerk}
                        """)).containsExactly(List.of("greet", "ask"));
    }

    @Test
    void aCircleOfTouchpointsIsOneContact() {
        assertThat(contacts("""
                        - {step: greet, by: customer, with: clerk, channel: phone}
                        - {step: ask, by: clerk, with: customer, channel: phone, next: [greet]}
                        """)).containsExactly(List.of("greet", "ask"));
    }

    private static List<List<String>> contacts(String steps) {
        Walk walk = new Walk(Journeys.withSteps(steps));
        return new Contacts(walk, Nearest.before(walk.flow(), walk::isTouchpoint))
                .all().stream()
                        .map(contact -> contact.steps().stream().map(Step::id).toList())
                        .toList();
    }
}
