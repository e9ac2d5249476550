package dev.desirepath.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the examples of docs/importing.md against what they are said to give. */
final class ImportingPageTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```(csv|xml|mermaid)\n(.*?)```\n\ngives\n\n```yaml\n(.*?)```\n", Pattern.DOTALL);

    @Test
    void eachExampleGivesWhatStandsBelowIt() throws IOException {
        String page = Files.readString(Path.of("docs/importing.md"));
        List<MatchResult> examples = EXAMPLE.matcher(page).results().toList();
        assertThat(examples).hasSize(3);
        for (MatchResult example : examples) {
            String file =
                    switch (example.group(1)) {
                        case "csv" -> "leak.csv";
                        case "xml" -> "shoes.bpmn";
                        default -> "shoes.mmd";
                    };
            byte[] given = example.group(2).getBytes(StandardCharsets.UTF_8);
            assertThat(Notations.importing(file, given, Asked.NOTHING).text()).isEqualTo(example.group(3));
        }
    }

    @Test
    void showsTheTemplate() throws IOException {
        assertThat(Files.readString(Path.of("docs/importing.md"))).contains(CsvTemplate.text());
    }
}
