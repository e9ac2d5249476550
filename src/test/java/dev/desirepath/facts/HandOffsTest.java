package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandOffsTest {

    @Test
    void anItemThatPassesToAnotherActorIsAHandOff() {
        assertThat(handOffs("""
                        - {step: note, by: clerk, gives: [request]}
                        - {step: plan, by: planner, uses: [request]}
                        """)).singleElement().satisfies(it -> {
            assertThat(it.handOff()).isEqualTo("note>plan");
            assertThat(it.step()).isEqualTo("plan");
            assertThat(it.givingStep()).isEqualTo("note");
            assertThat(it.giver()).isEqualTo("clerk");
            assertThat(it.receiver()).isEqualTo("planner");
            assertThat(it.betweenPeople()).isTrue();
        });
    }

    @Test
    void anItemThatTheCustomerWasAskedForPassesToo() {
        assertThat(handOffs("""
                        - {step: call, by: customer, with: clerk, asks: [address]}
                        - {step: plan, by: planner, uses: [address]}
                        """)).hasSize(1);
    }

    @Test
    void aChasingContactStandsBesideTheCase() {
        assertThat(handOffs("""
                        - {step: order, by: clerk, gives: [order]}
                        - {step: chase, by: customer, with: boss, because: status}
                        - {step: deliver, by: carrier, uses: [order]}
                        """)).singleElement().satisfies(it -> assertThat(it.handOff())
                .isEqualTo("order>deliver"));
        assertThat(handOffs("""
                        - {step: order, by: clerk, gives: [order]}
                        - {step: chase, by: customer, with: boss, because: status, gives: [new date]}
                        - {step: deliver, by: carrier, uses: [new date]}
                        """)).extracting(HandOff::handOff).contains("chase>deliver");
    }

    @Test
    void anItemMayPassOverAStepBetween() {
        assertThat(handOffs("""
                        - {step: note, by: clerk, gives: [request]}
                        - {step: plan, by: planner, uses: none}
                        - {step: send, by: planner, uses: [request]}
                        """)).extracting(HandOff::handOff).containsExactly("note>plan");
    }

    @Test
    void aHandOffToASystemIsNotBetweenPeople() {
        assertThat(handOffs("""
                        - {step: note, by: clerk, gives: [request]}
                        - {step: file, by: robot, uses: [request]}
                        """)).extracting(HandOff::betweenPeople).containsExactly(false);
    }

    @Test
    void oneActorWhoGoesOnHandsNothingOff() {
        assertThat(handOffs("""
                        - {step: note, by: clerk, gives: [request]}
                        - {step: plan, by: clerk, uses: [request]}
                        """)).isEmpty();
    }

    @Test
    void whatIsWrittenAsHandedOverIsReceivedAtTheNextStepOfTheReceiver() {
        assertThat(handOffs("""
                        - {step: note, by: clerk, hands over: {to: planner, medium: paper}}
                        - {step: tidy, by: clerk}
                        - {step: plan, by: planner}
                        """)).singleElement().satisfies(it -> {
            assertThat(it.handOff()).isEqualTo("note>plan");
            assertThat(it.medium()).isEqualTo("paper");
        });
    }

    @Test
    void whatIsWrittenIsNotCountedOnceMoreBecauseAnItemPasses() {
        assertThat(handOffs("""
                        - {step: note, by: clerk, gives: [request], hands over: {to: planner, items: [request]}}
                        - {step: plan, by: planner, uses: [request]}
                        """)).hasSize(1);
    }

    @Test
    void aHandOffThatNobodyReceivesOnTheMapStands() {
        assertThat(handOffs("- {step: note, by: clerk, hands over: {to: planner, medium: paper}}"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.step()).isEqualTo("note");
                    assertThat(it.receiver()).isEqualTo("planner");
                    assertThat(it.receiverContributes()).isNull();
                });
    }

    @Test
    void handingOverWithoutAReceiverMeansWhoeverFollows() {
        assertThat(handOffs("""
                        - {step: note, by: clerk, hands over: {medium: paper}}
                        - {step: plan, by: planner}
                        """)).singleElement().extracting(HandOff::medium).isEqualTo("paper");
    }

    @Test
    void theCustomerIsNoReceiverOfTheOrganisation() {
        assertThat(handOffs("""
                        - {step: decide, by: clerk, hands over: {to: customer, medium: letter}}
                        - {step: read, by: customer, with: none}
                        """)).isEmpty();
    }

    @Test
    void nobodyHandsOverToThemselves() {
        assertThat(handOffs("""
                        - {step: note, by: clerk, hands over: {to: clerk, medium: paper}}
                        - {step: plan, by: clerk}
                        """)).isEmpty();
    }

    @Test
    void parallelStepsDoNotHandOffToEachOther() {
        assertThat(handOffs("""
                        - {step: note, by: clerk, gives: [request]}
                        - {step: plan, by: planner, uses: [request], gives: [date], after: [note]}
                        - {step: check, by: boss, uses: [request, date], after: [note]}
                        """)).extracting(HandOff::handOff).containsExactly("note>plan", "note>check");
    }

    @Test
    void whereTheCustomerBeginsNothingIsHandedOff() {
        Facts facts = Journeys.factsOf("""
                - {step: note, by: clerk, gives: [request]}
                - {step: call, by: customer, with: planner, uses: [request]}
                """);

        assertThat(facts.of(HandOff.class)).isEmpty();
        assertThat(facts.gaps()).noneMatch(HandOff.class::isInstance);
    }

    @Test
    void aCustomerWhoIsPassedOnInOneContactMeetsAMomentOfTruthNotABreakPoint() {
        Facts facts = Journeys.factsOf("""
                - {step: call, by: customer, with: clerk, channel: phone, asks: [address]}
                - {step: passed on, by: planner, with: customer, channel: phone, uses: [address]}
                """);

        assertThat(facts.of(HandOff.class)).isEmpty();
        assertThat(facts.gaps()).noneMatch(HandOff.class::isInstance);
        assertThat(facts.of(Touchpoint.class)).hasSize(2);
    }

    @Test
    void whereAPartnerAndAnEmployeeWorkTogetherTheEmployeeHoldsTheCase() {
        assertThat(handOffs("""
                        - {step: pack, by: carrier, with: clerk, gives: [parcel]}
                        - {step: check, by: clerk, uses: [parcel]}
                        - {step: deliver, by: carrier, uses: [parcel]}
                        """)).singleElement().satisfies(it -> {
            assertThat(it.handOff()).isEqualTo("check>deliver");
            assertThat(it.receiver()).isEqualTo("carrier");
        });
    }

    @Test
    void independentSendersAreOnlyAGap() {
        Facts facts = Journeys.factsOf("""
                - {step: send the card, by: clerk, with: customer}
                - {step: send the code, by: printer, with: customer}
                """);

        assertThat(facts.of(HandOff.class)).isEmpty();
        assertThat(facts.gaps()).filteredOn(HandOff.class::isInstance).hasSize(1);
    }

    @Test
    void whoeverUsesSomethingElseReceivesNothing() {
        Facts facts = Journeys.factsOf("""
                - {step: note, by: clerk, gives: [request]}
                - {step: plan, by: planner, uses: [calendar]}
                """);

        assertThat(facts.of(HandOff.class)).isEmpty();
        assertThat(facts.gaps()).noneMatch(HandOff.class::isInstance);
    }

    @Test
    void aReceiverWhoDecidesOrGivesOrMeetsTheCustomerContributes() {
        assertThat(contributes("decides: {outcomes: {granted: 90%, refused: 10%}}"))
                .isEqualTo(Answer.YES);
        assertThat(contributes("gives: [date]")).isEqualTo(Answer.YES);
        assertThat(contributes("with: customer")).isEqualTo(Answer.YES);
    }

    @Test
    void aReceiverWrittenToGiveNothingDoesNotContribute() {
        assertThat(contributes("gives: none")).isEqualTo(Answer.NO);
    }

    @Test
    void whetherTheReceiverContributesIsNotStatedOtherwise() {
        assertThat(contributes("takes: 5 min")).isNull();
    }

    @Test
    void whatTheReceiverDoesLaterWithTheCaseCountsToo() {
        assertThat(handOffs("""
                        - {step: note, by: clerk, gives: [request]}
                        - {step: read, by: planner, uses: [request], gives: none}
                        - {step: plan, by: planner, gives: [date]}
                        """)).extracting(HandOff::receiverContributes).containsExactly(Answer.YES);
    }

    @Test
    void theGiverCouldDoItWhenTheFileSaysSo() {
        assertThat(giverCould("could be done by: clerk")).isEqualTo(Answer.YES);
        assertThat(giverCould("could be done by: [clerk, boss]")).isEqualTo(Answer.YES);
        assertThat(giverCould("could be done by: boss")).isEqualTo(Answer.NO);
        assertThat(giverCould("could be done by: none")).isEqualTo(Answer.NO);
        assertThat(giverCould("takes: 5 min")).isNull();
    }

    @Test
    void oneStepThatTheGiverCannotDoIsEnough() {
        assertThat(handOffs("""
                        - {step: note, by: clerk, gives: [request]}
                        - {step: read, by: planner, uses: [request], could be done by: boss}
                        - {step: plan, by: planner}
                        """)).extracting(HandOff::giverCouldDoIt).containsExactly(Answer.NO);
    }

    @Test
    void whatComesFromOneBranchDoesNotPassAtTheOther() {
        assertThat(handOffs("""
                        - {step: open, by: clerk}
                        - {step: measure, by: planner, gives: [values], after: [open]}
                        - {step: fit, by: boss, gives: none, after: [open]}
                        - {step: close, by: clerk, uses: [values], after: [measure, fit]}
                        """)).extracting(HandOff::handOff).containsExactly("measure>close");
    }

    @Test
    void aCheckContributes() {
        assertThat(contributes("gives: none, role: check")).isEqualTo(Answer.YES);
        assertThat(contributes("gives: none, role: log")).isEqualTo(Answer.NO);
    }

    @Test
    void whetherTheGiverCannotIsSoOnlyWhereTheFileSaysIt() {
        assertThat(received("gives: none").giverCannot()).isFalse();
        assertThat(received("could be done by: [clerk]").giverCannot()).isFalse();
        assertThat(received("could be done by: []").giverCannot()).isTrue();
    }

    @Test
    void theCaseIsPassedBackWhereItGoesToTheGiverAloneAfterIt() {
        assertThat(between("gives: none", "clerk").passedBack()).isTrue();
        assertThat(between("gives: none", "boss").passedBack()).isFalse();
        assertThat(received("gives: none").passedBack()).isFalse();
    }

    @Test
    void whatIsInBetweenAddsNothingWhereNobodyGoesOnWithIt() {
        assertThat(between("gives: none", "clerk").receiverAdds()).isEqualTo(Answer.NO);
        assertThat(between("gives: [note], role: log", "clerk").receiverAdds()).isNull();
        assertThat(between("gives: [plan]", "clerk").receiverAdds()).isEqualTo(Answer.YES);
        assertThat(between("gives: none, role: check", "clerk").receiverAdds()).isEqualTo(Answer.YES);
        assertThat(between("gives: none, decides: {outcomes: {yes: 50%, no: 50%}}", "clerk")
                        .receiverAdds())
                .isEqualTo(Answer.YES);
        assertThat(between("gives: none, with: customer", "clerk").receiverAdds())
                .isEqualTo(Answer.YES);
        assertThat(between("asks: [size], asks of: carrier", "clerk").receiverAdds())
                .isNull();
    }

    @Test
    void somebodyElseIsNamedWhoCanDoWhatTheCustomerAskedForAndNeverGetsTheCase() {
        assertThat(whoCan("no", "planner")).isEqualTo("boss");
        assertThat(whoCan("no", "boss")).isEqualTo("none");
        assertThat(whoCan("yes", "planner")).isEqualTo("none");
    }

    private static String whoCan(String resolved, String last) {
        return Derivation.derive(Journeys.of("""
                        journey: Object to a fine
                        actors:
                          clerk: employee
                          planner: {kind: employee, can: [agree instalments]}
                          boss: {kind: employee, can: [withdraw the fine]}
                        steps:
                        - {step: phone, by: customer, with: clerk, need: withdraw the fine, resolved: %s, gives: [note], hands over: {to: planner}}
                        - {step: read, by: planner, uses: [note], gives: [opinion]}
                        - {step: close, by: %s, uses: [opinion]}
                        """.formatted(resolved, last)), java.time.LocalDate.of(2026, 11, 21))
                .of(HandOff.class)
                .get(0)
                .whoCan();
    }

    private static HandOff between(String plan, String then) {
        return handOffs("""
                        - {step: note, by: clerk, gives: [request]}
                        - {step: plan, by: planner, uses: [request], hands over: {to: %s}, %s}
                        - {step: close, by: %s, uses: [request, plan]}
                        """.formatted(then, plan, then)).stream()
                .filter(it -> it.step().equals("plan"))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Answer contributes(String plan) {
        return received(plan).receiverContributes();
    }

    private static @Nullable Answer giverCould(String plan) {
        return received(plan).giverCouldDoIt();
    }

    private static HandOff received(String plan) {
        return handOffs("""
                        - {step: note, by: clerk, gives: [request]}
                        - {step: plan, by: planner, uses: [request], %s}
                        """.formatted(plan)).get(0);
    }

    private static List<HandOff> handOffs(String steps) {
        return Journeys.factsOf(steps).of(HandOff.class);
    }
}
