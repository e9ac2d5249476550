package dev.desirepath.reading;

import dev.desirepath.journey.Stated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The values by which somebody answers for a choice: a reason, a name and days; mistakes in them are reported. */
final class Answerable {

    private final Keyed values;
    private final String subject;
    private final Problems problems;

    Answerable(Keyed values, String subject, Problems problems) {
        this.values = values;
        this.subject = subject;
        this.problems = problems;
    }

    @Nullable
    String because() {
        return read("because", Reason::of);
    }

    @Nullable
    LocalDate day(String key) {
        return read(key, Days::of);
    }

    /** What reads one value. */
    @FunctionalInterface
    private interface Reading<T> {

        T read(String text) throws Mistake;
    }

    private <T> @Nullable T read(String key, Reading<T> reading) {
        Stated<String> said = values.text(key);
        if (said == null) {
            return null;
        }
        try {
            return reading.read(said.value());
        } catch (Mistake mistake) {
            problems.add(
                    said.place(),
                    said.written().codePointCount(0, said.written().length()),
                    "'%s' of %s is %s, %s".formatted(key, subject, Characters.quote(said.value()), mistake.which()),
                    mistake.help());
            return null;
        }
    }
}
