package dev.desirepath.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Problem;
import org.junit.jupiter.api.Test;

final class RulePageTest {

    private static final String PAGE = """
            # No fax

            **Family** house · **Action** improve

            ## Fires on

            A journey like this one.

            ```yaml
            journey: One
            ```

            As the rule says:

            > It says this
            > And that

            ```drl
            not a journey
            ```

            ## Stays quiet on

            ```yaml
            journey: Two
            ```

            ```yaml
            journey: Three
            ```

            ## Survivors

            - `Step.takes > 3` left out: it cannot be less.
            """;

    private static RulePage read(String text) {
        return RulePage.read("house/no-fax.md", text);
    }

    @Test
    void takesAPageApart() {
        RulePage page = read(PAGE);

        assertThat(page.title()).isEqualTo("No fax");
        assertThat(page.family()).isEqualTo("house");
        assertThat(page.headings()).containsExactly("Fires on", "Stays quiet on", "Survivors");
        assertThat(page.problems()).isEmpty();
        assertThat(page.examples(Section.FIRES_ON)).hasSize(1);
        assertThat(page.examples(Section.FIRES_ON).get(0).says()).containsExactly("It says this", "And that");
        assertThat(page.examples(Section.STAYS_QUIET_ON)).hasSize(2);
        assertThat(page.survivors()).hasSize(1);
        assertThat(page.survivors().get(0).change()).isEqualTo("`Step.takes > 3` left out");
        assertThat(page.survivors().get(0).reason()).isEqualTo("it cannot be less.");
    }

    @Test
    void givesEachJourneyTheLinesOfThePage() {
        Example third = read(PAGE).examples(Section.STAYS_QUIET_ON).get(1);

        assertThat(third.place().line()).isEqualTo(28);
        assertThat(third.journey().lines().toList().get(28)).isEqualTo("journey: Three");
        assertThat(third.journey().strip()).isEqualTo("journey: Three");
    }

    @Test
    void readsLineEndingsOfOtherSystems() {
        assertThat(read(PAGE.replace("\n", "\r\n"))).isEqualTo(read(PAGE));
    }

    @Test
    void saysWhichBlockDoesNotEnd() {
        RulePage page = read("# T\n\n## Fires on\n\n```yaml\njourney: One\n");

        assertThat(page.problems().stream().map(Problem::message)).contains("the block that begins here does not end");
        assertThat(page.problems().get(0).place().line()).isEqualTo(5);
    }

    @Test
    void saysWhereASentenceStandsThatNothingIsHeldAgainst() {
        RulePage page = read("# T\n\n## Stays quiet on\n\n```yaml\njourney: One\n```\n\n> It says this\n");

        assertThat(page.problems().stream().map(Problem::message))
                .containsExactly("a sentence is quoted below a journey on which the rule stays quiet");
    }
}
