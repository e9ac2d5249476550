package dev.desirepath.cli;

import dev.desirepath.report.Printable;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code desirepath rules show}: one rule as it is written, and its page. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = "Shows a rule, where it is, and its page: what it looks for, why, and what it fires on.",
        footer = {"", "Examples:", "  desirepath rules show progress-chasing"})
final class RulesShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", description = "The id of the rule.", completionCandidates = RuleIds.class)
    private String id = "";

    @Mixin
    private final PackOptions house = new PackOptions();

    RulesShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Config config = house.config(console);
        Packs packs = house.read(config, console).packs();
        Rule rule = PackOptions.known(id, packs);
        String heading = "%s (%s), pack %s %s%s\n%s\n"
                .formatted(
                        rule.place(),
                        rule.family(),
                        packs.packOf(rule).name(),
                        packs.packOf(rule).version(),
                        config.off().contains(id) ? "; switched off in " + Printable.text(config.name()) : "",
                        answering(rule));
        console.print(heading + ended(rule.text()) + "\n" + ended(page(rule, packs)));
        return ExitCode.OK.status();
    }

    /** {@return who answers for it, as one line; nothing where the rule says nothing of it} */
    private static String answering(Rule rule) {
        String said = Stream.of("status", "owner", "source", "approved", "reviewed")
                .flatMap(key -> rule.value(key).map(value -> key + " " + Printable.text(value)).stream())
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : said + "\n";
    }

    private static String page(Rule rule, Packs packs) {
        return packs.packOf(rule).pages().getOrDefault(rule.id(), "");
    }

    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }
}
