package dev.desirepath.reading;

import static dev.desirepath.reading.ReadingText.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HygieneTest {

    /** {@return the notices about a journey in these lines, each with its line and column} */
    private static List<String> noticed(String... lines) {
        return Hygiene.of(ReadingText.read("journey: J\n" + lines(lines))).stream()
                .map(problem -> "%d:%d %s"
                        .formatted(problem.place().line(), problem.place().column(), problem.message()))
                .toList();
    }

    @Test
    void findsNothingInACleanJourney() {
        assertThat(noticed("steps: [A, B]")).isEmpty();
    }

    @Test
    void findsAStepThatNobodyReaches() {
        assertThat(noticed("steps:", "- {step: A, next: C}", "- step: B", "- step: C"))
                .containsExactly("4:9 step 'b' is never reached from the first step");
        assertThat(noticed("steps:", "- {step: A, next: end}", "- {step: B, after: none}", "- step: C"))
                .isEmpty();
        assertThat(noticed("steps:", "- {step: A, next: end}", "- step: B", "- step: C"))
                .hasSize(2);
        assertThat(noticed(
                        "steps:",
                        "- step: A",
                        "- {step: B, after: A}",
                        "- {step: C, after: A}",
                        "- {step: D, after: [B, C]}"))
                .isEmpty();
    }

    @Test
    void findsTwoStepsOfOneName() {
        assertThat(noticed("steps:", "- step: Call", "- {step: call, id: again}"))
                .containsExactly("4:10 steps 'call' and 'again' have one name");
    }

    @Test
    void findsCasesThatAreMissing() {
        assertThat(noticed("source: x", "steps:", "- {step: A, cases: {simple: 60%, hard: 30%}}"))
                .containsExactly("4:40 the simple and the hard cases of step 'a' are 90% together");
    }

    @Test
    void findsAnObservationOnAPlannedJourney() {
        String emotion = "- {step: A, emotion: {observed: safe, customers: 3, when: 2026}}";
        assertThat(noticed("state: planned", "steps:", emotion))
                .containsExactly("4:33 the journey is planned, but an emotion was observed on it");
        assertThat(noticed("state: observed", "steps:", emotion)).isEmpty();
    }

    @Test
    void saysOnceThatNumbersHaveNoSource() {
        assertThat(noticed("volume: 3 per day", "steps:", "- {step: A, takes: 8 min, next: {A: 3%, end: rest}}"))
                .containsExactly("2:9 3 numbers have no source, this one first");
        assertThat(noticed("steps:", "- {step: A, takes: {is: 8 min, source: watched}}"))
                .isEmpty();
        assertThat(noticed("source: watched", "steps:", "- {step: A, takes: 8 min}"))
                .isEmpty();
    }

    @Test
    void findsAnEmotionWithoutWhoOrWhen() {
        assertThat(noticed("steps:", "- {step: A, emotion: {observed: safe}}"))
                .containsExactly("3:33 nobody can tell who said, and when, the emotion 'safe'");
        assertThat(noticed("steps:", "- {step: A, emotion: {observed: safe, customers: 2}}"))
                .containsExactly("3:33 nobody can tell when customers said the emotion 'safe'");
        assertThat(noticed("steps:", "- {step: A, emotion: {goal: safe}}")).isEmpty();
    }

    @Test
    void findsNeedsThatWereMeantToBeOne() {
        assertThat(noticed("steps:", "- {step: A, need: know the date}", "- {step: B, need: know teh date}"))
                .containsExactly("4:19 the need 'know teh date' is nearly the need 'know the date' of line 3");
        assertThat(noticed("steps:", "- {step: A, need: know the date}", "- {step: B, need: know the price}"))
                .isEmpty();
    }

    @Test
    void findsAnItemThatComesFromNowhere() {
        assertThat(noticed(
                        "steps:",
                        "- {step: A, gives: form}",
                        "- {step: B, uses: [Form, age]}",
                        "- {step: C, uses: age}"))
                .containsExactly("4:26 step 'b' uses 'age', which no step gives or asks for");
        assertThat(noticed("steps:", "- {step: A, uses: form}")).isEmpty();
    }

    @Test
    void findsACoverThatCoversNothing() {
        assertThat(noticed("covers: [status, needs]", "steps:", "- {step: A, need: x}"))
                .containsExactly("2:10 'covers' names 'status', of which the journey says nothing");
    }

    @Test
    void findsARatingOutsideItsScale() {
        assertThat(noticed(
                        "source: survey",
                        "scales: {stars: {from: 1, to: 5}}",
                        "ratings: [{of: journey, value: 7, scale: stars}, {of: journey, value: 5, scale: stars}]",
                        "steps: [A]"))
                .containsExactly("4:32 the rating '7' lies outside the scale 'stars'");
    }

    @Test
    void showsTheLineOfEachNotice() {
        List<Problem> problems = JourneyReader.check(
                "f", "journey: J\nvolume: 3 per day\nsteps: [A]\n".getBytes(StandardCharsets.UTF_8));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.sourceLine()).isEqualTo("volume: 3 per day");
            assertThat(problem.severity()).isEqualTo(Problem.Severity.NOTICE);
        });
    }

    @Test
    void findsLittleInTheSampleJourneys() throws Exception {
        try (var files = Files.list(Path.of("journeys"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".journey.yaml"))
                    .toList()) {
                assertThat(JourneyReader.check(file.toString(), Files.readAllBytes(file)))
                        .as(file.toString())
                        .hasSizeLessThan(12);
            }
        }
    }
}
