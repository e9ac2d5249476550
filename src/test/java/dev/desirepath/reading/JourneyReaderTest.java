package dev.desirepath.reading;

import static dev.desirepath.reading.ReadingText.lines;
import static dev.desirepath.reading.ReadingText.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Basis;
import dev.desirepath.journey.Deciding;
import dev.desirepath.journey.EmotionAt;
import dev.desirepath.journey.Feeling;
import dev.desirepath.journey.Felt;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Outcome;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Share;
import dev.desirepath.journey.Span;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import dev.desirepath.journey.Volume;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

// A value that is not there fails its test by itself.
@NullUnmarked
final class JourneyReaderTest {

    private static final String LEAK = lines(
            "journey: Report a water leak",
            "customer: A tenant whose kitchen ceiling drips      # actor `customer` is predeclared",
            "outcome: {is: The leak is fixed, measure: hours to repair, target: 24 h}",
            "signature: [cared for, safe]",
            "owner: Head of tenant services",
            "volume: 1200 per month",
            "actors:",
            "  contact centre: {kind: employee, unit: Service}",
            "  planner: employee",
            "  ticket robot: system",
            "business rules:",
            "  who-pays: {type: operational, basis: policy, source: Rent handbook 4.2, owner: none, reviewed: 2019-03}",
            "stages:",
            "- stage: Report",
            "  steps:",
            "  - step: Tenant phones about the leak",
            "    id: first-call",
            "    by: customer",
            "    with: contact centre",
            "    channel: phone",
            "    need: report the leak",
            "    resolved: no",
            "    asks: [address, name]",
            "    emotion: {goal: cared for, observed: frustrated, customers: 41, when: 2026-05}",
            "    takes: 8 min",
            "  - step: Tenant phones to ask when somebody comes",
            "    by: Customer",
            "    because: status",
            "    caused by: first-call",
            "  - step: Planner decides who pays",
            "    id: decide-payer",
            "    by: planner",
            "    waits: 2 days",
            "    status: none",
            "    uses: [address]",
            "    gives: payer",
            "    decides: {rule: who-pays, outcomes: {tenant pays: 96%, landlord pays: rest}, refuses: [landlord pays],"
                    + " cases: 400, explained: no}",
            "    starts: {every: Wednesday}",
            "    hands over: {to: ticket robot, medium: paper, items: [payer]}",
            "    also: {vulnerableCustomer: yes}");

    private final Journey leak = read(LEAK);

    @Test
    void readsWhatAJourneySaysAboutTheWhole() {
        assertThat(leak.id()).isEqualTo("report-a-water-leak");
        assertThat(leak.name()).isEqualTo(new Stated<>("Report a water leak", "Report a water leak", place(1, 10)));
        assertThat(leak.customer()).extracting(Stated::value).isEqualTo("A tenant whose kitchen ceiling drips");
        assertThat(leak.outcome())
                .extracting(Outcome::target)
                .extracting(Stated::place)
                .isEqualTo(place(3, 68));
        assertThat(leak.signature().values())
                .containsExactly(new Felt("cared for", Feeling.CARED_FOR), new Felt("safe", Feeling.SAFE));
        assertThat(leak.volume().value()).isEqualTo(new Volume(new BigDecimal("1200"), Volume.Period.MONTH));
        assertThat(leak.state()).isNull();
        assertThat(leak.stages()).singleElement().satisfies(stage -> assertThat(stage.id())
                .isEqualTo("report"));
    }

    @Test
    void knowsTheCustomerAsAnActorWithoutADeclaration() {
        assertThat(leak.actors().keySet()).containsExactly("customer", "contact centre", "planner", "ticket robot");
        assertThat(leak.actors().get("customer"))
                .satisfies(customer -> assertThat(customer.isCustomer()).isTrue());
        Actor planner = leak.actors().get("planner");
        assertThat(planner.kind()).isEqualTo(new Stated<>(ActorKind.EMPLOYEE, "employee", place(9, 12)));
        assertThat(leak.businessRules().get("who-pays").basis().values()).containsExactly(Basis.POLICY);
    }

