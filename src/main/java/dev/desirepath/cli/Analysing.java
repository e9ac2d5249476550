package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Advisor.Advised;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.facts.TooLargeLoop;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.notation.Asked;
import dev.desirepath.notation.Brought;
import dev.desirepath.notation.Notation;
import dev.desirepath.notation.Notations;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.record.Case;
import dev.desirepath.record.Content;
import dev.desirepath.redesign.Choices;
import dev.desirepath.redesign.Redesign;
import dev.desirepath.redesign.Redesigner;
import dev.desirepath.report.Analysed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes one journey file from its bytes to advice. */
final class Analysing {

    private final Console console;
    private final Rulebook rulebook;
    private final Advisor advisor;
    private final LocalDate asOf;
    private final Stopwatch watch;
    private final Asked asked;
    private final boolean redesigns;

    /**
     * What came of one file.
     *
     * @param it with everything that a record of the run holds of it
     * @param notes what is to be said about how it was read
     */
    record Outcome(Case it, String notes) {

        /** {@return null when it could not be read} */
        @Nullable
        Analysed analysed() {
            return it.analysed();
        }

        List<Problem> problems() {
            return it.problems();
        }

        /** {@return the outcome that nothing came of a file} */
        static Outcome none(String name, @Nullable Content content, List<Problem> problems) {
            return new Outcome(new Case(name, content, null, null, problems), "");
        }
    }

    /** Analyses files as they are, and redesigns nothing. */
    Analysing(Console console, Rulebook rulebook, Advisor advisor, LocalDate asOf) {
        this(console, rulebook, advisor, asOf, Stopwatch.NONE, false, Asked.NOTHING);
    }

    /** @param redesigns whether the journey as it is to be is asked for */
    Analysing(Console console, Rulebook rulebook, LocalDate asOf, Stopwatch watch, boolean redesigns, Asked asked) {
        this(console, rulebook, rulebook.advisor(watch), asOf, watch, redesigns, asked);
    }

    private Analysing(
            Console console,
            Rulebook rulebook,
            Advisor advisor,
            LocalDate asOf,
            Stopwatch watch,
            boolean redesigns,
            Asked asked) {
        this.console = console;
        this.rulebook = rulebook;
        this.advisor = advisor;
        this.asOf = asOf;
        this.watch = watch;
        this.redesigns = redesigns;
        this.asked = asked;
    }

    Outcome outcome(Map.Entry<String, Path> file) {
        String name = file.getKey();
        try {
            return outcome(name, JourneyFiles.read(name, file.getValue(), asked, console));
        } catch (IOException e) {
            return unreadable(name);
        }
    }

    static Outcome unreadable(String name) {
        return Outcome.none(name, null, List.of(JourneyFiles.unreadable(name)));
    }

    Outcome outcome(String name, byte[] bytes) {
        Content content = Content.of(bytes);
        Brought brought = watch.measure("read", () -> Notations.read(name, bytes, asked));
        Journey journey = brought.reading().journey();
        if (journey == null) {
            return Outcome.none(name, content, brought.reading().problems());
        }
        List<Problem> mistakes = rulebook.ownKeyMistakes(name, bytes, journey);
        if (!mistakes.isEmpty()) {
            return Outcome.none(name, content, mistakes);
        }
        try {
            Advised advised = watch.measure("advise (all of it)", () -> advisor.advised(journey, asOf));
            JourneyAdvice advice = advised.advice();
            Analysed analysed = new Analysed(name, () -> Hash.sha256(bytes), advice, toBe(name, bytes, advice));
            Case it = new Case(name, content, analysed, advised.considered(), List.of());
            return new Outcome(it, NotesText.brief(name, brought.notes()));
        } catch (TooLargeLoop refused) {
            return Outcome.none(name, content, List.of(refused.problem()));
        }
    }

    private @Nullable Redesign toBe(String name, byte[] bytes, JourneyAdvice advice) {
        if (!redesigns) {
            return null;
        }
        Redesigner redesigner = new Redesigner(advisor, asOf);
        if (asked.notation(name) == Notation.YAML) {
            return watch.measure(
                    "redesign",
                    () -> redesigner.redesign(name, bytes, advice, advice.recommendations(), Choices.of(List.of())));
        }
        // The journey as it is to be is a journey file, and so is what it is made from.
        byte[] imported = Notations.importing(name, bytes, asked).text().getBytes(StandardCharsets.UTF_8);
        Journey journey = JourneyReader.read(name, imported).journey();
        if (journey == null) {
            return null;
        }
        JourneyAdvice same = advisor.advise(journey, asOf);
        return redesigner.redesign(name, imported, same, same.recommendations(), Choices.of(List.of()));
    }
}
