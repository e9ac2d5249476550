package dev.desirepath.cli;

import dev.desirepath.lab.TestResult;
import dev.desirepath.lab.Tryout;
import dev.desirepath.report.RecordJson;
import dev.desirepath.report.TestText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code desirepath rules test}: the examples on the pages of rules, executed. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description =
                "Executes the examples on the pages of rules; exit code 1 when one does not do what its page says.",
        footer = {
            "",
            "Examples:",
            "  desirepath rules test                    the packs of your house",
            "  desirepath rules test house-rules --rule no-fax",
            "  desirepath rules test --watch            again after each saving"
        })
final class RulesTestCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Mixin
    private final TestedPacks tested = new TestedPacks();

    @Mixin
    private final OutputOptions result = new OutputOptions();

    @Mixin
    private final WatchOptions watch = new WatchOptions();

    RulesTestCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        return watch.isAsked()
                ? new Watching(console, clock, this::watched).repeat(this::test, tested::warmUp)
                : Integer.valueOf(test());
    }

    private Watched watched() {
        Path output = result.file();
        return new Watched(
                tested.watched(console),
                output == null
                        ? List.of()
                        : List.of(console.folder().resolve(output).normalize()));
    }

    private int test() throws IOException {
        TestedPacks.Tested read = tested.read(console);
        TestResult came = new Tryout(read.packs(), tested.advisor(read, console), tested.day()).of(read.rules());
        result.write(result.isJson() ? RecordJson.of(came) : TestText.of(came), console);
        return (came.failed() == 0 ? ExitCode.OK : ExitCode.FOUND).status();
    }
}
