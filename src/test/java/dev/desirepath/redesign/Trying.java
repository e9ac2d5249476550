package dev.desirepath.redesign;

import dev.desirepath.advice.Change;
import dev.desirepath.redesign.Carried.Part;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes carried out on a journey in text, without any advice. */
public final class Trying {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private Trying() {}

    /** What came of the changes. */
    public record Tried(String text, List<Part> parts) {}

    /** {@return the text as it is to be} */
    public static Tried carry(String yaml, List<Change> changes, String... choices) {
        Draft draft = new Draft("page.journey.yaml", yaml);
        List<Part> parts = new Carrying(draft, AS_OF, Choices.of(List.of(choices))).carry(changes);
        return new Tried(draft.text(), parts);
    }

    /** {@return an edit with its parts, such as {@code remove, step, pay}} */
    public static Change change(String edit, String... namesAndValues) {
        Map<String, String> what = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            what.put(namesAndValues[index], namesAndValues[index + 1]);
        }
        return new Change(edit, what);
    }

    /** {@return the text after one edit} */
    static String after(String yaml, Change... changes) {
        return carry(yaml, List.of(changes)).text();
    }
}
