package dev.desirepath.report;

import dev.desirepath.advice.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the configuration of the house takes away from the advice, in words. */
public final class ConfigText {

    private ConfigText() {}

    /** {@return a paragraph behind an empty line; empty when every rule judges} */
    static String of(Run.@Nullable Config config) {
        List<String> sentences = sentences(config);
        if (sentences.isEmpty()) {
            return "";
        }
        Lines lines = new Lines().gap();
        sentences.forEach(sentence -> lines.wrap("", sentence, 0));
        return lines.toString();
    }

    /** {@return a sentence for the rules and one for the objections that are off; none when every rule judges} */
    public static List<String> sentences(Run.@Nullable Config config) {
        List<String> sentences = new ArrayList<>();
        if (config != null) {
            say("Rules", config.rulesOff(), "", config.file(), sentences);
            say(
                    "Objections",
                    config.objectionsOff(),
                    " What they keep may be advised away here: look before you do it.",
                    config.file(),
                    sentences);
        }
        return sentences;
    }

    private static void say(String what, List<String> ids, String behind, String file, List<String> sentences) {
        if (!ids.isEmpty()) {
            sentences.add("%s switched off in %s: %s.%s".formatted(what, file, String.join(", ", ids), behind));
        }
    }
}
