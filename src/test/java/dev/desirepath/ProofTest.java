package dev.desirepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.advice.Considered;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.journey.Journey;
import dev.desirepath.proof.Holds;
import dev.desirepath.proof.Proof;
import dev.desirepath.proof.Proof.FactSeen;
import dev.desirepath.proof.Proof.Seen;
import dev.desirepath.proof.Proof.Term;
import dev.desirepath.proof.Prover;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.report.ProofText;
import dev.desirepath.report.RecordJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every recommendation on every sample journey is proved, down to the characters of the file. */
final class ProofTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final int WIDTH = 80;

    private record Sample(String file, String text, JourneyAdvice advice, Prover prover) {

        List<Proof> proofs() {
            return advice.recommendations().stream().map(prover::proof).toList();
        }
    }

    private static final List<Sample> SAMPLES = samples();

    private static List<Sample> samples() {
        try (Stream<Path> files = Files.list(Path.of("journeys"))) {
            return files.filter(file -> file.toString().endsWith(".journey.yaml"))
                    .sorted()
                    .map(ProofTest::sample)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(Path file) {
        try {
            String text = Files.readString(file);
            Journey journey = Objects.requireNonNull(JourneyReader.read(file.toString(), Files.readAllBytes(file))
                    .journey());
            JourneyAdvice advice = Product.ADVISOR.advise(journey, AS_OF);
            Considered considered = Product.ADVISOR.considered(journey, AS_OF);
            return new Sample(file.toString(), text, advice, new Prover(file.toString(), text, advice, considered));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Proof> all() {
        return SAMPLES.stream().flatMap(sample -> sample.proofs().stream());
    }

    @Test
    void everyConditionOfEveryFindingIsMet() {
        assertThat(all()).isNotEmpty().allSatisfy(proof -> assertThat(proof.justifications())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.grounds()).allMatch(ground -> ground.holds() == Holds.YES)));
    }

    @Test
    void quotesWhatStandsInTheFileAtThatPlace() {
        for (Sample sample : SAMPLES) {
            List<String> lines = sample.text().lines().toList();
            for (Seen seen : values(sample)) {
                if (seen.place().file().equals(sample.file())) {
                    String line = lines.get(seen.place().line() - 1);
                    assertThat(seen.place().column()).isLessThanOrEqualTo(line.length());
                    String written = seen.written().replaceAll("(…| …)$", "");
                    assertThat(sample.text()).as(seen.toString()).contains(written);
                    boolean here = line.contains(written)
                            || lines.get(seen.place().line() - 2).contains(written);
                    assertThat(here).as(seen + " in " + line).isTrue();
                }
            }
        }
    }

    private static List<Seen> values(Sample sample) {
        List<Seen> values = new ArrayList<>();
        for (Proof proof : sample.proofs()) {
            proof.justifications().stream()
                    .flatMap(each -> each.grounds().stream())
                    .flatMap(ground -> Stream.concat(ground.met().stream(), ground.nearest().stream()))
                    .map(FactSeen::values)
                    .forEach(values::addAll);
        }
        assertThat(values).isNotEmpty();
        return values;
    }

    @Test
    void saysTheObjectionsThatTheAdviceHas() {
        for (Sample sample : SAMPLES) {
            for (Recommendation it : sample.advice().recommendations()) {
                Proof proof = sample.prover().proof(it);
                Set<String> tripped = new TreeSet<>();
                proof.objections().stream()
                        .filter(heard -> heard.holds() == Holds.YES)
                        .forEach(heard -> tripped.add(heard.rule().id()));
                Set<String> expected = new TreeSet<>();
                it.objections().forEach(objection -> expected.add(objection.rule()));
                assertThat(tripped).as(it.id()).containsExactlyElementsOf(expected);
            }
        }
    }

    @Test
    void namesTheRuleThatGaveThePriority() {
        assertThat(all().filter(proof -> !proof.because().contains("nothing makes it more urgent")))
                .isNotEmpty()
                .allSatisfy(proof -> assertThat(proof.priorities())
                        .as(proof.id())
                        .filteredOn(ranked -> ranked.decided())
                        .singleElement()
                        .satisfies(ranked -> assertThat(ranked.priority()).isEqualTo(proof.priority())));
    }

    @Test
    void everyOrderEndsWithATermThatDecidesTheRightWay() {
        assertThat(all()).allSatisfy(proof -> {
            Stream.concat(proof.before().stream(), proof.after().stream()).forEach(neighbour -> {
                List<Term> terms = neighbour.terms();
                assertThat(terms.get(terms.size() - 1).decides()).isTrue();
                assertThat(terms.subList(0, terms.size() - 1)).noneMatch(Term::decides);
            });
            assertThat(proof.before()).hasSize(proof.rank() == 1 ? 0 : 1);
            assertThat(proof.after()).hasSize(proof.rank() == proof.of() ? 0 : 1);
        });
    }

    @Test
    void fitsAndIsTheSameEachTime() {
        for (Sample sample : SAMPLES) {
            Sample again = sample(Path.of(sample.file()));
            for (int number = 0; number < sample.proofs().size(); number++) {
                Proof proof = sample.proofs().get(number);
                assertThat(RecordJson.of(proof))
                        .isEqualTo(RecordJson.of(again.proofs().get(number)));
                for (int depth = 1; depth <= 3; depth++) {
                    assertThat(ProofText.of(proof, depth).lines())
                            .as(proof.id())
                            .allMatch(line -> line.codePointCount(0, line.length()) <= WIDTH)
                            .noneMatch(line -> line.contains("{}"));
                }
                assertThat(ProofText.of(proof, 1).lines()).as(proof.id()).hasSizeLessThanOrEqualTo(40);
            }
        }
    }
}
