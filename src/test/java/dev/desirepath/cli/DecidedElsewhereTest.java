package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about decisions that are about nothing that there is, or that ran out. */
final class DecidedElsewhereTest {

    private static final String AT =
            "accepted:\n- {rule: progress-chasing, journey: %s, at: %s, because: we like to hear"
                    + " them, by: Head, until: %s}\n";

    private final DecidingHouse house;

    DecidedElsewhereTest(@TempDir Path folder) throws IOException {
        this.house = new DecidingHouse(folder);
        house.write("other.journey.yaml", "journey: Other\nsteps: [{step: a, by: customer}]\n");
    }

    @Test
    void namesTheJourneyThatWasProbablyMeantWhereAllAreLookedAt() throws IOException {
        house.config(AT.formatted("report-a-water-leek", "second-call", "2027-01-31"));

        Terminal checked = house.run("check", ".");

        assertThat(checked.status()).isZero();
        assertThat(checked.out())
                .contains("desirepath.yaml:2:37: notice: there is no journey 'report-a-water-leek'")
                .contains("Did you mean 'report-a-water-leak'?");
        assertThat(house.run("advise", ".").err()).contains("there is no journey 'report-a-water-leek'");
    }

    @Test
    void isSilentWherePartOfTheJourneysIsLookedAt() throws IOException {
        house.config(AT.formatted("report-a-water-leek", "second-call", "2027-01-31"));
        house.write("more/third.journey.yaml", "journey: Third\nsteps: [{step: a, by: customer}]\n");

        assertThat(house.run("check", "leak.journey.yaml", "other.journey.yaml").out())
                .doesNotContain("desirepath.yaml");
        assertThat(house.run("check", "more").out()).doesNotContain("desirepath.yaml");
        assertThat(house.run("advise", "more").err()).isEmpty();
        assertThat(house.run("advise", "leak.journey.yaml", "--all").err())
                .isEqualTo("desirepath: not used in this run, since other journeys are meant: 'report-a-water-leek'"
                        + " (desirepath.yaml:2)\n");
    }

    @Test
    void saysWhatRanOutWhateverIsLookedAt() throws IOException {
        house.config(AT.formatted("report-a-water-leak", "second-call", "2026-01-31"));

        assertThat(house.run("check", "other.journey.yaml", "--as-of", "2026-11-21")
                        .out())
                .contains("notice: the acceptance of progress-chasing at second-call ran out on 2026-01-31");
        assertThat(house.run("check", "other.journey.yaml", "--as-of", "2026-01-31")
                        .out())
                .doesNotContain("desirepath.yaml");
    }

    @ParameterizedTest
    @CsvSource({"second-call, 0", "journey, 0", "report, 0", "contact centre, 0", "first-call>plan, 1", "secnd-call, 1"
    })
    void asksWhetherTheJourneyHasTheElement(String at, int notices) throws IOException {
        house.config(AT.formatted("report-a-water-leak", at, "2027-01-31"));

        String said = house.run("check", "leak.journey.yaml").out();

        assertThat(said.lines().filter(line -> line.startsWith("desirepath.yaml:")))
                .hasSize(notices);
        if (at.equals("secnd-call")) {
            assertThat(said)
                    .contains("has no step, stage, hand-off, decision, business rule or actor 'secnd-call'")
                    .contains("Did you mean 'second-call'?", "desirepath facts FILE --ids");
        }
    }

    @Test
    void saysWhichCommentAcceptsForARuleThatIsNotThereOrRanOut() throws IOException {
        house.journey("", """
                    # accept progres-chasing until 2027-01-31 by Head: we like to hear them
                    # accept dark-period until 2026-01-31 by Head: we like to hear them
                """);

        assertThat(house.run("check", "leak.journey.yaml", "--as-of", "2026-11-21")
                        .out())
                .contains("leak.journey.yaml:15:5: notice: there is no rule 'progres-chasing'")
                .contains("Did you mean 'progress-chasing'?")
                .contains("leak.journey.yaml:16:5: notice: the acceptance of dark-period at second-call ran out");
    }

    @Test
    void saysThatAScopeOrAResponseIsForNoJourney() throws IOException {
        house.config("""
                scopes:
                - {for: {product: castle}, off: [dark-period]}
                - {for: {stage: Report}, off: [dark-period]}
                responses:
                - {journey: leak, recommendation: x-1a2b3c, is: done, by: Head, on: 2026-11-01, because: it is done}
                """);

        assertThat(house.run("check", ".").out())
                .contains("a scope is for 'product: castle', and no journey is so")
                .contains("there is no journey 'leak'")
                .doesNotContain("stage: Report");
    }

    @Test
    void idsListsWhatAnAcceptanceCanName() throws IOException {
        house.write("leak.journey.yaml", """
                journey: Report a water leak
                actors: {desk: {kind: employee, unit: Service}, planner: employee}
                steps:
                - step: Desk notes the leak
                  id: note
                  by: desk
                  hands over: {to: planner, medium: fax}
                - step: Planner plans the repair
                  id: plan
                  by: planner
                """);

        assertThat(house.run("facts", "leak.journey.yaml", "--ids").out()).isEqualTo("""
                journey: report-a-water-leak

                KIND      LINE  ID         NAME
                journey      1  journey    Report a water leak
                step         4  note       Desk notes the leak
                step         8  plan       Planner plans the repair
                hand-off     8  note>plan  desk to planner
                actor        2  desk
                actor        2  planner
                unit            Service    for scopes only
                """);
        house.config(AT.formatted("report-a-water-leak", "note>plan", "2027-01-31"));
        assertThat(house.run("check", ".").out()).doesNotContain("desirepath.yaml");
    }
}
