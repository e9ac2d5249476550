package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Run.Analysed;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.facts.TooLargeLoop;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes one journey file from its bytes to advice. */
final class Analysing {

    private final Console console;
    private final Advisor advisor;
    private final LocalDate asOf;
    private final Stopwatch watch;

    /**
     * What came of one file.
     *
     * @param analysed null when it could not be read
     */
    record Outcome(@Nullable Analysed analysed, List<Problem> problems) {}

    Analysing(Console console, Advisor advisor, LocalDate asOf, Stopwatch watch) {
        this.console = console;
        this.advisor = advisor;
        this.asOf = asOf;
        this.watch = watch;
    }

    Outcome outcome(Map.Entry<String, Path> file) {
        String name = file.getKey();
        byte[] bytes;
        try {
            bytes = JourneyFiles.read(name, file.getValue(), console);
        } catch (IOException e) {
            return new Outcome(null, List.of(JourneyFiles.unreadable(name)));
        }
        Reading reading = watch.measure("read", () -> JourneyReader.read(name, bytes));
        Journey journey = reading.journey();
        if (journey == null) {
            return new Outcome(null, reading.problems());
        }
        try {
            JourneyAdvice advice = watch.measure("advise (all of it)", () -> advisor.advise(journey, asOf));
            return new Outcome(new Analysed(name, Hash.sha256(bytes), advice), reading.problems());
        } catch (TooLargeLoop refused) {
            return new Outcome(null, List.of(refused.problem()));
        }
    }
}
