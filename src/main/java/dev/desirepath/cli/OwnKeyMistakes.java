package dev.desirepath.cli;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.OwnKey;
import dev.desirepath.journey.Problem;
import dev.desirepath.reading.FileKind;
import dev.desirepath.reading.OwnKeyCheck;
import dev.desirepath.reading.SourceText;
import dev.desirepath.rules.Standards;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The mistakes in the own keys of a journey, by what its house declares. */
final class OwnKeyMistakes {

    private OwnKeyMistakes() {}

    static List<Problem> of(String name, byte[] bytes, Journey journey, Standards decided) {
        List<OwnKey> keys = decided.declared().keys();
        if (keys.isEmpty()) {
            return List.of();
        }
        return OwnKeyCheck.of(journey, keys, text(name, bytes));
    }

    /** {@return the file of a journey, for problems that show its lines} */
    static SourceText text(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceText(FileKind.JOURNEY, name, unmarked);
    }
}
