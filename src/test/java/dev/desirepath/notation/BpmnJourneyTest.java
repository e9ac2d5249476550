package dev.desirepath.notation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BpmnJourneyTest {

    private static String model(String... lines) {
        return "<?xml version=\"1.0\"?>\n<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" name=\"M\">\n"
                + String.join("\n", lines) + "\n</definitions>\n";
    }

    private static Reads read(@Nullable String customer, String... lines) {
        return Reads.of("m.bpmn", customer, model(lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Reads process(String... lines) {
        return read("none", "<process id='p'>", String.join("\n", lines), "</process>");
    }

    private static String flow(String from, String to) {
        return flow(from, to, "");
    }

    private static String flow(String from, String to, String name) {
        return "<sequenceFlow id='%s-%s' name='%s' sourceRef='%s' targetRef='%s'/>".formatted(from, to, name, from, to);
    }

    private static List<String> next(Step step) {
        List<Outgoing> next = step.flow().next();
        return next == null
                ? List.of()
                : next.stream().map(way -> way.name().value()).toList();
    }

    private static List<String> after(Step step) {
        return step.flow().after() == null
                ? List.of()
                : step.flow().after().entries().stream().map(Stated::value).toList();
    }

    private static final String SHOP = """
            <collaboration id='c'>
              <participant id='buyer' name='Customer'/>
              <participant id='shop' name='Shop' processRef='p'/>
              <messageFlow id='m1' name='Order' sourceRef='buyer' targetRef='s'/>
              <messageFlow id='m2' name='Invoice' sourceRef='bill' targetRef='buyer'/>
            </collaboration>
            <process id='p' name='Sell shoes'>
              <laneSet id='l'>
                <lane id='sales' name='Sales'><flowNodeRef>s</flowNodeRef><flowNodeRef>check</flowNodeRef><flowNodeRef>g</flowNodeRef></lane>
                <lane id='store' name='Store'><flowNodeRef>pack</flowNodeRef><flowNodeRef>bill</flowNodeRef></lane>
              </laneSet>
              <startEvent id='s' name='Order comes in'><messageEventDefinition/></startEvent>
              <userTask id='check' name='Check order'/>
              <exclusiveGateway id='g' name='In stock?'/>
              <task id='pack' name='Pack'/>
              <sendTask id='bill' name='Send invoice'/>
              <sequenceFlow id='f1' sourceRef='s' targetRef='check'/>
              <sequenceFlow id='f2' sourceRef='check' targetRef='g'/>
              <sequenceFlow id='f3' name='yes' sourceRef='g' targetRef='pack'/>
              <sequenceFlow id='f4' name='no' sourceRef='g' targetRef='e'/>
              <sequenceFlow id='f5' sourceRef='pack' targetRef='bill'/>
              <sequenceFlow id='f6' sourceRef='bill' targetRef='e'/>
              <endEvent id='e'/>
            </process>""";

    @Test
    void readsPoolsLanesMessagesAndAChoice() {
        Reads reads = read(null, SHOP);
        assertThat(reads.yaml()).isEqualTo("""
                        journey: Sell shoes
                        actors: [Sales, Store]

                        steps:
                        - step: Order comes in
                          by: customer
                          with: Sales
                          gives: Order
                        # In stock? yes: pack; no: end
                        - step: Check order
                          by: Sales
                          automated: no
                          decides: {outcomes: [yes, no]}
                          hands over: Store
                          next: [pack, end]
                        - step: Pack
                          by: Store
                        - step: Send invoice
                          by: Store
                          with: customer
                          tells: Invoice
                        """);
        assertThat(reads.brought().notes().said().get(0))
                .isEqualTo(
                        "The pool or lane 'Customer' is taken as the customer; --customer NAME says another, --customer none"
                                + " that there is none.");
        assertThat(reads.step("check-order").name().place()).isEqualTo(new Place("m.bpmn", 15, 30));
    }

    @Test
    void asksWhoTheCustomerIs() {
        Reads reads = read(null, SHOP.replace("'Customer'", "'Customer Service'"));
        assertThat(reads.said()).containsExactly("4:33 which of the pools or lanes is the customer is not said");
        assertThat(reads.problems().get(0).help())
                .contains("--customer NAME")
                .endsWith("They are: Customer Service, Shop, Sales, Store.");
        assertThat(read("sales", SHOP).step("check-order").by()).isNotNull();
        assertThat(read("Salse", SHOP).problems().get(0).help()).endsWith("Did you mean 'Sales'?");
    }

    @Test
    void aModelWithoutPoolsIsReadWithoutActors() {
        Reads reads = read(
                null, "<process id='p'><task id='a' name='A'/><task id='b' name='B'/>" + flow("a", "b") + "</process>");
        assertThat(reads.journey().steps())
                .allSatisfy(step -> assertThat(step.by()).isNull());
        assertThat(reads.brought().notes().said()).singleElement().asString().contains("names no pool and no lane");
    }

    @Test
    void joinsAndForksBecomeAfter() {
        Reads reads = process(
                "<task id='a' name='A'/><parallelGateway id='f'/><task id='b' name='B'/><task id='c' name='C'/>",
                "<parallelGateway id='j'/><task id='d' name='D'/>",
                flow("a", "f"),
                flow("f", "b"),
                flow("f", "c"),
                flow("b", "j"),
                flow("c", "j"),
                flow("j", "d"));
        assertThat(after(reads.step("b"))).containsExactly("a");
        assertThat(after(reads.step("c"))).containsExactly("a");
        assertThat(after(reads.step("d"))).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void loopsAndInclusiveGatewaysBecomeNext() {
        Reads reads = process(
                "<task id='a' name='A'/><inclusiveGateway id='g' name='Complete?'/><task id='b' name='B'/>",
                flow("a", "g"),
                flow("g", "a", "no"),
                flow("g", "b", "yes"));
        assertThat(next(reads.step("a"))).containsExactly("a", "b");
        assertThat(reads.brought().notes().left())
                .containsExactly(
                        "gateways at which several ways can go on, read as a choice of one: 'Complete?' at 4:24");
    }

    @Test
    void unfoldsSubProcessesAndKeepsCollapsedOnesAsOneStep() {
        Reads reads = process(
                "<subProcess id='s' name='Inside'><startEvent id='i'/><task id='a' name='A'/><endEvent id='o'/>",
                flow("i", "a"),
                flow("a", "o"),
                "</subProcess><subProcess id='t' name='Closed'/><callActivity id='u' name='Call'/>",
                flow("s", "t"),
                flow("t", "u"));
        assertThat(reads.journey().steps()).extracting(Step::id).containsExactly("a", "closed", "call");
        assertThat(reads.journey().steps())
                .allSatisfy(step -> assertThat(next(step)).isEmpty());
    }

    @Test
    void timersAreWaitsAndDatesStartSteps() {
        Reads reads = process(
                "<task id='a' name='A'/>",
                "<intermediateCatchEvent id='w'><timerEventDefinition><timeDuration>P2DT3H</timeDuration></timerEventDefinition></intermediateCatchEvent>",
                "<task id='b' name='B'/>",
                "<intermediateCatchEvent id='v' name='Wednesday'><timerEventDefinition><timeCycle>R/P7D</timeCycle></timerEventDefinition></intermediateCatchEvent>",
                "<task id='c' name='C'/>",
                flow("a", "w"),
                flow("w", "b"),
                flow("b", "v"),
                flow("v", "c"));
        assertThat(Objects.requireNonNull(reads.step("b").timing().waits()).written())
                .isEqualTo("2 days 3 h");
        assertThat(Objects.requireNonNull(reads.step("c").timing().every()).value())
                .isEqualTo("Wednesday");
    }

    @Test
    void businessRuleTasksDecideByTheirBusinessRule() {
        Reads reads =
                process("<businessRuleTask id='a' name='Rate the risk' xmlns:x='urn:x' x:decisionRef='risk-table'/>");
        assertThat(Objects.requireNonNull(Objects.requireNonNull(
                                        reads.step("rate-the-risk").decides())
                                .rule())
                        .value())
                .isEqualTo("risk-table");
        assertThat(reads.journey().businessRules()).containsOnlyKeys("risk-table");
    }

    @Test
    void eventsOnTheBorderAreAnotherWayOn() {
        Reads reads = process(
                "<task id='a' name='A'/><boundaryEvent id='x' name='Late' attachedToRef='a'><timerEventDefinition/></boundaryEvent>",
                "<task id='b' name='B'/><task id='c' name='Remind'/>",
                flow("a", "b"),
                flow("x", "c"));
        assertThat(next(reads.step("a"))).containsExactly("b", "remind");
    }

    @Test
    void dataThatIsDrawnIsUsedAndGiven() {
        Reads reads = process(
                "<dataObject id='o'/><dataObjectReference id='r' name='Form' dataObjectRef='o'/>",
                "<task id='a' name='A'><dataOutputAssociation id='d'><targetRef>r</targetRef></dataOutputAssociation></task>",
                "<task id='b' name='B'><dataInputAssociation id='e'><sourceRef>r</sourceRef></dataInputAssociation></task>",
                flow("a", "b"));
        assertThat(Objects.requireNonNull(reads.step("a").information().gives()).stream())
                .containsExactly("Form");
        assertThat(Objects.requireNonNull(reads.step("b").information().uses()).stream())
                .containsExactly("Form");
    }

    @Test
    void ordersTheStepsOfTwoPoolsByTheirMessages() {
        Reads reads = read(
                null,
                "<collaboration id='c'><participant id='b' name='Patient' processRef='q'/><participant id='d' name='Doctor' processRef='p'/>",
                "<messageFlow id='m' sourceRef='ask' targetRef='s'/><messageFlow id='n' sourceRef='tell' targetRef='hear'/></collaboration>",
                "<process id='p'><startEvent id='s'><messageEventDefinition/></startEvent><task id='look' name='Look'/><sendTask id='tell' name='Tell'/>",
                flow("s", "look"),
                flow("look", "tell"),
                "</process>",
                "<process id='q'><task id='ask' name='Ask'/><intermediateCatchEvent id='hear' name='Answer'><messageEventDefinition/></intermediateCatchEvent><task id='go' name='Go home'/>",
                flow("ask", "hear"),
                flow("hear", "go"),
                "</process>");
        assertThat(reads.journey().steps()).extracting(Step::id).containsExactly("ask", "look", "tell", "go-home");
        assertThat(after(reads.step("look"))).containsExactly("ask");
        assertThat(after(reads.step("go-home"))).containsExactlyInAnyOrder("ask", "tell");
        assertThat(Objects.requireNonNull(reads.step("ask").with()).stream()).containsExactly("Doctor");
        assertThat(Objects.requireNonNull(reads.step("tell").with()).stream()).containsExactly("customer");
        assertThat(Objects.requireNonNull(reads.step("go-home").with()).entries())
                .isEmpty();
    }

    @Test
    void aMessageToTheFirstTaskOfAPoolBeginsIt() {
        Reads reads = read(
                null,
                "<collaboration id='c'><participant id='b' name='Patient' processRef='q'/>",
                "<participant id='d' name='Doctor' processRef='p'/>",
                "<messageFlow id='m' sourceRef='ask' targetRef='look'/></collaboration>",
                "<process id='p'><startEvent id='s'/><task id='look' name='Look'/>",
                flow("s", "look"),
                "</process><process id='q'><task id='ask' name='Ask'/></process>");
        assertThat(after(reads.step("look"))).containsExactly("ask");
        assertThat(reads.brought().notes().left()).isEmpty();
    }

    @Test
    void readsWhatIsNamedLikeAWordOfOurs() {
        Reads reads = process(
                "<task id='a' name='none'/><task id='b' name='end'/><task id='c' name='null'/><task id='d' name='- x: [y] #z'/><task id='e'/>",
                flow("a", "b"),
                flow("b", "c"),
                flow("c", "d"),
                flow("d", "e"),
                flow("e", "b"));
        assertThat(reads.journey().steps())
                .extracting(step -> step.name().value())
                .startsWith("none", "end", "null", "- x: [y] #z");
        assertThat(next(reads.journey().steps().get(4))).containsExactly("end-2");
        assertThat(reads.imported().problems()).isEmpty();
    }
}
