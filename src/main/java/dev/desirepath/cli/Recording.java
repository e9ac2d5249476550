package dev.desirepath.cli;

import dev.desirepath.advice.Run;
import dev.desirepath.engine.StandardPack;
import dev.desirepath.journey.Problem;
import dev.desirepath.reading.ConfigFileReader;
import dev.desirepath.record.Circumstances;
import dev.desirepath.record.Content;
import dev.desirepath.record.Line;
import dev.desirepath.record.Named;
import dev.desirepath.record.Options;
import dev.desirepath.record.PackFiles;
import dev.desirepath.record.Proving;
import dev.desirepath.record.Recorder;
import dev.desirepath.report.JsonParts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The record of a run while it is written. */
final class Recording implements AutoCloseable {

    private final @Nullable Started started;
    private String sha256 = "";

    /** Where it goes and what writes it. */
    private record Started(Path file, Output output, Recorder recorder, Proving proving) {}

    /**
     * What came of a file, with its line.
     *
     * @param line null where nothing is recorded
     */
    record Taken(Analysing.Outcome outcome, @Nullable Line line) {}

    private Recording(@Nullable Started started) {
        this.started = started;
    }

    static Recording none() {
        return new Recording(null);
    }

    static Recording begin(Path file, Console console, Circumstances circumstances) throws IOException {
        Output output = new Output(console, file);
        try {
            Recorder recorder = new Recorder(circumstances, output.writer());
            Proving proving = new Proving(circumstances.run().packs());
            return new Recording(new Started(file, output, recorder, proving));
        } catch (IOException | RuntimeException e) {
            output.close();
            throw e;
        }
    }

    /** {@return what is the same for all journeys of a run} */
    static Circumstances circumstances(Run run, Rulebook rulebook, Options options) {
        List<PackFiles> packs = new ArrayList<>();
        packs.add(PackFiles.of(StandardPack.PREFIX, StandardPack.files()));
        packs.addAll(rulebook.house());
        Config config = rulebook.config();
        String drools = StandardPack.droolsVersion();
        Named known = rulebook.baseline().file();
        return new Circumstances(
                run, drools, options, config(config), config.file(), known, packs, JsonParts.head(run));
    }

    private static @Nullable Named config(Config config) {
        Path path = config.path();
        if (path == null) {
            return null;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(ConfigFileReader.ENOUGH_BYTES);
            if (Hash.sha256(bytes).equals(config.sha256())) {
                return new Named(config.name(), Content.of(bytes));
            }
        } catch (IOException e) {
            // It was there a moment ago: said below.
        }
        throw new UsageException("the configuration '%s' was changed during the run".formatted(config.name()));
    }

    /** {@return the outcome with its line; any thread may ask} */
    Taken taken(Analysing.Outcome outcome) {
        return new Taken(outcome, started == null ? null : outcome.it().line(started.proving()));
    }

    void add(Taken taken) throws IOException {
        if (started != null) {
            started.recorder()
                    .add(Objects.requireNonNull(taken.line()), taken.outcome().analysed() != null);
        }
    }

    /** All journeys are recorded. */
    void end(List<Problem> problems, Supplier<List<String>> excluded) throws IOException {
        if (started != null) {
            sha256 = started.recorder().end(problems, excluded.get());
            started.output().writer().flush();
        }
    }

    /** The record appears under its name, and beside it what it does not hold. */
    void complete(Console console, Clock clock, Consumer<String> note) throws IOException {
        if (started == null) {
            return;
        }
        started.output().complete();
        try (Output host = new Output(console, RecordOptions.host(started.file()))) {
            host.writer().write(Host.of(started.file(), sha256, console, clock).json());
            host.complete();
        }
        note.accept("recorded in '%s', sha256 %s".formatted(started.file(), sha256));
    }

    @Override
    public void close() throws IOException {
        if (started != null) {
            started.output().close();
        }
    }
}
