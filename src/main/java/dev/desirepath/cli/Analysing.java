package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Advisor.Advised;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Passage;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes journey files from their bytes to advice. */
final class Analysing {

    private static final List<Consumer<InWork>> STAGES = List.of(
            InWork::read,
            InWork::derive,
            work -> work.passage().judge(),
            work -> work.passage().hear(),
            InWork::recommend);

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
        return outcomes(List.of(file)).get(0);
    }

    Outcome outcome(String name, byte[] bytes) {
        return outcomesOf(List.of(new InWork(name, bytes))).get(0);
    }

    /** {@return what came of each file, in their order} */
    List<Outcome> outcomes(List<Map.Entry<String, Path>> files) {
        List<InWork> works = new ArrayList<>(files.size());
        files.forEach(file -> works.add(new InWork(file)));
        return outcomesOf(works);
    }

    /** Every file takes a stage before any takes the next: the code of one stage fits into a cache of the processor. */
    private static List<Outcome> outcomesOf(List<InWork> works) {
        for (Consumer<InWork> stage : STAGES) {
            for (InWork work : works) {
                work.take(stage);
            }
        }
        List<Outcome> outcomes = new ArrayList<>(works.size());
        works.forEach(work -> outcomes.add(work.outcome()));
        return outcomes;
    }

    static Outcome unreadable(String name) {
        return Outcome.none(name, null, List.of(JourneyFiles.unreadable(name)));
    }

    /** One file on its way through the stages, until something comes of it. */
    private final class InWork {

        private final String name;
        private byte[] bytes = {};
        private String notes = "";
        private @Nullable Passage passage;
        private @Nullable Outcome outcome;

        InWork(Map.Entry<String, Path> file) {
            this.name = file.getKey();
            try {
                bytes = JourneyFiles.read(name, file.getValue(), asked, console);
            } catch (IOException e) {
                outcome = unreadable(name);
            }
        }

        InWork(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        void take(Consumer<InWork> stage) {
            if (outcome == null) {
                stage.accept(this);
            }
        }

        Outcome outcome() {
            return Objects.requireNonNull(outcome);
        }

        void read() {
            Brought brought = watch.measure("read", () -> Notations.read(name, bytes, asked));
            Journey journey = brought.reading().journey();
            if (journey == null) {
                outcome = nothing(brought.reading().problems());
                return;
            }
            List<Problem> mistakes = rulebook.ownKeyMistakes(name, bytes, journey);
            if (!mistakes.isEmpty()) {
                outcome = nothing(mistakes);
                return;
            }
            notes = NotesText.brief(name, brought.notes());
            passage = advisor.passage(journey, asOf);
        }

        void derive() {
            try {
                passage().derive();
            } catch (TooLargeLoop refused) {
                outcome = nothing(List.of(refused.problem()));
            }
        }

        void recommend() {
            Advised advised = watch.measure("recommend", passage()::recommend);
            JourneyAdvice advice = advised.advice();
            Analysed analysed = new Analysed(name, () -> Hash.sha256(bytes), advice, toBe(name, bytes, advice));
            outcome = new Outcome(new Case(name, Content.of(bytes), analysed, advised.considered(), List.of()), notes);
        }

        Passage passage() {
            return Objects.requireNonNull(passage);
        }

        private Outcome nothing(List<Problem> problems) {
            return Outcome.none(name, Content.of(bytes), problems);
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
