package dev.desirepath.picture;

import dev.desirepath.GeneratedJourneys;
import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Journeys;
import dev.desirepath.journey.Journey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Journeys to draw in tests, and their pictures. */
final class Pictures {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private Pictures() {}

    static Sheet sheet(String yaml) {
        return sheet(yaml, List.of());
    }

    static Sheet sheet(String yaml, List<Badge> badges) {
        Journey journey = Journeys.of(yaml);
        return Sheets.of(journey, facts(journey), badges);
    }

    static String svg(String yaml, Badge... badges) {
        Journey journey = Journeys.of(yaml);
        return JourneyPicture.svg(journey, facts(journey), List.of(badges), "p");
    }

    private static Facts facts(Journey journey) {
        return Derivation.derive(journey, DAY);
    }

    /** {@return the text of the samples, of long and short journeys, and of some made up from seeds, by their names} */
    static Map<String, String> journeys() throws IOException {
        Map<String, String> journeys = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("journeys"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                journeys.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        for (int seed = 0; seed < 60; seed++) {
            journeys.put("seed " + seed, GeneratedJourneys.journey(seed, 30));
        }
        journeys.put("one step", "journey: One\nsteps:\n- {step: Customer asks, by: customer}\n");
        journeys.put("forty steps", MovingHouse.of(40));
        journeys.put("two hundred steps", MovingHouse.of(200));
        return journeys;
    }

    /** {@return all that is drawn, with groups opened} */
    static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Mark.Group group ? flat(group.marks()) : Stream.of(mark));
    }

    static Set<String> texts(Drawing drawing) {
        return flat(drawing.marks())
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .collect(Collectors.toSet());
    }
}
