package dev.desirepath.notation;

import dev.desirepath.journey.Problem;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.Reading;
import java.util.List;

/** Reads journeys in every notation; what is in none of the others is a journey file in YAML. */
public final class Notations {

    private Notations() {}

    /**
     * Reads one file completely; places point into it.
     *
     * @param file the name that places and messages show
     */
    public static Brought read(String file, byte[] bytes, Asked asked) {
        if (asked.notation(file) == Notation.YAML) {
            return new Brought(JourneyReader.read(file, bytes), new Notes());
        }
        Translation translation = translate(file, bytes, asked);
        return new Brought(translation.reading(), translation.notes());
    }

    /** {@return what is wrong in a file, or, when nothing is, what was probably not meant} */
    public static List<Problem> check(String file, byte[] bytes, Asked asked) {
        if (asked.notation(file) == Notation.YAML) {
            return JourneyReader.check(file, bytes);
        }
        Translation translation = translate(file, bytes, asked);
        return JourneyReader.check(translation.source(), translation.reading());
    }

    /** {@return a file in another notation as a journey file in YAML, if it can be read} */
    public static Imported importing(String file, byte[] bytes, Asked asked) {
        Translation translation = translate(file, bytes, asked);
        Reading reading = translation.reading();
        return new Imported(
                reading.journey() == null ? "" : translation.text(), reading.problems(), translation.notes());
    }

    private static Translation translate(String file, byte[] bytes, Asked asked) {
        return switch (asked.notation(file)) {
            case CSV -> CsvJourney.translate(file, bytes);
            case MERMAID -> MermaidJourney.translate(file, bytes, asked);
            case BPMN -> BpmnJourney.translate(file, bytes, asked);
            case YAML -> throw new IllegalArgumentException("A journey file needs no translation.");
        };
    }
}
