package dev.desirepath.reading;

import static dev.desirepath.reading.ReadingText.lines;
import static dev.desirepath.reading.ReadingText.read;
import static dev.desirepath.reading.ReadingText.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Basis;
import dev.desirepath.journey.Coverage;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Quality;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

// A value that is not there fails its test by itself.
@NullUnmarked
final class WholeFormatTest {

    private static Step step(String... lines) {
        return read(lines("journey: J", "steps:", "- step: Call") + lines(lines).indent(2))
                .steps()
                .get(0);
    }

    @Test
    void readsWhatIsRatedPromisedAndMeasured() {
        Journey journey = read(lines(
                "journey: J",
                "covers: [status, hand-offs]",
                "scales: {satisfaction: {from: 1, to: 5}}",
                "actors: {planner: {kind: employee, unit: Service}}",
                "ratings:",
                "- {of: journey, by: inside, value: 4.1, scale: satisfaction}",
                "- {of: report, by: customers, value: 2.9}",
                "- {of: service, by: customers, value: {is: 3, source: survey}}",
                "promises: [{promise: We call back, at: call, kept: no}, A visit]",
                "metrics: {handling time: {of: Service, serves: none, lately: better}, calls: Service}",
                "voice: none",
                "stages: [{stage: Report, steps: [Call]}]"));
        assertThat(journey.covers().values()).containsExactly(Coverage.STATUS, Coverage.HAND_OFFS);
        assertThat(journey.assessment().ratings())
                .extracting(rating -> rating.about() + " " + rating.of().value())
                .containsExactly("JOURNEY journey", "STAGE report", "UNIT Service");
        assertThat(journey.assessment().promises())
                .extracting(promise -> promise.promise().value())
                .containsExactly("We call back", "A visit");
        assertThat(journey.assessment().metrics())
                .extracting(metric -> metric.of().value())
                .containsExactly("Service", "Service");
        assertThat(journey.assessment().voice().help().value()).isEqualTo("no");
        assertThat(read(lines("journey: J", "metrics: none", "steps: [A]"))
                        .assessment()
                        .metrics())
                .isEmpty();
    }

    @Test
    void keepsTheSourceAndTheQualityOfANumber() {
        Stated<?> takes = step("takes: {is: 8 min, source: telephone system, quality: measured}")
                .timing()
                .takes();
        assertThat(takes.source().value()).isEqualTo("telephone system");
        assertThat(takes.quality().value()).isEqualTo(Quality.MEASURED);
    }

    @Test
    void tellsADecisionStatedAsNoneFromOneThatIsNotStated() {
        assertThat(step("decides: none").decides()).isNull();
        assertThat(step("decides: none").decidesNothing().line()).isEqualTo(4);
        assertThat(step("takes: 1 h").decidesNothing()).isNull();
        assertThat(step("enters: none").information().enters()).isEmpty();
        assertThat(step("hands over: none").handsOver().to().values()).isEmpty();
    }

    @Test
    void letsAJourneyEndAtAStep() {
        assertThat(step("next: {call: 10%, end: rest}").flow().next())
                .extracting(way -> way.name().value())
                .containsExactly("call", Outgoing.END);
        assertThat(step("next: end").flow().next()).hasSize(1);
    }

    @Test
    void takesActorsAsTheyComeWhereNoneIsDeclared() {
        Journey thin = read(lines("journey: J", "steps:", "- {step: A, by: Clerk, with: [customer, clerk]}"));
        assertThat(thin.actors()).containsOnlyKeys("customer", "Clerk");
        Actor clerk = thin.actors().get("Clerk");
        assertThat(clerk.kind()).isNull();
        assertThat(clerk.place().column()).isEqualTo(17);
        assertThat(said(lines("journey: J", "actors: none", "steps:", "- {step: A, by: Clerk}")))
                .singleElement()
                .asString()
                .contains("which is not an actor of this journey");
    }

    @Test
    void keepsEverythingThatABusinessRuleRestsOn() {
        assertThat(read(lines("journey: J", "business rules: {r: {basis: [law, policy]}}", "steps: [A]"))
                        .businessRules()
                        .get("r")
                        .basis()
                        .values())
                .containsExactly(Basis.LAW, Basis.POLICY);
    }

    @Test
    void readsWhoWasAskedAndWhatWasTypedIn() {
        Step step = step("asks: [name]", "asks of: family doctor", "enters: [{item: name, into: CRM}, date]");
        assertThat(step.information().asksOf().values()).containsExactly("family doctor");
        assertThat(step.information().enters())
                .extracting(entry -> entry.item().value())
                .containsExactly("name", "date");
        assertThat(step("fails: 8%").conduct().fails().share().value().fraction())
                .isEqualByComparingTo("0.08");
        assertThat(step("feedback: yes").encounter().feedback().asked().value()).isEqualTo(Answer.YES);
    }

    @Test
    void refusesOwnKeysWhereNobodyWouldReadThem() {
        for (String key : new String[] {"emotion", "decides", "hands over"}) {
            assertThat(said(lines("journey: J", "steps:", "- step: A", "  %s: {also: {x: y}}".formatted(key))))
                    .singleElement()
                    .asString()
                    .contains("'%s' of step 'a' has the unknown key 'also'".formatted(key))
                    .endsWith(
                            "Keys of your own may stand under 'also' of a journey, an actor, a business rule, a stage,"
                                    + " a step.");
        }
        assertThat(said("journey: J\noutcome: {also: {x: y}}\nsteps: [A]\n")).hasSize(1);
    }

    @Test
    void namesWhatAJourneyCanCover() {
        assertThat(said(lines("journey: J", "covers: [statsu]", "steps: [A]")))
                .singleElement()
                .asString()
                .contains(
                        "'covers' of the journey is 'statsu', which is none of its values | Values are: alternatives,")
                .endsWith("Did you mean 'status'?");
    }

    @Test
    void refusesAMixOfCasesAboveTheWhole() {
        assertThat(said(lines("journey: J", "steps:", "- step: A", "  cases: {simple: 60%, hard: 60%}")))
                .singleElement()
                .asString()
                .contains("the shares in 'cases' of step 'a' add up to 120%");
    }
}
