package dev.desirepath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormatKeyTest {

    private static final List<String> STEPS = List.of("step", "id", "by", "with", "caused by", "next", "after");

    @Test
    void hasADescriptionAndAnExampleForEveryKey() {
        List<String> offences = new ArrayList<>();
        for (FormatKey<?> key : FormatKey.all()) {
            if (key.description().isBlank()
                    || key.description().endsWith(".")
                    || key.example().isBlank()) {
                offences.add(key.element() + " " + key.name());
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void readsTheExampleOfEveryKey() {
        List<String> offences = new ArrayList<>();
        for (FormatKey<?> key : FormatKey.all()) {
            Reading reading = JourneyReader.read("f", Example.of(key).getBytes(StandardCharsets.UTF_8));
            reading.problems()
                    .forEach(problem ->
                            offences.add("%s of %s: %s".formatted(key.name(), key.element(), problem.message())));
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void namesEveryKeyInTheSpellingThatMessagesUse() {
        assertThat(FormatKey.all())
                .allSatisfy(key -> assertThat(Fields.normal(key.name())).isEqualTo(key.name()));
        assertThat(FormatKey.of(Element.STEP).stream().map(FormatKey::name)).containsAll(STEPS);
    }
}
