package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.facts.NextAnswer.Shown;
import dev.desirepath.journey.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextAnswersTest {

    private static final String SIGN = "- {step: sign, by: customer, with: clerk}\n";

    @Test
    void aContactBecauseOfInformationCouldHaveBeenAnsweredAtItsCause() {
        String ask = "- {step: ask, by: customer, with: clerk, because: information, caused by: sign, need: the day}";

        assertThat(of(SIGN + ask)).singleElement().satisfies(it -> {
            assertThat(it.shownBy()).isEqualTo(Shown.LATER_CONTACT);
            assertThat(it.tellAt()).isEqualTo("sign");
            assertThat(it.told()).isFalse();
        });
        assertThat(of("- {step: sign, by: customer, with: clerk, tells: [the day]}\n" + ask))
                .extracting(NextAnswer::told)
                .containsExactly(true);
    }

    @Test
    void withoutAWrittenCauseItIsOpenAndAtTheStartNothing() {
        String ask = "- {step: ask, by: customer, with: clerk, because: information, need: the day}";

        assertThat(of(SIGN + ask)).extracting(NextAnswer::tellAt).containsOnlyNulls();
        assertThat(of(ask)).isEmpty();
    }

    @Test
    void whatCustomersNeedNextCouldBeToldAtOnce() {
        assertThat(of("- {step: sign, by: customer, with: clerk, next need: {need: the day, share: 40%}}"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.tellAt()).isEqualTo("sign");
                    assertThat(it.perMille()).isEqualTo(400);
                });
    }

    @Test
    void aLateMessageCouldBeToldAtTheFirstTouchpointAtWhichItsItemsExist() {
        String late = "- {step: write, by: clerk, with: customer, tells: [the day], tells late: yes}";

        assertThat(of(SIGN + "- {step: meet, by: clerk, with: customer}\n" + late))
                .extracting(NextAnswer::tellAt)
                .containsExactly("sign");
        assertThat(of(SIGN + "- {step: plan, by: planner, gives: [the day]}\n"
                        + "- {step: meet, by: clerk, with: customer}\n" + late))
                .extracting(NextAnswer::tellAt)
                .containsExactly("meet");
        assertThat(of(SIGN + "- {step: plan, by: planner, gives: [the day]}\n" + late))
                .isEmpty();
    }

    @Test
    void whetherAMessageIsLateIsOpenUnlessWritten() {
        assertThat(of(SIGN + "- {step: write, by: clerk, with: customer, tells: [the day]}"))
                .extracting(NextAnswer::inTime)
                .containsOnlyNulls();
        assertThat(of(SIGN + "- {step: write, by: clerk, with: customer, tells: [the day], tells late: yes}"))
                .extracting(NextAnswer::inTime)
                .containsExactly(Answer.NO);
        assertThat(of(SIGN + "- {step: write, by: clerk, with: customer, tells: [the day], tells late: no}"))
                .isEmpty();
    }

    private static List<NextAnswer> of(String steps) {
        return Journeys.factsOf(steps).of(NextAnswer.class);
    }
}
