package dev.desirepath.cli;

import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.report.Printable;
import dev.desirepath.report.ProblemText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The program {@code desirepath}. */
@Command(
        name = "desirepath",
        description =
                "Reads the journey that an organisation makes its customers walk and says which parts to eliminate and"
                        + " which to improve.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  desirepath init                            a first journey to make yours",
            "  desirepath advise journeys                 advice on the journeys in a folder",
            "  desirepath compare before.yaml after.yaml  whether a journey got better",
            "  desirepath help advise                     everything about one command"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:complete",
            " 1:complete, and something at or above --fail-on; a mistake found by check; a rule test that failed; worse with --fail-on-worse",
            " 2:wrong usage, or a mistake in the configuration; nothing was run",
            " 3:some journeys could not be read; all others were reported in full",
            " 4:a rule pack was refused",
            " 5:verify found a difference, or no record; explain was asked about such a record",
            "70:a failure of ours",
            "74:output could not be written completely"
        })
public final class Main {

    private Main() {}

    /** What {@code --version} prints. */
    static final class VersionLine implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"desirepath " + Version.NAME};
        }
    }

    /** Runs the program on the standard streams. */
    public static void main(String[] args) {
        // Nothing that is written may depend on where it is written.
        Locale.setDefault(Locale.ROOT);
        // Plain file streams report what could not be written; System.out swallows it.
        Console console = new Console(
                Path.of("").toAbsolutePath(),
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv());
        System.exit(runToTheEnd(console, args));
    }

    /** Whatever happens, a crash never looks like a result. */
    private static int runToTheEnd(Console console, String... args) {
        try {
            return run(console, Clock.system(ZoneId.systemDefault()), args);
        } catch (OutOfMemoryError | StackOverflowError | ExceptionInInitializerError e) {
            console.warn("desirepath " + Version.NAME + ": internal failure, please report: " + e + "\n");
            return ExitCode.INTERNAL.status();
        }
    }

    /** {@return the exit status of a run that touches nothing but the console} */
    public static int run(Console console, Clock clock, String... args) {
        if (args.length > 1 && args[0].equals("advise")) {
            // The rules become ready while the command line is read.
            KnowledgeBases.standard();
        }
        StringWriter help = new StringWriter();
        StringWriter complaints = new StringWriter();
        CommandLine program = new CommandLine(verbose(CommandSpec.forAnnotatedObject(new Main())));
        CommandLine commands = Help.arranged(new Commands(console, clock).addTo(program, args))
                .setOut(new PrintWriter(help))
                .setErr(new PrintWriter(complaints))
                .registerConverter(LocalDate.class, Main::day)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> fail(failure, command, console))
                .setParameterExceptionHandler((mistake, arguments) -> refuse(mistake, console));
        int status = args.length == 0 ? commands.execute("--help") : commands.execute(args);
        console.warn(complaints.toString());
        try {
            console.print(help.toString());
        } catch (IOException e) {
            return ExitCode.OUTPUT.status();
        }
        return status;
    }

    private static CommandSpec verbose(CommandSpec program) {
        return program.addOption(OptionSpec.builder("-v", "--verbose")
                .type(boolean.class)
                .scopeType(ScopeType.INHERIT)
                .description("Name the configuration; a stack trace when the program itself fails.")
                .build());
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'%s' is not a day; write one like 2026-11-21".formatted(written));
        }
    }

    private static int refuse(ParameterException mistake, Console console) {
        console.warn(new Refusal(mistake, console).text());
        return ExitCode.USAGE.status();
    }

    private static int fail(Exception failure, CommandLine command, Console console) {
        return tell(failure, command.getParseResult().hasMatchedOption("-v"), console);
    }

    /** Says why a command could not do its work; {@return the exit status of that} */
    static int tell(Exception failure, boolean verbose, Console console) {
        if (failure instanceof RefusedPacks refused) {
            refused.problems().forEach(problem -> console.warn(ProblemText.of(problem)));
            console.warn("desirepath: the rules were refused, nothing was run\n");
            return ExitCode.RULES.status();
        }
        if (failure instanceof ConfigMistakes mistakes) {
            mistakes.problems().forEach(problem -> console.warn(ProblemText.of(problem)));
            console.warn("desirepath: the configuration has mistakes, nothing was run\n");
            return ExitCode.USAGE.status();
        }
        if (failure instanceof UnreadableJourney unreadable) {
            unreadable.problems().forEach(problem -> console.warn(ProblemText.of(problem)));
            return ExitCode.UNREADABLE.status();
        }
        if (failure instanceof DifferentRecord) {
            console.warn("desirepath: " + Printable.text(String.valueOf(failure.getMessage())) + "\n");
            return ExitCode.DIFFERENT.status();
        }
        if (failure instanceof UsageException) {
            console.warn("desirepath: " + Printable.text(String.valueOf(failure.getMessage())) + "\n");
            return ExitCode.USAGE.status();
        }
        if (failure instanceof IOException
                && String.valueOf(failure.getMessage()).startsWith("Broken pipe")) {
            // Whoever reads has had enough, as head does, and knows it.
            return ExitCode.OUTPUT.status();
        }
        if (failure instanceof IOException) {
            console.warn("desirepath: the output could not be written completely: "
                    + Printable.text(String.valueOf(failure.getMessage())) + "\n");
            return ExitCode.OUTPUT.status();
        }
        console.warn("desirepath " + Version.NAME + ": internal failure, please report: "
                + Printable.text(failure.toString()) + "\n");
        if (verbose) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            console.warn(trace.toString());
        }
        return ExitCode.INTERNAL.status();
    }
}
