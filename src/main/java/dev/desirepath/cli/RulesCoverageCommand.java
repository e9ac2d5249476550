package dev.desirepath.cli;

import dev.desirepath.lab.Coverage;
import dev.desirepath.lab.Covering;
import dev.desirepath.report.CoverageText;
import dev.desirepath.report.RecordJson;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code desirepath rules coverage}: which changes of a rule its page would not notice. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = "Changes rules in one thing at a time and says which changes no example of their pages notices.",
        footer = {
            "",
            "Examples:",
            "  desirepath rules coverage                the packs of your house",
            "  desirepath rules coverage --rule progress-chasing",
            "  desirepath rules coverage house-rules --fail-under 100"
        })
final class RulesCoverageCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final TestedPacks tested = new TestedPacks();

    @Option(
            names = "--fail-under",
            paramLabel = "PERCENT",
            description = "Exit with 1 when fewer changes are noticed, or a page lists a change that is.")
    private @Nullable Integer failUnder;

    @Mixin
    private final OutputOptions result = new OutputOptions();

    RulesCoverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Integer least = failUnder;
        if (least != null && (least < 0 || least > 100)) {
            throw new UsageException("--fail-under takes a whole number from 0 to 100, not '%d'".formatted(least));
        }
        TestedPacks.Tested read = tested.read(console);
        Coverage coverage = new Covering(read.packs(), read.ownKeys(), tested.day()).of(read.rules());
        result.write(result.isJson() ? RecordJson.of(coverage) : CoverageText.of(coverage), console);
        boolean failed = least != null
                && (coverage.percent() < least || !coverage.problems().isEmpty());
        return (failed ? ExitCode.FOUND : ExitCode.OK).status();
    }
}
