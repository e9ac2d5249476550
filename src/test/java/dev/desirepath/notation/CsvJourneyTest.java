package dev.desirepath.notation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Step;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class CsvJourneyTest {

    @Test
    void theTemplateIsAJourneyWithoutMistakeOrNotice() {
        byte[] bytes = CsvTemplate.text().getBytes(StandardCharsets.UTF_8);
        assertThat(Notations.check("leak.csv", bytes, Asked.NOTHING))
                .allSatisfy(problem -> assertThat(problem.message()).contains("numbers have no source"));
        Journey journey = Reads.of("leak.csv", CsvTemplate.text()).journey();
        assertThat(journey.name().value()).isEqualTo("Report a water leak");
        assertThat(journey.stages()).hasSize(2);
        assertThat(journey.steps()).extracting(Step::id).containsExactly("first-call", "second-call", "decide-payer");
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(journey.actors().get("planner"))
                                        .kind())
                        .value())
                .isEqualTo(ActorKind.EMPLOYEE);
        assertThat(journey.businessRules()).containsOnlyKeys("who-pays");
    }

    @Test
    void survivesASpreadsheetOfAnotherCountry() {
        String saved =
                "\uFEFFsep=;\r\njourney;Leak;;;\r\n;;;;\r\nstep;by;with;asks;\r\nTenant phones;customer;desk;\"address; name\";\r\n\"He said \"\"when, where\"\"\r\nand rang off\";customer;;;\r\n;;;;\r\n";
        Reads reads = Reads.of("leak.csv", null, saved.getBytes(StandardCharsets.UTF_8));
        assertThat(reads.journey().steps())
                .extracting(step -> step.name().value())
                .containsExactly("Tenant phones", "He said \"when, where\" and rang off");
        assertThat(Objects.requireNonNull(
                        reads.step("tenant-phones").information().asks())
                        .stream())
                .containsExactly("address", "name");
    }

    @Test
    void pointsIntoTheTable() {
        Reads reads = Reads.of("a.csv", "step,by,takes", "Ring,customer,8 min", "\"Plan, well\",planner,\"2 h\"");
        assertThat(reads.step("ring").name().place()).isEqualTo(new Place("a.csv", 2, 1));
        assertThat(Objects.requireNonNull(reads.step("plan-well").timing().takes())
                        .place())
                .isEqualTo(new Place("a.csv", 3, 23));
    }

    @Test
    void keepsPlacesInTablesLargerThanOneBuffer() {
        StringBuilder table = new StringBuilder("step,by,need\n");
        for (int row = 2; row < 3000; row++) {
            table.append("\"Step ")
                    .append(row)
                    .append("\",customer,need ")
                    .append(row)
                    .append('\n');
        }
        Reads reads = Reads.of("a.csv", null, table.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(reads.journey().steps()).allSatisfy(step -> {
            int line = step.name().place().line();
            assertThat(step.name().value()).isEqualTo("Step " + line);
            assertThat(step.name().place().column()).isEqualTo(2);
        });
    }

    @Test
    void readsEveryKindOfColumn() {
        Reads reads = Reads.of(
                "a.csv",
                "step,Emotion_Goal,emotion observed,hands over to,hands over medium,next,also product,takes,takes source,enters,enters into,Decides Outcomes,decides rule",
                "Ring,safe,stressed,desk,paper,ring: 5%; decide: rest,loan,8 min,log,address; name,crm,,",
                "Decide,,,,,,,,,,,yes: 90%; no: 10%,who-pays");
        Step ring = reads.step("ring");
        assertThat(Objects.requireNonNull(Objects.requireNonNull(ring.emotion()).goal())
                        .value()
                        .toString())
                .containsIgnoringCase("safe");
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(ring.handsOver()).medium())
                        .value())
                .isEqualTo("paper");
        assertThat(ring.flow().next()).hasSize(2);
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(ring.timing().takes()).source())
                        .value())
                .isEqualTo("log");
        assertThat(ring.information().enters()).hasSize(2);
        assertThat(Objects.requireNonNull(reads.step("decide").decides()).outcomes())
                .hasSize(2);
        assertThat(reads.yaml()).contains("enters: [{item: address, into: crm}, {item: name, into: crm}]");
        assertThat(reads.yaml()).contains("takes: {is: 8 min, source: log}");
    }

    @Test
    void saysWhatAColumnCouldBeCalled() {
        Reads reads = Reads.of("a.csv", "step,chanel", "Ring,phone");
        assertThat(reads.said()).containsExactly("1:6 no column of a table of steps is called 'chanel'");
        assertThat(reads.problems().get(0).help()).endsWith("Did you mean 'channel'?");
    }

    @Test
    void saysAllThatIsWrongAtItsPlace() {
        Reads reads = Reads.of("a.csv", "owner,A,B", "ownr,A", "step,by,", "Ring,customer,x", "Ring,customer,,y");
        assertThat(reads.said())
                .containsExactly(
                        "1:9 beside 'owner' stands a second value, 'B'",
                        "2:1 above the columns stands the unknown word 'ownr'",
                        "5:16 'y' stands in no column: the row has 4 cells, and there are 3 columns");
        assertThat(Reads.of("a.csv", "step,takes", "Ring,8").said()).hasSize(1).allSatisfy(said -> assertThat(said)
                .startsWith("2:6 'takes' of step 'ring' is '8'"));
        assertThat(Reads.of("a.csv", "who,what", "me,ring").said()).containsExactly("1:1 no row names the columns");
        assertThat(Reads.of("a.csv", "").said()).containsExactly("1:1 the table is empty");
        assertThat(Reads.of("a.csv", "step,by", "\"Ring,customer").said())
                .containsExactly("2:14 a quotation mark that opens before here is never closed");
    }

    @Test
    void aStageGoesOnUntilAnotherIsNamed() {
        Reads reads = Reads.of("a.csv", "stage,step", "Report,A", ",B", "report,C", "Repair,D");
        assertThat(reads.journey().steps())
                .extracting(Step::stage)
                .containsExactly("report", "report", "report", "repair");
        assertThat(Reads.of("a.csv", "stage,step", ",A").said()).containsExactly("2:2 this step has no stage");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin = "step\nMüller ruft an\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reads.of("a.csv", null, latin).said()).containsExactly("2:2 the bytes \\xfc are not UTF-8");
    }
}
