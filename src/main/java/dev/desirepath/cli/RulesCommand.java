package dev.desirepath.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code desirepath rules}: what there is to know about rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = "Shows and checks the rules.",
        footer = {
            "",
            "Examples:",
            "  desirepath rules list",
            "  desirepath rules show progress-chasing",
            "  desirepath rules check house-rules"
        })
final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "rules takes a command: list, show or check");
    }
}
