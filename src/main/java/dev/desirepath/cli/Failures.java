package dev.desirepath.cli;

import dev.desirepath.report.Printable;
import dev.desirepath.report.ProblemText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says why a command could not do its work, and how the program ends then. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        console.warn(new Refusal(mistake, console).text());
        return ExitCode.USAGE.status();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return tell(failure, command.getParseResult().hasMatchedOption("-v"));
    }

    /** {@return the exit status of a failure, which is said on standard error} */
    int tell(Exception failure, boolean verbose) {
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
        if (failure instanceof IOException output) {
            return tell(output);
        }
        return tellOurs(failure, verbose);
    }

    private int tell(IOException output) {
        // Whoever reads has had enough, as head does, and knows it.
        if (!String.valueOf(output.getMessage()).startsWith("Broken pipe")) {
            console.warn("desirepath: the output could not be written completely: "
                    + Printable.text(String.valueOf(output.getMessage())) + "\n");
        }
        return ExitCode.OUTPUT.status();
    }

    private int tellOurs(Exception failure, boolean verbose) {
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
