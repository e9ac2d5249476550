package dev.desirepath.record;

import dev.desirepath.advice.Advisor;
import dev.desirepath.facts.TooLargeLoop;
import dev.desirepath.journey.Journey;
import dev.desirepath.notation.Notations;
import dev.desirepath.reading.FileKind;
import dev.desirepath.reading.OwnKeyCheck;
import dev.desirepath.reading.SourceText;
import dev.desirepath.record.Difference.Stage;
import dev.desirepath.report.Analysed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the recorded proofs without any engine: facts are derived anew from the journey in the record, the second
 * reader judges every rule, and a third, plain reading goes through each condition of each firing.
 */
final class Checker {

    private final Advisor advisor;
    private final Proving proving;
    private final LocalDate asOf;
    private final Options options;
    private final AtomicInteger uncounted = new AtomicInteger();

    /** @param advisor one without an engine */
    Checker(Advisor advisor, Proving proving, LocalDate asOf, Options options) {
        this.advisor = advisor;
        this.proving = proving;
        this.asOf = asOf;
        this.options = options;
    }

    /** {@return where the line does not hold} */
    List<Difference> check(Part line, int number) {
        Part input = line.at("input");
        Advisor.Advised advised = input.has("sha256") ? advised(Named.read(input)) : null;
        if (advised == null || !line.has("advice")) {
            return advised == null && !line.has("advice")
                    ? List.of()
                    : List.of(Difference.in(
                            Stage.CHECKER,
                            number,
                            "advice",
                            advised == null
                                    ? "there is advice on a journey that cannot be read"
                                    : "the journey can be read, and there is no advice on it"));
        }
        List<Difference> differences = new ArrayList<>();
        String file = input.text("name");
        Json advice = Case.advice(new Analysed(file, () -> input.text("sha256"), advised.advice(), null));
        Json proof = new ProofJson(file, advised.advice(), advised.considered(), proving).json();
        Comparing comparing = new Comparing(Stage.CHECKER, number);
        comparing.first("advice", line.at("advice").json(), advice).ifPresent(differences::add);
        Part recorded = line.at("proof");
        Optional<Difference> facts =
                comparing.first("proof.facts", recorded.at("facts").json(), at(proof, "facts"));
        facts.ifPresent(differences::add);
        Firings firings = new Firings(advised.considered(), number);
        if (facts.isEmpty()) {
            differences.addAll(firings.check(recorded.items("firings")));
            uncounted.addAndGet(firings.uncounted());
        }
        differences.addAll(new Order(line, number).check());
        // What the plain reading names is clearer than that the whole is another.
        comparing
                .first("proof", recorded.json(), proof)
                .filter(difference -> differences.isEmpty())
                .ifPresent(differences::add);
        return differences;
    }

    /** What its house declares of own keys is part of the format of a journey. */
    private boolean hasMistakes(Journey journey, Named input) {
        String text = new String(input.content().bytes(), StandardCharsets.UTF_8);
        SourceText source = new SourceText(FileKind.JOURNEY, input.name(), text);
        return !OwnKeyCheck.of(journey, advisor.ownKeys(), source).isEmpty();
    }

    /** {@return how often a rule was counted by the second reader alone, in all journeys so far} */
    int uncounted() {
        return uncounted.get();
    }

    private static @Nullable Json at(Json json, String key) {
        return json instanceof Json.Keys keys ? keys.all().get(key) : null;
    }

    private Advisor.@Nullable Advised advised(Named input) {
        Journey journey = Notations.read(input.name(), input.content().bytes(), options.notation())
                .reading()
                .journey();
        try {
            return journey == null || hasMistakes(journey, input) ? null : advisor.advised(journey, asOf);
        } catch (TooLargeLoop refused) {
            return null;
        }
    }
}
