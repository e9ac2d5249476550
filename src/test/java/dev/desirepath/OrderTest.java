package dev.desirepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Advisor.Fired;
import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.engine.PackCompiler;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Limit;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Advice does not hang on the order in which rules, limits or facts stand. */
final class OrderTest {

    @Test
    void rulesLimitsAndFactsInAnotherOrderGiveTheSameAdvice() throws IOException {
        Random random = new Random(63);
        List<Rule> rules = new ArrayList<>(Product.PACK.rules());
        List<Limit> limits = new ArrayList<>(Product.PACK.limits());
        Collections.shuffle(rules, random);
        Collections.shuffle(limits, random);
        Pack shuffled = new Pack("standard", "0", rules, limits, List.of(), Product.PACK.pages(), "");
        KnowledgeBases bases = KnowledgeBases.alone(List.of(shuffled), new PackCompiler(null, name -> {}));
        Advisor advisor = new Advisor(shuffled, (verb, facts) -> fired(bases, verb, facts, random));

        try (Stream<Path> files = Files.list(Path.of("journeys"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".journey.yaml"))
                    .toList()) {
                assertThat(Product.adviseWith(advisor, Files.readString(file)))
                        .as(file.toString())
                        .isEqualTo(Product.advise(Files.readString(file)));
            }
        }
    }

    private static List<Fired> fired(KnowledgeBases bases, Verb verb, List<Fact> facts, Random random) {
        List<Fact> mixed = new ArrayList<>(facts);
        Collections.shuffle(mixed, random);
        List<Fired> fired = new ArrayList<>(bases.fire(verb, mixed).stream()
                .map(match -> new Fired(match.rule(), match.values()))
                .toList());
        Collections.shuffle(fired, random);
        return fired;
    }
}
