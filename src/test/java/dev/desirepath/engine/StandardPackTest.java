package dev.desirepath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.rules.FactType;
import dev.desirepath.rules.FactTypes;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.PackFolder;
import dev.desirepath.rules.PackReader;
import dev.desirepath.rules.PackReading;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StandardPackTest {

    @Test
    void whatTheProgramReadsIsWhatTheGateMakesOfTheRules() throws IOException {
        PackReading gate = PackReader.read("rules/", PackFolder.files(Path.of("rules")));
        Pack stored = StandardPack.read();

        assertThat(gate.problems()).isEmpty();
        assertThat(stored).isEqualTo(gate.pack());
    }

    @Test
    void itsFactTypesAreThoseOfTheVocabulary() {
        for (FactType type : types(StandardPack.read())) {
            FactType known = FactTypes.STANDARD.named(type.name()).orElseThrow();

            assertThat(type).isEqualTo(known);
            assertThat(type.toString().replaceAll("@[0-9a-f]+", ""))
                    .isEqualTo(known.toString().replaceAll("@[0-9a-f]+", ""));
        }
    }

    private static Iterable<FactType> types(Pack pack) {
        return pack.rules().stream()
                .flatMap(rule -> rule.names().values().stream())
                .map(bound -> bound.type())
                .distinct()
                .toList();
    }
}
