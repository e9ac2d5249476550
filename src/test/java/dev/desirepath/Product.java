package dev.desirepath;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Advisor.Fired;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.engine.StandardPack;
import dev.desirepath.journey.Journey;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.Reading;
import dev.desirepath.rules.Pack;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** The product as tests use it: the standard pack on a journey in text. */
final class Product {

    static final Pack PACK = StandardPack.read();

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final KnowledgeBases BASES = KnowledgeBases.standard();

    static final Advisor ADVISOR = new Advisor(PACK, (verb, facts) -> BASES.fire(verb, facts).stream()
            .map(match -> new Fired(match.rule(), match.values()))
            .toList());

    private Product() {}

    static JourneyAdvice advise(String yaml) {
        return adviseWith(ADVISOR, yaml);
    }

    static JourneyAdvice adviseWith(Advisor advisor, String yaml) {
        Reading reading = JourneyReader.read("page.journey.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        Journey journey = reading.journey();
        return advisor.advise(
                Objects.requireNonNull(journey, () -> "The journey of a test has problems: " + reading.problems()),
                AS_OF);
    }
}
