package dev.desirepath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.engine.KnowledgeBases.Match;
import dev.desirepath.facts.Fact;
import dev.desirepath.journey.Journey;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class JoinedPacksTest {

    private static final PackCompiler COMPILER = new PackCompiler(null, name -> {});

    private final Pack house = House.pack();

    @Test
    void twoPacksFindTogetherWhatEachFindsAlone() throws IOException {
        KnowledgeBases joint = KnowledgeBases.withHouse(List.of(house), COMPILER);
        KnowledgeBases standard = KnowledgeBases.standard();
        KnowledgeBases solo = KnowledgeBases.joined(Map.of(
                Verb.GIVE,
                List.of(Objects.requireNonNull(COMPILER.compiled(house).models().get(Verb.GIVE)))));
        int matches = 0;
        for (List<Fact> facts : facts()) {
            List<String> expected = new ArrayList<>(shown(standard.fire(Verb.GIVE, facts)));
            expected.addAll(shown(solo.fire(Verb.GIVE, facts)));
            assertThat(shown(joint.fire(Verb.GIVE, facts)))
                    .containsExactlyInAnyOrderElementsOf(expected)
                    .anyMatch(match -> match.startsWith("every-touchpoint"));
            matches += expected.size();
        }
        assertThat(matches).isGreaterThan(10);
    }

    @Test
    void theSameClassNamesInTwoPacksDoNotMeet() {
        Pack other = House.pack("every-other", "$fact : Step( touchpoint == true, $step : step )");
        KnowledgeBases joint = KnowledgeBases.withHouse(List.of(house, other), COMPILER);
        assertThat(joint.fire(Verb.GIVE, List.of())).isEmpty();
    }

    /** {@return the facts of the sample journeys, as the production code hands them to the engine} */
    private static List<List<Fact>> facts() throws IOException {
        List<List<Fact>> all = new ArrayList<>();
        Advisor listening = new Advisor(
                Packs.of(List.of(StandardPack.read())).where(rule -> false),
                (verb, facts) -> {
                    if (verb == Verb.GIVE) {
                        all.add(facts);
                    }
                    return List.of();
                },
                Stopwatch.NONE);
        try (Stream<Path> files = Files.list(Path.of("journeys"))) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
                Journey journey = JourneyReader.read(file.toString(), Files.readAllBytes(file))
                        .journey();
                listening.advise(Objects.requireNonNull(journey), LocalDate.of(2026, 11, 21));
            }
        }
        return all;
    }

    private static List<String> shown(List<Match> matches) {
        return matches.stream().map(match -> match.rule() + match.values()).toList();
    }
}
