package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
final class CompletionCommandTest {

    @TempDir
    Path folder;

    @Test
    void bashCompletesCommandsOptionsAndValues() throws Exception {
        assertThat(completed("comp")).containsExactlyInAnyOrder("compare", "completion");
        assertThat(completed("rules", "")).contains("list", "show");
        assertThat(completed("advise", "--fail")).containsExactly("--fail-on");
        assertThat(completed("advise", "--fail-on", "hi")).containsExactly("high");
        assertThat(completed("advise", "-f", "")).contains("text", "json");
        assertThat(completed("advise", "--skip-rule", "progress")).containsExactly("progress-chasing");
        assertThat(completed("rules", "show", "dark")).containsExactly("dark-period");
    }

    @Test
    void zshLoadsWhatTheScriptNeedsFirst() {
        assertThat(Terminal.run(folder, "completion", "zsh").out())
                .startsWith("autoload -U +X bashcompinit && bashcompinit\n")
                .endsWith(Terminal.run(folder, "completion", "bash").out());
    }

    /** What bash offers for the last word. */
    private List<String> completed(String... words) throws IOException, InterruptedException {
        Path script = folder.resolve("completion.bash");
        Files.writeString(script, Terminal.run(folder, "completion", "bash").out());
        String line = "'desirepath' '" + String.join("' '", words) + "'";
        Process bash = new ProcessBuilder(
                        "bash",
                        "--norc",
                        "-c",
                        "source '" + script + "'; COMP_WORDS=(" + line + "); COMP_CWORD=" + words.length
                                + "; complete -p desirepath >/dev/null && _complete_desirepath;"
                                + " printf '%s\\n' \"${COMPREPLY[@]}\"")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String offered = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return offered.lines().map(String::strip).toList();
    }
}
