package dev.desirepath.notation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Step;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class MermaidJourneyTest {

    @Test
    void readsSectionsTasksScoresAndActors() {
        Reads reads = Reads.of(
                "order.mmd",
                "---",
                "config:",
                "  theme: dark",
                "---",
                "%%{init: {\"theme\": \"dark\"}}%%",
                "journey",
                "  title Order shoes",
                "  accTitle: Shoes",
                "  section Order",
                "    Choose a pair: 4: Customer",
                "    Pay: 2: Customer, Shop",
                "  section Delivery",
                "    Pack: 9: Shop",
                "    Pay: x: Customer");
        assertThat(reads.journey().name().value()).isEqualTo("Order shoes");
        assertThat(reads.journey().stages()).hasSize(2);
        assertThat(reads.journey().steps())
                .extracting(Step::id)
                .containsExactly("choose-a-pair", "pay", "pack", "pay-2");
        assertThat(Objects.requireNonNull(reads.step("pay").by()).stream()).containsExactly("customer", "Shop");
        assertThat(reads.step("pay").name().place()).isEqualTo(new Place("order.mmd", 11, 5));
        assertThat(reads.step("pay").emotion()).isNull();
        assertThat(reads.yaml()).contains("also: {score: 2}").doesNotContain("score: 9");
        assertThat(reads.brought().notes().left())
                .containsExactly(
                        "descriptions for screen readers: 'Shoes' at 8:3",
                        "scores outside 1 to 5: '9' at 13:11",
                        "scores that are no number: 'x' at 14:10");
    }

    @Test
    void takesTheCustomerByNameOrAsks() {
        assertThat(Reads.of("a.mmd", "journey", "Ring: 3: Me, Customer Service")
                        .brought()
                        .notes()
                        .said()
                        .get(0))
                .startsWith("The actor 'Me' is taken as the customer");
        assertThat(Reads.of("a.mmd", "journey", "Ring: 3: Dad")
                        .brought()
                        .notes()
                        .said()
                        .get(0))
                .startsWith("The actor 'Dad' is taken as the customer");
        Reads asked = Reads.of("a.mmd", "journey", "Ring: 3: Dad, Mum");
        assertThat(asked.said()).containsExactly("2:10 which of the actors is the customer is not said");
        assertThat(asked.problems().get(0).help()).contains("--customer NAME").endsWith("They are: Dad, Mum.");
        Reads said = Reads.customer("mum", "a.mmd", "journey", "Ring: 3: Dad, Mum");
        assertThat(Objects.requireNonNull(said.step("ring").by()).stream()).containsExactly("Dad", "customer");
        assertThat(Reads.customer("Dat", "a.mmd", "journey", "Ring: 3: Dad, Mum")
                        .problems()
                        .get(0)
                        .help())
                .endsWith("Did you mean 'Dad'?");
    }

    @Test
    void findsTheDiagramInAPage() {
        Reads reads = Reads.of(
                "a.md",
                "# Page",
                "",
                "```mermaid",
                "flowchart TD",
                "```",
                "```mermaid",
                "journey",
                "  Ring: 3: Me",
                "```",
                "text");
        assertThat(reads.step("ring").name().place()).isEqualTo(new Place("a.md", 8, 3));
        assertThat(Reads.of("a.md", "# Page").said())
                .containsExactly("1:1 the page has no Mermaid diagram of a journey");
    }

    @Test
    void saysWhatIsNoJourney() {
        assertThat(Reads.of("a.mmd", "flowchart TD", "A --> B").said())
                .containsExactly("1:1 the diagram is a 'flowchart', not a journey");
        assertThat(Reads.of("a.mmd", "journey", "title T").said()).containsExactly("1:1 the diagram has no tasks");
        assertThat(Reads.of("a.mmd", "journey", "Ring: 3: Me", "what is this").said())
                .containsExactly("3:1 'what is this' is neither a section nor a task");
        assertThat(Reads.of("a.mmd", "").said()).containsExactly("1:1 there is no diagram here");
    }

    @Test
    void leavesOutWhatMermaidTakesAsAComment() {
        Reads reads = Reads.of("a.mmd", "journey", "%% aside", "Drive: 3: Me, Child#1, Child#2");
        assertThat(Objects.requireNonNull(reads.step("drive").by()).stream()).containsExactly("customer", "Child");
        assertThat(reads.brought().notes().left()).singleElement().asString().contains("'#1, Child#2' at 3:20");
    }
}
