package dev.desirepath.cli;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Run;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.facts.TooLargeLoop;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.notation.Asked;
import dev.desirepath.notation.Imported;
import dev.desirepath.notation.Notation;
import dev.desirepath.notation.Notations;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.Reading;
import dev.desirepath.redesign.Choices;
import dev.desirepath.redesign.Redesign;
import dev.desirepath.redesign.Redesigner;
import dev.desirepath.report.RedesignJson;
import dev.desirepath.report.RedesignText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes one journey file to the journey as it is to be, with its audit. */
final class Applying {

    private final Console console;
    private final Rulebook rulebook;
    private final Run run;
    private final ApplyOptions asked;
    private final Asked notation;
    private final OutputOptions result;
    private final boolean quiet;

    Applying(
            Console console,
            Rulebook rulebook,
            Run run,
            ApplyOptions asked,
            Asked notation,
            OutputOptions result,
            boolean quiet) {
        this.console = console;
        this.rulebook = rulebook;
        this.run = run;
        this.asked = asked;
        this.notation = notation;
        this.result = result;
        this.quiet = quiet;
    }

    void apply(Map.Entry<String, Path> file, Ending ending) throws IOException {
        String name = file.getKey();
        byte[] bytes;
        try {
            bytes = JourneyFiles.read(name, file.getValue(), notation, console);
        } catch (IOException e) {
            ending.add(Analysing.unreadable(name));
            return;
        }
        if (notation.notation(name) == Notation.YAML) {
            apply(name, bytes, ending);
            return;
        }
        Imported imported = Notations.importing(name, bytes, notation);
        if (!imported.problems().isEmpty()) {
            ending.add(Analysing.Outcome.none(name, null, imported.problems()));
            return;
        }
        if (!quiet) {
            console.warn(NotesText.brief(name, imported.notes()));
        }
        // The journey as it is to be is a journey file, and so its places are those of the journey file that would be
        // imported.
        apply(name + " (imported)", imported.text().getBytes(StandardCharsets.UTF_8), ending);
    }

    private void apply(String name, byte[] bytes, Ending ending) throws IOException {
        Reading reading = JourneyReader.read(name, bytes);
        Journey journey = reading.journey();
        try {
            List<Problem> mistakes =
                    journey == null ? reading.problems() : rulebook.ownKeyMistakes(name, bytes, journey);
            if (journey != null && mistakes.isEmpty()) {
                write(redesign(name, bytes, journey), name, ending);
                return;
            }
            ending.add(Analysing.Outcome.none(name, null, mistakes));
        } catch (TooLargeLoop refused) {
            List<Problem> problems = List.of(refused.problem());
            ending.add(Analysing.Outcome.none(name, null, problems));
        }
    }

    private Redesign redesign(String name, byte[] bytes, Journey journey) {
        Choices choices = asked.choices();
        var advisor = rulebook.advisor(Stopwatch.NONE);
        JourneyAdvice advice = advisor.advise(journey, run.asOf());
        try {
            return new Redesigner(advisor, run.asOf()).redesign(name, bytes, advice, asked.selected(advice), choices);
        } catch (Choices.WrongChoice wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()));
        }
    }

    private void write(Redesign redesign, String name, Ending ending) throws IOException {
        ending.add(redesign.audit().after());
        @Nullable Path file = result.file();
        if (file != null) {
            result.write(redesign.text(), console);
            console.print(
                    result.isJson()
                            ? RedesignJson.of(redesign, run, name, file.toString())
                            : RedesignText.of(redesign, name));
        } else if (result.isJson()) {
            console.print(RedesignJson.of(redesign, run, name, null));
        } else {
            console.print(redesign.text());
            if (!quiet) {
                console.warn(RedesignText.of(redesign, name));
            }
        }
    }
}
