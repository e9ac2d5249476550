package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkdownReportTest {

    private static final String LEAK = """
            journey: Report a water leak
            actors: {contact centre: employee}
            stages:
            - stage: Report, and wait
              steps:
              - step: Tenant phones about the leak
                by: customer
                with: contact centre
                emotion: {observed: frustrated}
              - step: Tenant phones to ask when somebody comes
                by: customer
                with: contact centre
                because: status
            - stage: Repair
              steps:
              - step: "Plumber comes: leak #1 is mended"
                by: contact centre
                with: customer
                emotion: {observed: pleased, goal: safe}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("leak.journey.yaml"), LEAK);
    }

    private String markdown(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "advise";
        args[1] = "-f";
        args[2] = "markdown";
        System.arraycopy(more, 0, args, 3, more.length);
        return Terminal.run(folder, args).out();
    }

    @Test
    void givesEachRecommendationAnAnchorThatSurvivesAnotherRank() {
        assertThat(markdown("leak.journey.yaml"))
                .startsWith("# Report a water leak\n")
                .contains("""

                <a id="tell-before-they-ask-69ea4d"></a>

                ### 1. Eliminate 'Tenant phones to ask when somebody comes': tell the customer how things stand after 'Tenant phones about the leak', before they ask

                **ELIMINATE**, high priority, `tell-before-they-ask-69ea4d`

                - **Why:** Every chasing contact is work that the silence before it created.
                - **Seen:** The customer has to ask how things stand at 'Tenant phones to ask when somebody comes', because nobody said it after 'Tenant phones about the leak' (`leak.journey.yaml:10`)
                """);
    }

    @Test
    void drawsWhatCustomersFeltAndInventsNoScore() {
        assertThat(markdown("leak.journey.yaml")).contains("""

                ```mermaid
                journey
                    title Report a water leak
                    section Report, and wait
                      Tenant phones about the leak: 1: customer, contact centre
                    section Repair
                      Plumber comes#58; leak #35;1 is mended: 5: contact centre, customer
                ```

                Drawn are the 2 steps of 3 at which the file says what customers felt.
                """);
    }

    @Test
    void drawsNothingWhereNobodySaidWhatCustomersFelt() throws IOException {
        Files.writeString(folder.resolve("leak.journey.yaml"), LEAK.replaceAll("(?m)^ *emotion:.*\n", ""));

        assertThat(markdown("leak.journey.yaml"))
                .doesNotContain("mermaid")
                .contains("There is no picture of what customers felt: no step says it under 'emotion'.");
    }

    @Test
    void asksAsATaskList() {
        assertThat(markdown("leak.journey.yaml")).containsPattern("\n- \\[ \\] At [^\n]+: [^\n]+\\?");
    }

    @Test
    void saysTheSameSentencesAsTheTerminal() {
        String text =
                Terminal.run(folder, "advise", "leak.journey.yaml", "--all").out();
        String markdown = markdown("leak.journey.yaml", "--all");

        String flat = text.replaceAll("\\s+", " ");
        markdown.lines()
                .filter(line -> line.startsWith("- **") && !line.startsWith("- **Seen") && !line.contains("`"))
                .map(line -> line.replaceFirst("- \\*\\*(.*):\\*\\* ", "$1 "))
                .forEach(line -> assertThat(flat).contains(line));
    }

    @Test
    void showsSeveralJourneysAsATableAndTheWholeOfEachWithAll() throws IOException {
        Files.writeString(folder.resolve("two.journey.yaml"), LEAK.replace("water leak", "gas leak"));
        Files.writeString(folder.resolve("bad.journey.yaml"), "journey: [");

        String some = markdown(".", "--top", "1");
        assertThat(some)
                .contains("| Report a water leak | `leak.journey.yaml` | 0 |")
                .contains("## What your services do: the first 1 of ")
                .contains("## What could not be read\n\n- `bad.journey.yaml:1:")
                .doesNotContain("<a id");
        assertThat(markdown(".", "--all"))
                .contains("\n## Report a gas leak\n", "\n## Report a water leak\n", "\n#### 1. ", "(#all-journeys)")
                .contains("<a id=\"all-journeys\"></a>\n\n## All journeys\n\n| journey | file |");
    }
}
