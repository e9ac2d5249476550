package dev.desirepath.cli;

import dev.desirepath.report.Printable;
import dev.desirepath.rules.Packs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said about a command line that cannot be understood, with what was probably meant. */
final class Refusal {

    private static final String NO_COMMAND = "there is no command '";
    private static final String UNKNOWN = "Unknown subcommand '";

    private final ParameterException mistake;
    private final Console console;
    private final CommandLine at;

    Refusal(ParameterException mistake, Console console) {
        this.mistake = mistake;
        this.console = console;
        this.at = mistake.getCommandLine();
    }

    String text() {
        String journey = journeyInPlaceOfACommand();
        if (journey != null) {
            return "desirepath: '%s' is no command. For advice on it:\n  desirepath advise %s\n"
                    .formatted(journey, journey);
        }
        return "desirepath: " + Printable.text(message()) + Printable.text(suggestion()) + "\n" + "  '"
                + at.getCommandSpec().qualifiedName() + " --help' shows what there is.\n";
    }

    /** A file in the place of a command is what people type who expect one command only. */
    private @Nullable String journeyInPlaceOfACommand() {
        List<String> unmatched = unmatched();
        if (unmatched.isEmpty() || at.getParent() != null) {
            return null;
        }
        String first = Printable.text(unmatched.get(0));
        return first.equals("-") || first.endsWith(".yaml") || isThere(unmatched.get(0)) ? first : null;
    }

    private List<String> unmatched() {
        return mistake instanceof UnmatchedArgumentException unmatched ? unmatched.getUnmatched() : List.of();
    }

    private boolean isThere(String path) {
        try {
            return Files.exists(console.folder().resolve(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private String message() {
        List<String> unmatched = unmatched();
        if (unmatched.isEmpty()
                || unmatched.get(0).startsWith("-")
                || at.getSubcommands().isEmpty()) {
            return String.valueOf(mistake.getMessage()).replaceAll("\\.$", "");
        }
        return NO_COMMAND + unmatched.get(0) + "'";
    }

    private String suggestion() {
        String value = mistake.getValue();
        ArgSpec argument = mistake.getArgSpec();
        if (value != null && argument != null) {
            return Suggesting.nearest(value, values(argument));
        }
        String unknown = unknownToHelp();
        if (!unknown.isEmpty()) {
            return Suggesting.nearest(unknown, at.getSubcommands().keySet());
        }
        String command = message().startsWith(NO_COMMAND)
                ? Packs.nearest(unmatched().get(0), at.getSubcommands().keySet())
                        .orElse("")
                : "";
        if (!command.isEmpty()) {
            return ". Did you mean: " + at.getCommandName() + " " + command + "?";
        }
        StringWriter suggestions = new StringWriter();
        boolean any = UnmatchedArgumentException.printSuggestions(mistake, new PrintWriter(suggestions, true));
        return any ? ". " + suggestions.toString().strip() : "";
    }

    /** {@return the command that 'help' was asked about and that is not there; empty otherwise} */
    private String unknownToHelp() {
        String message = String.valueOf(mistake.getMessage());
        return message.startsWith(UNKNOWN) && message.length() > UNKNOWN.length() + 2
                ? message.substring(UNKNOWN.length(), message.length() - 2)
                : "";
    }

    private static List<String> values(ArgSpec argument) {
        List<String> values = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(values::add);
        }
        return values;
    }
}
