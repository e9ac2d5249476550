package dev.desirepath.notation;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Step;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file in another notation as tests read it, always both ways: directly, and imported and read again. */
record Reads(String file, Brought brought, Imported imported) {

    static Reads of(String file, String... lines) {
        return of(file, null, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Reads customer(String customer, String file, String... lines) {
        return of(file, customer, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Reads of(String file, @Nullable String customer, byte[] bytes) {
        Asked asked = new Asked(null, customer);
        return new Reads(file, Notations.read(file, bytes, asked), Notations.importing(file, bytes, asked));
    }

    Journey journey() {
        return Objects.requireNonNull(
                brought.reading().journey(),
                () -> "problems: " + brought.reading().problems());
    }

    /** {@return the problems as {@code line:column message}} */
    List<String> said() {
        return brought.reading().problems().stream()
                .map(problem -> "%d:%d %s"
                        .formatted(problem.place().line(), problem.place().column(), problem.message()))
                .toList();
    }

    List<Problem> problems() {
        return brought.reading().problems();
    }

    Step step(String id) {
        return journey().steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no step " + id + " in " + journey().steps()));
    }

    /** {@return the imported text without the comment at its head} */
    String yaml() {
        return imported.text().substring(imported.text().indexOf("\n\n") + 2);
    }
}
