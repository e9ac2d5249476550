package dev.desirepath.cli;

import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Limit;
import dev.desirepath.facts.TooLargeLoop;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.notation.Brought;
import dev.desirepath.notation.Notations;
import dev.desirepath.report.FactsJson;
import dev.desirepath.report.FactsText;
import dev.desirepath.report.IdsText;
import dev.desirepath.rules.Standards;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code desirepath facts}: what rules see of a journey, each value with its place. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = "Shows the facts that rules see of a journey, each with its place in the file.",
        footer = {
            "",
            "Examples:",
            "  desirepath facts leak.journey.yaml",
            "  desirepath facts leak.journey.yaml --ids   what acceptances and scopes name",
            "  desirepath facts -f json - < leak.journey.yaml",
            "",
            "What each fact and field means: docs/vocabulary.md"
        })
final class FactsCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "FILE", description = "A journey file, or - for standard input.")
    private String path = "";

    @Mixin
    private final NotationOptions notation = new NotationOptions();

    @Mixin
    private final OutputOptions result = new OutputOptions();

    @Option(names = "--ids", description = "Only the ids that acceptances and scopes name its elements by, as a table.")
    private boolean ids;

    @Mixin
    private final DayOption day = new DayOption();

    @Mixin
    private final PackOptions house = new PackOptions();

    FactsCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        SortedMap<String, Path> files = JourneyFiles.find(console.folder(), List.of(path));
        if (files.size() != 1) {
            throw new UsageException("'facts' takes one journey, and '%s' means %d".formatted(path, files.size()));
        }
        result.refuse(files.values(), console);
        if (ids && result.isJson()) {
            throw new UsageException("--ids is a table for people; '-f json' has the same ids in each fact");
        }
        String name = files.firstKey();
        byte[] read = bytes(name, console.folder().resolve(name));
        Brought brought = Notations.read(name, read, notation.asked());
        Journey journey = brought.reading().journey();
        if (journey == null) {
            throw new UnreadableJourney(brought.reading().problems());
        }
        console.warn(NotesText.brief(name, brought.notes()));
        Config config = house.config(console);
        PackOptions.House own = house.read(config, console);
        Standards decided = own.standards();
        List<Problem> mistakes = OwnKeyMistakes.of(name, read, journey, decided);
        if (!mistakes.isEmpty()) {
            throw new UnreadableJourney(mistakes);
        }
        List<Limit> limits = own.packs().in(decided.whole(journey)).limits();
        LocalDate today = day.today(config, clock);
        try {
            Facts facts = Derivation.derive(journey, today, decided.declared());
            result.write(text(journey, facts, limits, today), console);
        } catch (TooLargeLoop refused) {
            throw new UnreadableJourney(List.of(refused.problem()));
        }
        return ExitCode.OK.status();
    }

    private byte[] bytes(String name, Path file) {
        try {
            return JourneyFiles.read(name, file, notation.asked(), console);
        } catch (IOException e) {
            throw new UsageException("the file '%s' cannot be read".formatted(name));
        }
    }

    private String text(Journey journey, Facts facts, List<Limit> limits, LocalDate today) {
        if (ids) {
            return IdsText.of(journey, facts);
        }
        return result.isJson() ? FactsJson.of(facts, limits, today) : FactsText.of(facts, limits);
    }
}
