package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.facts.TooLargeLoop;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.Reading;
import dev.desirepath.redesign.Choices;
import dev.desirepath.redesign.Redesign;
import dev.desirepath.redesign.Redesigner;
import dev.desirepath.report.Analysed;
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
    private final boolean redesigns;

    /**
     * What came of one file.
     *
     * @param analysed null when it could not be read
     */
    record Outcome(@Nullable Analysed analysed, List<Problem> problems) {}

    /** @param redesigns whether the journey as it is to be is asked for */
    Analysing(Console console, Advisor advisor, LocalDate asOf, Stopwatch watch, boolean redesigns) {
        this.console = console;
        this.advisor = advisor;
        this.asOf = asOf;
        this.watch = watch;
        this.redesigns = redesigns;
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
            return new Outcome(
                    new Analysed(name, Hash.sha256(bytes), advice, toBe(name, bytes, advice)), reading.problems());
        } catch (TooLargeLoop refused) {
            return new Outcome(null, List.of(refused.problem()));
        }
    }

    private @Nullable Redesign toBe(String name, byte[] bytes, JourneyAdvice advice) {
        if (!redesigns) {
            return null;
        }
        Redesigner redesigner = new Redesigner(advisor, asOf);
        return watch.measure(
                "redesign",
                () -> redesigner.redesign(name, bytes, advice, advice.recommendations(), Choices.of(List.of())));
    }
}
