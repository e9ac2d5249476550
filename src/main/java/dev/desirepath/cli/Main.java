package dev.desirepath.cli;

import dev.desirepath.engine.KnowledgeBases;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

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
            return run(console, new LocalClock(), args);
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
        // Classes, not lambdas: the archive of classes leaves out the types of picocli that a lambda stands for.
        Failures failures = new Failures(console);
        CommandLine program = new CommandLine(verbose(CommandSpec.forAnnotatedObject(new Main())));
        CommandLine commands = Help.arranged(new Commands(console, clock).addTo(program, args))
                .setOut(new PrintWriter(help))
                .setErr(new PrintWriter(complaints))
                .registerConverter(LocalDate.class, new DayConverter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
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
}
