package dev.desirepath.cli;

import dev.desirepath.cli.AdviseCommand.Format;
import dev.desirepath.report.RuleList;
import dev.desirepath.rules.Packs;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code desirepath rules list}: all rules, one line each. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = "Lists all rules with family, verb and origin.")
final class RulesListCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "NAME",
            description = "text (default) or json.")
    private Format format = Format.text;

    @Mixin
    private final PackOptions house = new PackOptions();

    RulesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Packs packs = house.read(console);
        console.print(format == Format.json ? RuleList.json(packs) : RuleList.text(packs));
        return ExitCode.OK.status();
    }
}
