package dev.desirepath.cli;

import dev.desirepath.advice.Run;
import dev.desirepath.report.RuleList;
import dev.desirepath.rules.Packs;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code desirepath rules list}: all rules, one line each. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = "Lists all rules with family, verb and origin.",
        footer = {"", "Examples:", "  desirepath rules list", "  desirepath rules list --rules house-rules -f json"})
final class RulesListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final OutputOptions result = new OutputOptions();

    @Mixin
    private final PackOptions house = new PackOptions();

    RulesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Config config = house.config(console);
        Packs packs = house.read(config, console).inForce();
        Run.Config used = config.reported(packs);
        result.write(result.isJson() ? RuleList.json(packs, used) : RuleList.text(packs, used), console);
        return ExitCode.OK.status();
    }
}
