package dev.desirepath.redesign;

import dev.desirepath.reading.Outline;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that a person chose, for a key everywhere or for one element. */
public final class Choices {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    private Choices() {}

    /** That a choice cannot be what was meant. */
    public static final class WrongChoice extends RuntimeException {

        private static final long serialVersionUID = 1;

        WrongChoice(String message) {
            super(message);
        }
    }

    /**
     * {@return the choices}
     *
     * @param written each {@code KEY=VALUE} or {@code KEY@ELEMENT=VALUE}, the value in YAML
     * @throws WrongChoice when one is written otherwise
     */
    public static Choices of(List<String> written) {
        Choices choices = new Choices();
        for (String choice : written) {
            int equals = choice.indexOf('=');
            if (equals < 1 || choice.substring(equals + 1).isBlank()) {
                throw new WrongChoice(
                        "--choose takes KEY=VALUE or KEY@STEP=VALUE, not '%s'; such as --choose 'emotion.goal=safe'"
                                .formatted(choice));
            }
            String value = choice.substring(equals + 1).strip();
            checkYaml(choice, value);
            choices.values.put(normal(choice.substring(0, equals)), value);
        }
        return choices;
    }

    private static void checkYaml(String choice, String value) {
        try {
            Outline.of(value);
        } catch (IllegalArgumentException e) {
            throw new WrongChoice("the value of --choose '%s' cannot be read: %s; a text may need quotation marks"
                    .formatted(choice, e.getMessage()));
        }
    }

    private static String normal(String key) {
        int at = key.indexOf('@');
        String path = at < 0 ? key : key.substring(0, at);
        return ListEdit.same(path.replace('_', ' '))
                + (at < 0 ? "" : "@" + key.substring(at + 1).strip());
    }

    /** {@return the value for a key of an element; null when none was chosen} */
    @Nullable
    String value(String key, String element) {
        String here = key + "@" + element;
        String found = values.containsKey(here) ? here : key;
        if (values.containsKey(found)) {
            used.add(found);
        }
        return values.get(found);
    }

    /** {@return the choices that no change asked for} */
    Set<String> unused() {
        Set<String> unused = new LinkedHashSet<>(values.keySet());
        unused.removeAll(used);
        return Collections.unmodifiableSet(unused);
    }
}
