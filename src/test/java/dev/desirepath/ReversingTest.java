package dev.desirepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.advice.Change;
import dev.desirepath.advice.Considered;
import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.journey.Journey;
import dev.desirepath.proof.Proof;
import dev.desirepath.proof.Prover;
import dev.desirepath.proof.Reversing;
import dev.desirepath.proof.WouldChange;
import dev.desirepath.proof.WouldChange.Edited;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.redesign.Rehearsing;
import dev.desirepath.redesign.Trying;
import dev.desirepath.report.WouldChangeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to make a recommendation fall away does so when it is carried out again from the start. */
final class ReversingTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    /** {@code -Dcampaign.edits=400} tries all. */
    private static final int MOST = Integer.getInteger("campaign.edits", 40);

    private static final Path FIGURES = Path.of("target/counterfactuals.txt");
    private static final List<String> SEEN = new ArrayList<>();

    private static final Set<String> NEVER =
            Set.of("required by", "protects", "basis", "value.customer", "value.organisation", "emotion.observed");

    static List<Path> journeys() {
        try (Stream<Path> files = Files.list(Path.of("journeys"))) {
            return files.filter(file -> file.toString().endsWith(".journey.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JourneyAdvice advise(String yaml) {
        Journey journey =
                Objects.requireNonNull(JourneyReader.read("page.journey.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                        .journey());
        return Product.ADVISOR.advise(journey, AS_OF);
    }

    private static WouldChange of(String yaml, JourneyAdvice advice, Recommendation it, int most) {
        Rehearsing rehearsing = new Rehearsing(Product.ADVISOR, AS_OF, "page.journey.yaml", yaml, advice);
        Considered considered = Product.ADVISOR.considered(advice.journey(), AS_OF);
        Proof proof = new Prover("page.journey.yaml", yaml, advice, considered).proof(it);
        return new Reversing("page.journey.yaml", yaml, advice, rehearsing, most).of(it, proof);
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void everyEditThatIsSaidToEndARecommendationDoes(Path file) throws IOException {
        String yaml = Files.readString(file);
        JourneyAdvice advice = advise(yaml);
        for (Recommendation it : advice.recommendations()) {
            WouldChange answer = of(yaml, advice, it, MOST);
            List<Edited> fall = Stream.of(answer.own(), answer.process(), answer.corrections())
                    .flatMap(List::stream)
                    .toList();
            fall.forEach(edited -> confirm(yaml, it, edited));
            SEEN.add("%s %s: %d of %d edits tried, %d make it fall away, each confirmed"
                    .formatted(file.getFileName(), it.id(), answer.tried(), answer.possible(), fall.size()));
            assertThat(answer.tried()).as(it.id()).isLessThanOrEqualTo(MOST);
            assertThat(changes(answer))
                    .as(it.id())
                    .noneMatch(change -> NEVER.contains(change.what().getOrDefault("key", "")));
            assertThat(WouldChangeText.of(answer, 2).lines())
                    .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        }
    }

    @AfterAll
    static void writesTheFigures() throws IOException {
        Files.write(FIGURES, SEEN);
    }

    private static List<Change> changes(WouldChange answer) {
        return Stream.concat(answer.process().stream(), answer.corrections().stream())
                .flatMap(edited -> edited.changes().stream())
                .toList();
    }

    private static void confirm(String yaml, Recommendation it, Edited edited) {
        JourneyAdvice after = advise(Trying.carry(yaml, edited.changes()).text());
        Set<String> own = it.findings().stream().map(Finding::id).collect(Collectors.toSet());
        assertThat(after.recommendations())
                .as("%s after %s", it.id(), edited.changes())
                .noneMatch(other -> other.id().equals(it.id()))
                .noneMatch(other -> other.remedy().equals(it.remedy())
                        && other.findings().stream().anyMatch(finding -> own.contains(finding.id())));
    }

    @Test
    void goesAcrossTheLimitAndTellsTheProcessFromTheFile() {
        String yaml = """
                journey: Report a water leak
                outcome: {is: The leak is fixed, measure: hours}
                signature: [safe]
                actors: {contact centre: employee, planner: employee}
                steps:
                - step: Tenant phones
                  id: call
                  by: customer
                  with: contact centre
                  because: value
                  takes: 5 min
                  emotion: {goal: safe}
                - step: Planner plans
                  id: plan
                  by: planner
                  waits: 5 days
                  takes: 5 min
                  status: none
                - step: Planner phones the tenant
                  id: tell
                  by: planner
                  with: customer
                  waits: 0 min
                  takes: 5 min
                  status: none
                  emotion: {goal: safe}
                """;
        JourneyAdvice advice = advise(yaml);
        Recommendation silence = advice.recommendations().stream()
                .filter(it -> it.remedy().equals("break-the-silence"))
                .findFirst()
                .orElseThrow();
        WouldChange answer = of(yaml, advice, silence, 400);
        assertThat(answer.process())
                .extracting(edited -> edited.changes().get(0).what())
                .anyMatch(what -> "plan".equals(what.get("step")) && "0 min".equals(what.get("to")));
        assertThat(of(yaml, advice, silence, 3).exhaustive()).isFalse();
        assertThat(WouldChangeText.of(of(yaml, advice, silence, 3), 1))
                .containsPattern("3 single\\s+edits tried")
                .contains("only the first of");
    }

    @Test
    void whatAPersonHasToChooseIsNotFilledIn() {
        String yaml = """
                journey: Have a bicycle repaired
                actors: {workshop: employee}
                steps:
                - step: Rider brings the bicycle
                  id: bring
                  by: customer
                  with: workshop
                  success: the rider knows the price and the day
                - step: Rider fetches the bicycle
                  id: fetch
                  by: customer
                  with: workshop
                """;
        JourneyAdvice advice = advise(yaml);
        Recommendation success = advice.recommendations().stream()
                .filter(it -> it.change().stream()
                        .anyMatch(change -> "success".equals(change.what().get("key"))))
                .findFirst()
                .orElseThrow();

        assertThat(WouldChangeText.of(of(yaml, advice, success, 400), 2))
                .contains("- choose 'success' at fetch\n")
                .doesNotContain("set 'success'");
    }
}
