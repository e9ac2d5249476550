package dev.desirepath.redesign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.GeneratedJourneys;
import dev.desirepath.advice.Change;
import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Step;
import dev.desirepath.journey.Journey;
import dev.desirepath.reading.Outline;
import dev.desirepath.redesign.Carried.End;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever edits come in whatever order on whatever file: the result is a journey, and says what it should. */
final class AnyEditTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Change change(Random random, int steps) {
        String step = "s" + random.nextInt(steps);
        String other = "s" + random.nextInt(steps);
        String actor = List.of("clerk", "planner", "robot", "dealer").get(random.nextInt(4));
        return switch (random.nextInt(9)) {
            case 0, 1 -> Trying.change("remove", "step", step);
            case 2 -> Trying.change("merge", "step", step, "into", other);
            case 3 -> Trying.change("move", "step", step, "after", other);
            case 4 -> Trying.change("give", "step", step, "to", actor);
            case 5 -> Trying.change("insert", "step", step, "tells", "how things stand");
            case 6 -> Trying.change("set", "key", "hands over.owner", "step", step, "to", "nobody: yet");
            case 7 -> Trying.change("set", "key", "uses", "step", step, "without", "form");
            default -> Trying.change("set", "key", "decides.explained", "step", step, "to", "yes");
        };
    }

    private static List<Change> changes(long seed) {
        Random random = new Random(seed);
        List<Change> changes = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            changes.add(change(random, 12));
        }
        return changes;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysTheSameInBlocksAndInBracketsAndKeepsLineEnds(long seed) {
        String blocks = GeneratedJourneys.journey(seed, 12);
        String brackets = Yaml.inline(Outline.of(blocks)) + "\n";
        List<Change> changes = changes(seed);

        Trying.Tried edited = Trying.carry(blocks, changes);
        Trying.Tried inBrackets = Trying.carry(brackets, changes);
        Trying.Tried onOtherSystem = Trying.carry(blocks.replace("\n", "\r\n"), changes);

        assertThat(Yaml.inline(Outline.of(inBrackets.text())))
                .as(() -> "%s%n%s%n%s".formatted(edited.parts(), blocks, edited.text()))
                .isEqualTo(Yaml.inline(Outline.of(edited.text())));
        assertThat(onOtherSystem.text()).isEqualTo(edited.text().replace("\n", "\r\n"));
        assertThat(inBrackets.parts()).isEqualTo(edited.parts());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsHowOftenEachOtherStepIsDoneWhenOneGoes(long seed) {
        String yaml = GeneratedJourneys.journey(seed, 12)
                .lines()
                .filter(line -> !line.contains("  after:"))
                .reduce("", (all, line) -> all + line + "\n");
        Map<String, String> before = visits(yaml);
        for (String step : before.keySet()) {
            Trying.Tried tried = Trying.carry(yaml, List.of(Trying.change("remove", "step", step)));
            if (tried.parts().get(0).end() != End.MADE || leadsToItself(yaml, step)) {
                continue;
            }
            Map<String, String> after = visits(tried.text());
            Map<String, String> expected = new LinkedHashMap<>(before);
            expected.remove(step);
            expected.keySet().retainAll(after.keySet());
            if (!before.containsValue("not known") && !after.containsValue("not known")) {
                assertThat(after)
                        .as(() -> "without %s%n%s%n%s".formatted(step, yaml, tried.text()))
                        .isEqualTo(expected);
            }
        }
    }

    /** One that was repeated cannot be taken out exactly: the shares of the others would have no end. */
    private static boolean leadsToItself(String yaml, String step) {
        return Flowing.of(new Draft("page.journey.yaml", yaml).journey()).ways(step).stream()
                .anyMatch(way -> way.to().equals(step));
    }

    private static Map<String, String> visits(String yaml) {
        Journey journey = new Draft("page.journey.yaml", yaml).journey();
        Facts facts = Derivation.derive(journey, AS_OF);
        Map<String, String> visits = new LinkedHashMap<>();
        facts.of(Step.class)
                .forEach(step -> visits.put(step.step(), step.visits() == null ? "not known" : step.visits()));
        return visits;
    }

    @Test
    void carriesEveryKindOfEditOutSomewhere() {
        List<String> made = seeds().boxed()
                .flatMap(seed -> Trying.carry(GeneratedJourneys.journey(seed, 12), changes(seed)).parts().stream())
                .filter(part -> part.end() == End.MADE)
                .map(part -> part.change().edit())
                .distinct()
                .toList();
        assertThat(made).containsExactlyInAnyOrder("remove", "merge", "move", "give", "insert", "set");
    }
}
