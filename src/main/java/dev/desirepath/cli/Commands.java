package dev.desirepath.cli;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands of the program, each made when it is wanted: to read the options of all takes longer than most of them. */
final class Commands {

    private final Map<String, Supplier<CommandLine>> alone = new LinkedHashMap<>();
    private final Map<String, Supplier<CommandLine>> amongAll = new LinkedHashMap<>();

    Commands(Console console, Clock clock) {
        alone.put("advise", () -> new CommandLine(new AdviseCommand(console, clock)));
        alone.put("explain", () -> new CommandLine(new ExplainCommand(console, clock)));
        alone.put("facts", () -> new CommandLine(new FactsCommand(console, clock)));
        alone.put("compare", () -> new CommandLine(new CompareCommand(console, clock)));
        alone.put("verify", () -> new CommandLine(new VerifyCommand(console)));
        alone.put("check", () -> new CommandLine(new CheckCommand(console, clock)));
        alone.put("import", () -> new CommandLine(new ImportCommand(console)));
        alone.put("rules", () -> new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(console, clock))
                .addSubcommand(new RulesImpactCommand(console, clock))
                .addSubcommand(new RulesShowCommand(console))
                .addSubcommand(new RulesCheckCommand(console, clock))
                .addSubcommand(new RulesNewCommand(console))
                .addSubcommand(new RulesTestCommand(console, clock))
                .addSubcommand(new RulesCoverageCommand(console)));
        alone.put("init", () -> new CommandLine(new InitCommand(console)));
        alone.put("doctor", () -> new CommandLine(new DoctorCommand(console, clock)));
        amongAll.put("completion", () -> new CommandLine(new CompletionCommand(console)));
        amongAll.put("help", () -> new CommandLine(new CommandLine.HelpCommand()));
    }

    /** Adds the command that the first word names where it needs no other, else all. */
    CommandLine addTo(CommandLine program, String... args) {
        Supplier<CommandLine> asked = args.length == 0 ? null : alone.get(args[0]);
        if (asked != null) {
            return program.addSubcommand(asked.get());
        }
        alone.values().forEach(command -> program.addSubcommand(command.get()));
        amongAll.values().forEach(command -> program.addSubcommand(command.get()));
        return program;
    }
}
