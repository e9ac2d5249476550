package dev.desirepath.report;

import dev.desirepath.advice.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the configuration of the house takes away from the advice, in words. */
final class ConfigText {

    private ConfigText() {}

    /** {@return a paragraph behind an empty line; empty when every rule judges} */
    static String of(Run.@Nullable Config config) {
        if (config == null
                || (config.rulesOff().isEmpty() && config.objectionsOff().isEmpty())) {
            return "";
        }
        Lines lines = new Lines().gap();
        write("Rules", config.rulesOff(), "", config.file(), lines);
        write(
                "Objections",
                config.objectionsOff(),
                " What they keep may be advised away here: look before you do it.",
                config.file(),
                lines);
        return lines.toString();
    }

    private static void write(String what, List<String> ids, String behind, String file, Lines lines) {
        if (!ids.isEmpty()) {
            lines.wrap("", "%s switched off in %s: %s.%s".formatted(what, file, String.join(", ", ids), behind), 0);
        }
    }
}