    @Test
    void readsAStepWithThePlaceOfEveryValue() {
        Step call = leak.steps().get(0);
        assertThat(call.id()).isEqualTo("first-call");
        assertThat(call.place()).isEqualTo(place(16, 5));
        assertThat(call.stage()).isEqualTo("report");
        assertThat(call.encounter().resolved()).isEqualTo(new Stated<>(Answer.NO, "no", place(22, 15)));
        assertThat(call.information().asks().entries())
                .containsExactly(
                        new Stated<>("address", "address", place(23, 12)), new Stated<>("name", "name", place(23, 21)));
        assertThat(call.timing().takes())
                .isEqualTo(new Stated<>(new Span(new BigDecimal("8"), false), "8 min", place(25, 12)));
        EmotionAt emotion = call.emotion();
        assertThat(emotion.place()).isEqualTo(place(24, 5));
        assertThat(emotion.customers().value()).isEqualTo(41);
    }

    @Test
    void keepsTheDeclaredSpellingOfAnActor() {
        Step second = leak.steps().get(1);
        assertThat(second.id()).isEqualTo("tenant-phones-to-ask-when-somebody-comes");
        assertThat(second.by().entries()).containsExactly(new Stated<>("customer", "Customer", place(27, 9)));
        assertThat(second.encounter().because().value()).isEqualTo(Reason.STATUS);
        assertThat(second.encounter().causedBy().value()).isEqualTo("first-call");
    }

    @Test
    void readsADecisionAndAHandOff() {
        Step step = leak.steps().get(2);
        Deciding decides = step.decides();
        assertThat(decides.outcomes())
                .extracting(Outgoing::share)
                .extracting(Stated::value)
                .containsExactly(new Share(new BigDecimal("0.96")), new Share(new BigDecimal("0.04")));
        assertThat(decides.refuses().values()).containsExactly("landlord pays");
        assertThat(decides.explained().value()).isEqualTo(Answer.NO);
        HandingOver handsOver = step.handsOver();
        assertThat(handsOver.to().values()).containsExactly("ticket robot");
        assertThat(handsOver.items().values()).containsExactly("payer");
        assertThat(step.timing().every().value()).isEqualTo("Wednesday");
        assertThat(step.also().values()).containsOnlyKeys("vulnerable customer");
    }

    @Test
    void tellsStatedAsNoneFromNotStated() {
        Step step = read(lines(
                        "journey: J", "steps:", "- step: A", "  asks: none", "  status: none", "  protects: none"))
                .steps()
                .get(0);
        assertThat(step.information().asks().entries()).isEmpty();
        assertThat(step.information().tells()).isNull();
        assertThat(step.timing().status().value()).isEqualTo("none");
        assertThat(step.appraisal().protectsFrom().value()).isEqualTo("none");
    }

    @Test
    void readsTheThinnestMap() {
        Journey thin =
                read(lines("journey: J", "stages:", "- stage: Früh", "- stage: 後", "  steps:", "  - Ask", "  - 聞く"));
        assertThat(thin.stages()).extracting("id").containsExactly("fruh", "stage-2");
        assertThat(thin.steps()).extracting(Step::id).containsExactly("ask", "step-2");
    }

    @Test
    void readsAFileWithAByteOrderMarkAndWindowsLineEnds() {
        Journey journey = read("\uFEFFjourney: J\r\nsteps:\r\n- step: A\r\n");
        assertThat(journey.steps().get(0).name().place()).isEqualTo(place(3, 9));
    }

    @Test
    void acceptsANumberWithItsSourceAndWaysOnWithoutShares() {
        Journey journey = read(lines(
                "journey: J",
                "volume: {is: 3 per day, source: counted}",
                "steps:",
                "- {step: A, takes: {is: 8 min, source: watched}, next: {B: {is: 30%, source: counted}, C: rest}}",
                "- {step: B, next: [A, C]}",
                "- {step: C, next: A}"));
        assertThat(journey.steps().get(0).flow().next())
                .extracting(way -> way.name().value())
                .containsExactly("b", "c");
        assertThat(journey.steps().get(1).flow().next())
                .extracting(Outgoing::share)
                .containsExactly(null, null);
        assertThat(journey.steps().get(2).flow().next()).hasSize(1);
    }

    @Test
    void refusesTheIdThatSaysThereIsNoneAndMakesNoneOfAName() {
        assertThat(read(lines("journey: J", "steps:", "- {step: None}"))
                        .steps()
                        .get(0)
                        .id())
                .isEqualTo("step-none");
        assertThat(ReadingText.problems(lines("journey: J", "steps:", "- {step: A, id: none}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("'none'", "there is none"));
    }

    private static Place place(int line, int column) {
        return new Place(ReadingText.FILE, line, column);
    }
}
