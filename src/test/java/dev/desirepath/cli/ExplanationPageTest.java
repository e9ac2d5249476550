package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/reading-the-explanation.md shows is what the program prints. */
final class ExplanationPageTest {

    private static final Path PAGE = Path.of("docs/reading-the-explanation.md");
    private static final Pattern BLOCK = Pattern.compile("```(yaml|sh|text)\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void everyCommandOnThePagePrintsWhatThePageShows() throws IOException {
        String page = Files.readString(PAGE);
        String rewritten = page;
        String command = "";
        List<String> run = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            switch (block.group(1)) {
                case "yaml" -> Files.writeString(folder.resolve("leak.journey.yaml"), block.group(2));
                case "sh" -> command = block.group(2).strip().replace("./desirepath ", "");
                default -> {
                    Terminal terminal = Terminal.run(folder, command.split(" "));
                    assertThat(terminal.err()).isEmpty();
                    rewritten = rewritten.replace(block.group(2), shown(terminal.out(), block.group(2)));
                    run.add(command);
                }
            }
        }
        assertThat(run).hasSizeGreaterThan(2);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, rewritten);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(rewritten);
    }

    /** A block that begins or ends with an ellipsis shows a part, which must be in the output. */
    private static String shown(String out, String block) {
        if (!block.startsWith("...\n")) {
            return out;
        }
        String part = block.substring(4);
        return out.contains(part) ? block : out;
    }
}
