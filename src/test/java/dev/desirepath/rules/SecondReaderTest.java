package dev.desirepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Journey;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Reason;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SecondReaderTest {

    private static final String CHASING =
            "$f : Touchpoint( because == Reason.STATUS, $s : step, $n : need, $c : causedBy )  Step( step == $c )";

    @Test
    void firesWhenAllConditionsHold() {
        Judgement judgement = judge(CHASING, contact(2, Reason.STATUS, "status", "a"), step(1, "a"));
        assertThat(judgement.open()).isEmpty();
        Firing firing = judgement.firings().get(0);
        assertThat(firing.matched()).extracting(Fact::place).containsExactly(place(2), place(1));
        assertThat(firing.grounds()).hasSize(2);
        assertThat(firing.bindings()).containsEntry("$c", "a").containsEntry("$n", "status");
    }

    @Test
    void staysQuietWhenOneFails() {
        Judgement judgement = judge(CHASING, contact(2, Reason.VALUE, null, null), step(1, "a"));
        assertThat(judgement.firings()).isEmpty();
        assertThat(judgement.open()).isEmpty();
    }

    @Test
    void asksForWhatAComparisonMisses() {
        Judgement judgement = judge(CHASING, contact(2, null, null, "a"), step(1, "a"));
        assertThat(judgement.firings()).isEmpty();
        assertThat(judgement.open()).singleElement().satisfies(open -> assertThat(open.missing())
                .extracting(Missing::key)
                .containsExactly("because"));
    }

    @Test
    void asksOnceForANameThatAnotherConditionNeeds() {
        Judgement judgement = judge(CHASING, contact(2, Reason.STATUS, null, null), step(1, "a"), step(3, "b"));
        assertThat(judgement.open()).singleElement().satisfies(open -> {
            assertThat(open.missing()).extracting(Missing::ask).containsExactly("which step made the customer do it?");
            assertThat(open.matched()).hasSize(1);
        });
    }

    @Test
    void doesNotAskWhenNoCandidateIsLeftForAnUnknownName() {
        assertThat(judge(CHASING, contact(2, Reason.STATUS, null, null)).open()).isEmpty();
    }

    @Test
    void firesWithoutAValueThatOnlySentencesUse() {
        Judgement judgement = judge(CHASING, contact(2, Reason.STATUS, null, "a"), step(1, "a"));
        assertThat(judgement.firings()).singleElement().satisfies(firing -> assertThat(firing.bindings())
                .doesNotContainKey("$n"));
    }

    @Test
    void takesUnequalToBeOpenToo() {
        Judgement judgement = judge("$f : Touchpoint( channel != \"phone\" )", contact(1, null, null, null));
        assertThat(judgement.firings()).isEmpty();
        assertThat(judgement.open()).hasSize(1);
    }

    @Test
    void decidesAlternativesByTheOneThatHolds() {
        String conditions = "$f : HandOff( giverCouldDoIt == Answer.YES || receiverContributes == Answer.NO )";
        assertThat(judge(conditions, handOff(null, Answer.NO)).firings()).hasSize(1);
        assertThat(judge(conditions, handOff(null, Answer.NO)).open()).isEmpty();
        assertThat(judge(conditions, handOff(Answer.NO, Answer.YES)).open()).isEmpty();
        assertThat(judge(conditions, handOff(null, Answer.YES)).open())
                .singleElement()
                .satisfies(open -> assertThat(open.missing()).hasSize(1));
    }

    @Test
    void asksWhetherAGapIsSo() {
        Probe gap = new Probe("a", place(4), null, null, 0, java.math.BigDecimal.ONE);
        Rule rule = rule("$f : Journey()  exists Probe( minutes > 5 )");
        Judgement judgement = SecondReader.judge(rule, facts(List.of(journey()), List.of(gap)));
        assertThat(judgement.firings()).isEmpty();
        assertThat(judgement.open()).singleElement().satisfies(open -> assertThat(open.missing())
                .extracting(Missing::ask)
                .containsExactly("is there a probe?", "how long?"));
    }

    @Test
    void takesACountOfPartialThingsForALowerBound() {
        Probe known = new Probe("a", place(4), 10L, null, 0, java.math.BigDecimal.ONE);
        Probe unknown = new Probe("a", place(5), null, null, 0, java.math.BigDecimal.ONE);
        Rule rule = rule("$f : Journey()  accumulate( Probe( $m : minutes ); $t : sum( $m ); $t >= 10 )");
        assertThat(SecondReader.judge(rule, facts(List.of(journey(), known, unknown), List.of()))
                        .firings())
                .singleElement()
                .satisfies(firing -> assertThat(firing.grounds().get(1)).containsExactly(known));
        assertThat(SecondReader.judge(rule, facts(List.of(journey(), unknown), List.of()))
                        .open())
                .hasSize(1);
    }

    @Test
    void ordersByPlaceWhateverTheOrderOfFacts() {
        Judgement judgement = judge("$f : Step( touchpoint == true )", step(9, "c"), step(1, "a"), step(10, "b"));
        assertThat(judgement.firings())
                .extracting(firing -> firing.matched().get(0).place().line())
                .containsExactly(1, 9, 10);
    }

    @Test
    void judgesTenThousandStepsInAMomentAndCutsOpenCases() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 1; i <= 10_000; i++) {
            facts.add(step(i, "s" + i));
            facts.add(contact(i, Reason.STATUS, null, "s" + i));
        }
        Facts all = facts(facts, List.of());
        long start = System.nanoTime();
        assertThat(SecondReader.judge(rule(CHASING), all).firings()).hasSize(10_000);
        String sameNeed = "$f : Touchpoint( $n : need, $s : step )  Touchpoint( need == $n, step != $s )";
        assertThat(SecondReader.judge(rule(sameNeed), all).open()).hasSize(Judging.MOST_OPEN);
        assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(5);
    }

    private static Judgement judge(String conditions, Fact... facts) {
        return SecondReader.judge(rule(conditions), facts(List.of(facts), List.of()));
    }

    private static Rule rule(String conditions) {
        String sentence = AgreementTest.sentenceWith(conditions);
        RuleReading reading =
                RuleReader.read("r.drl", RuleText.give("a-rule", sentence, conditions, "$f"), AgreementTest.TYPES);
        assertThat(reading.problems()).isEmpty();
        return reading.rules().get(0);
    }

    private static Facts facts(List<Fact> facts, List<Fact> gaps) {
        return new Facts("j", facts, gaps, Map.of(), Map.of(), new IdentityHashMap<>());
    }

    private static Place place(int line) {
        return new Place("j.journey.yaml", line, 1);
    }

    private static Journey journey() {
        return Made.fact(
                Journey.class,
                place(1),
                "journey",
                "j",
                "steps",
                1,
                "outcomeStated",
                true,
                "signatureStated",
                true,
                "touchpoints",
                1,
                "owner",
                "none");
    }

    private static Step step(int line, String id) {
        return Made.fact(Step.class, place(line), "step", id, "touchpoint", true, "itemNeededLater", "none");
    }

    private static Touchpoint contact(
            int line, @Nullable Reason because, @Nullable String need, @Nullable String cause) {
        return Made.fact(
                Touchpoint.class,
                place(line),
                "step",
                "t" + line,
                "need",
                need,
                "because",
                because,
                "begunByCustomer",
                true,
                "causedBy",
                cause);
    }

    private static HandOff handOff(@Nullable Answer giverCould, @Nullable Answer contributes) {
        return Made.fact(
                HandOff.class,
                place(3),
                "step",
                "b",
                "handOff",
                "a-b",
                "givingStep",
                "a",
                "giver",
                "planner",
                "receiver",
                "robot",
                "giverCouldDoIt",
                giverCould,
                "receiverContributes",
                contributes);
    }
}
