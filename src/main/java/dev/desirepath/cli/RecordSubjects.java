package dev.desirepath.cli;

import dev.desirepath.notation.Notation;
import dev.desirepath.record.Case;
import dev.desirepath.record.Difference;
import dev.desirepath.record.Opened;
import dev.desirepath.record.Opening;
import dev.desirepath.record.Verifying;
import dev.desirepath.record.Verifying.Recorded;
import dev.desirepath.record.Verifying.Replayed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The journeys of the record of a run, which are asked about by its own rules, its own configuration and its own day. */
final class RecordSubjects implements Subjects {

    private static final String SUFFIX = ".record";
    private static final String FIRST_LINE = "\"line\":\"run\"";
    private static final int ENOUGH_BYTES = 1 << 16;

    private final Path file;
    private final String name;
    private final Opened opened;
    private final Rerun rerun;
    private final Verifying verifying;
    private final SortedMap<String, Found> journeys = new TreeMap<>();

    /** A line with a journey, of which only this much is kept. */
    private record Found(int number, List<String> recommendations) {}

    /**
     * Opens a record.
     *
     * @param name of the file as typed
     * @throws DifferentRecord when it is not as it was written
     */
    RecordSubjects(Path file, String name, Console console, Compiling compiling) throws IOException {
        this.file = file;
        this.name = name;
        this.opened = open();
        this.rerun = rerun(console, compiling);
        this.verifying = rerun.verifying();
        verifying.head().stream().findFirst().ifPresent(this::refuse);
        try (InputStream in = Files.newInputStream(file)) {
            for (Recorded recorded : Verifying.journeys(in, opened)) {
                journeys.put(recorded.name(), new Found(recorded.number(), recorded.recommendations()));
            }
        }
    }

    /** {@return whether a file is the record of a run, as far as its first line shows} */
    static boolean isOne(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (file.toString().endsWith(SUFFIX)) {
            return true;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            String begin = new String(in.readNBytes(ENOUGH_BYTES), StandardCharsets.ISO_8859_1);
            return begin.startsWith("{") && begin.lines().findFirst().orElse("").contains(FIRST_LINE);
        } catch (IOException e) {
            return false;
        }
    }

    private Opened open() throws IOException {
        Opening.Result result;
        try (InputStream in = Files.newInputStream(file)) {
            result = Opening.of(in);
        }
        if (result.newer() > 0) {
            throw VerifyCommand.newer(name, result.newer());
        }
        result.differences().stream().findFirst().ifPresent(this::refuse);
        return Objects.requireNonNull(result.opened());
    }

    private Rerun rerun(Console console, Compiling compiling) {
        try {
            return new Rerun(opened, console, compiling);
        } catch (ConfigMistakes | UsageException impossible) {
            throw different(Difference.impossible(String.valueOf(impossible.getMessage())));
        }
    }

    private DifferentRecord different(Difference difference) {
        return new DifferentRecord(name, difference);
    }

    private void refuse(Difference difference) {
        throw different(difference);
    }

    /** {@return what it is that is asked about, in one sentence} */
    String sentence() {
        return "from the record '%s' as of %s, sha256 %s".formatted(name, opened.asOf(), opened.sha256());
    }

    @Override
    public List<String> names() {
        return List.copyOf(journeys.keySet());
    }

    @Override
    public List<String> beside() {
        return List.of();
    }

    @Override
    public List<String> recommendations(String journey) {
        return found(journey).recommendations();
    }

    @Override
    public Subject subject(String journey) {
        if (opened.options().notation().notation(journey) != Notation.YAML) {
            throw new UsageException(
                    "'explain' reads journey files, and '%s' was recorded in another notation".formatted(journey));
        }
        Replayed replayed = verifying.replay(recorded(found(journey).number()));
        replayed.differences().stream().findFirst().ifPresent(this::refuse);
        Case again = Objects.requireNonNull(replayed.again());
        return Subject.of(again, rerun.advisor(), opened.asOf());
    }

    private Found found(String journey) {
        return Objects.requireNonNull(journeys.get(journey));
    }

    private Recorded recorded(int number) {
        try (InputStream in = Files.newInputStream(file)) {
            for (Recorded recorded : Verifying.journeys(in, opened)) {
                if (recorded.number() == number) {
                    return recorded;
                }
            }
        } catch (IOException e) {
            throw new UsageException("the file '%s' cannot be read".formatted(name));
        }
        throw new IllegalStateException("The record has no line " + number + ".");
    }
}
