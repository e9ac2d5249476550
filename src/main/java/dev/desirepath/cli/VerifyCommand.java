package dev.desirepath.cli;

import dev.desirepath.engine.StandardPack;
import dev.desirepath.journey.Problem;
import dev.desirepath.record.Difference;
import dev.desirepath.record.Opened;
import dev.desirepath.record.Opening;
import dev.desirepath.record.Verification;
import dev.desirepath.record.VerificationText;
import dev.desirepath.record.Verifying;
import dev.desirepath.report.RecordJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code desirepath verify}: whether a record is what was written, and holds. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = {
            "Checks a record that 'advise --record' wrote: its hashes and totals, the same run again with the first"
                    + " difference, and every proof without any engine.",
            "Needs nothing but the record; exit 5 where anything differs."
        },
        footer = {
            "",
            "Examples:",
            "  desirepath verify run.record",
            "  desirepath verify run.record -f json -o verdict.json"
        })
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RECORD", description = "A file that 'advise --record' wrote.")
    private String path = "";

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "How many journeys at once (default: as many as processors, at most 4).")
    private int jobs;

    @Option(names = "--no-cache", description = "Compile the rules of the record anew and keep nothing.")
    private boolean noCache;

    @Mixin
    private final OutputOptions result = new OutputOptions();

    private final List<Difference> differences = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int analysed;
    private int recommendations;
    private int firings;
    private int countedOnce;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path file = file();
        result.refuse(List.of(file), console);
        Opening.Result opening;
        try (InputStream in = Files.newInputStream(file)) {
            opening = Opening.of(in);
        } catch (IOException e) {
            throw new UsageException("the file '%s' cannot be read".formatted(path));
        }
        if (opening.newer() > 0) {
            throw newer(path, opening.newer());
        }
        Opened opened = opening.opened();
        if (opened == null) {
            differences.addAll(opening.differences());
            return say(new Verification(
                    path, "different", "", "", "", Version.NAME, drools(), "", 0, 0, 0, 0, 0, 0, 0, differences));
        }
        return verify(opened, file);
    }

    /** {@return that a record is of a form that is not known yet} */
    static UsageException newer(String record, long form) {
        return new UsageException(
                "the record '%s' is of form %d, which this program does not know; verify it with a newer one"
                        .formatted(record, form));
    }

    private static String drools() {
        return StandardPack.droolsVersion();
    }

    private Path file() {
        try {
            Path file = console.folder().resolve(path);
            if (!Files.exists(file)) {
                throw new UsageException("there is no file '%s'".formatted(path));
            }
            if (Files.isDirectory(file) || !Files.isReadable(file)) {
                throw new UsageException("the file '%s' cannot be read".formatted(path));
            }
            return file;
        } catch (InvalidPathException e) {
            throw new UsageException("there is no file '%s'".formatted(path));
        }
    }

    private int verify(Opened opened, Path file) throws IOException {
        int rules = 0;
        try {
            Rerun rerun = new Rerun(
                    opened,
                    console,
                    new Compiling(console, !noCache, text -> console.warn("desirepath: " + text + "\n")));
            rules = rerun.rules();
            verify(rerun.verifying(), opened, file);
        } catch (ConfigMistakes | UsageException impossible) {
            differences.add(Difference.impossible(String.valueOf(impossible.getMessage())));
        }
        return say(new Verification(
                path,
                differences.isEmpty() ? "verified" : "different",
                opened.sha256(),
                opened.version(),
                opened.drools(),
                Version.NAME,
                drools(),
                opened.asOf().toString(),
                opened.journeys(),
                opened.journeys() - analysed,
                opened.excluded(),
                rules,
                recommendations,
                firings,
                countedOnce,
                differences));
    }

    private void verify(Verifying verifying, Opened opened, Path file) throws IOException {
        differences.addAll(verifying.head());
        try (InputStream in = Files.newInputStream(file)) {
            new Jobs(jobs).each(Verifying.journeys(in, opened), verifying::journey, this::add);
        }
        countedOnce = verifying.countedOnce();
        differences.addAll(verifying.tail(problems.stream().sorted().toList(), analysed));
    }

    private void add(Verifying.Verified verified) {
        differences.addAll(verified.differences());
        recommendations += verified.recommendations();
        firings += verified.firings();
        if (verified.again() != null) {
            problems.addAll(verified.again().problems());
            analysed += verified.again().analysed() == null ? 0 : 1;
        }
    }

    private int say(Verification verification) throws IOException {
        result.write(result.isJson() ? RecordJson.of(verification) : VerificationText.of(verification), console);
        return (verification.holds() ? ExitCode.OK : ExitCode.DIFFERENT).status();
    }
}
