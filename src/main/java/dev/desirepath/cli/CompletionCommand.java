package dev.desirepath.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code desirepath completion}: what makes a shell complete commands, options and their values. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = "Prints a script that makes bash or zsh complete commands, options and their values.",
        footer = {
            "",
            "Examples:",
            "  source <(desirepath completion bash)          in ~/.bashrc",
            "  source <(desirepath completion zsh)           in ~/.zshrc, after compinit"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    /** The shells that take the script. */
    enum Shell {
        bash,
        zsh
    }

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private Shell shell = Shell.bash;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine program = spec == null ? null : spec.root().commandLine();
        if (program != null) {
            console.print((shell == Shell.zsh ? "autoload -U +X bashcompinit && bashcompinit\n" : "")
                    + AutoComplete.bash("desirepath", program));
        }
        return ExitCode.OK.status();
    }
}
