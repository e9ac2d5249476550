package dev.desirepath.record;

import dev.desirepath.advice.Considered;
import dev.desirepath.journey.Problem;
import dev.desirepath.report.Analysed;
import dev.desirepath.report.JsonParts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One journey file of a run and what came of it.
 *
 * @param name of the file as it is shown
 * @param content what was read of it; null when nothing could be
 * @param analysed null when it could not be read
 * @param considered what the advice stands on; null likewise
 * @param problems of the file
 */
public record Case(
        String name,
        @Nullable Content content,
        @Nullable Analysed analysed,
        @Nullable Considered considered,
        List<Problem> problems) {

    public Case {
        problems = List.copyOf(problems);
    }

    /** {@return its line of the record} */
    public Line line(Proving proving) {
        Json.Keys keys = new Json.Keys()
                .with("input", content == null ? new Json.Keys().with("name", name) : content.named(name))
                .with("problems", JsonInput.read(JsonParts.problems(problems)));
        if (analysed != null && considered != null) {
            keys.with("advice", advice(analysed));
            keys.with("proof", new ProofJson(name, analysed.advice(), considered, proving).json());
        }
        return Line.of("journey", keys);
    }

    /** {@return the advice as records hold it} */
    static Json advice(Analysed analysed) {
        return JsonInput.read(JsonParts.journey(analysed));
    }
}
