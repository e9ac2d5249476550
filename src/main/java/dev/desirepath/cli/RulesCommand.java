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
        description = "Shows, begins, checks and tests rules, and says what changed ones do.",
        footer = {
            "",
            "Examples:",
            "  desirepath rules list",
            "  desirepath rules show progress-chasing",
            "  desirepath rules check house-rules",
            "  desirepath rules new house/no-fax",
            "  desirepath rules test",
            "  desirepath rules coverage",
            "  desirepath rules impact --base main journeys"
        })
final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "rules takes a command: list, show, new, check, test, coverage or impact");
    }
}
