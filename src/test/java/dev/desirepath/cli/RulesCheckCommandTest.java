package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesCheckCommandTest {

    private static final Path GOOD = Path.of("src/test/resources/broken/good");

    @TempDir
    Path folder;

    @BeforeEach
    void writesAPack() throws IOException {
        for (String file : new String[] {"pack.yaml", "house/no-fax.drl", "house/no-fax.md"}) {
            Path target = folder.resolve("house-rules").resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(GOOD.resolve(file), target);
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve("house-rules").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    @Test
    void checksTheStandardPackWhereNoOtherIsNamed() {
        Terminal seen = Terminal.run(folder, "rules", "check", "--as-of", "2026-11-21");
        assertThat(seen.status()).isZero();
        assertThat(seen.out()).matches("0 mistakes and 0 notices in \\d\\d+ rules\n");
    }

    @Test
    void checksThePackThatItIsCalledIn() throws IOException {
        change("house/no-fax.drl", "HandOff(", "HandOf(");

        Terminal seen = Terminal.run(folder.resolve("house-rules"), "rules", "check", "--as-of", "2026-11-21");

        assertThat(seen.status()).isEqualTo(4);
        assertThat(seen.out()).contains("HandOf");
    }

    @Test
    void checksTheFolderOfTheStandardPackAsTheStandardPack() throws IOException {
        try (var files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(file.toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Terminal seen = Terminal.run(folder, "rules", "check", "rules", "--as-of", "2026-11-21");
        assertThat(seen.out()).startsWith("0 mistakes and 0 notices in ");
    }

    @Test
    void checksThePacksOfTheConfigurationWithItsLimitsAndItsDay() throws IOException {
        Files.writeString(folder.resolve("desirepath.yaml"), """
                rules: [house-rules]
                as of: 2026-11-21
                limits:
                  stale-rule.longest-unreviewed: {is: 3, because: we move fast, source: board}
                """);
        Terminal seen = Terminal.run(folder, "rules", "check");
        assertThat(seen.status()).isZero();
        assertThat(seen.out())
                .contains("house-rules/house/no-fax.drl:7:16: notice: the rule was looked at last 6 months ago")
                .contains("stale-rule.longest-unreviewed in desirepath.yaml:4:39")
                .endsWith("0 mistakes and 1 notice in 1 rule\n");
    }

    @Test
    void saysNothingOfARuleThatTheHouseSwitchedOff() throws IOException {
        change("house/no-fax.drl", "medium == \"fax\"", "receivingOwner == \"none\"");
        assertThat(Terminal.run(folder, "rules", "check", "house-rules", "--as-of", "2026-11-21")
                        .out())
                .contains("'no-fax' fires exactly where 'unowned-hand-off' fires")
                .contains("'unowned-hand-off' is in rules/break-points/unowned-hand-off.drl:4:");
        Files.writeString(folder.resolve("desirepath.yaml"), "off: [unowned-hand-off]\n");
        assertThat(Terminal.run(folder, "rules", "check", "house-rules", "--as-of", "2026-11-21")
                        .out())
                .isEqualTo("0 mistakes and 0 notices in 1 rule\n");
    }

    @Test
    void saysTheMistakesOfAllFilesAtOnce() throws IOException {
        change("house/no-fax.drl", "medium ==", "medum ==");
        change("house/no-fax.md", "## Limits", "## Limit");
        change("pack.yaml", "version", "verson");
        Terminal seen = Terminal.run(folder, "rules", "check", "house-rules");
        assertThat(seen.status()).isEqualTo(4);
        assertThat(seen.err()).isEmpty();
        assertThat(seen.out())
                .contains("no-fax.drl:16:25: HandOff has no field 'medum'")
                .contains("no-fax.md:49:4: 'Limit' is no section of a page")
                .contains("pack.yaml:2:1: the pack has the unknown key 'verson'");
    }

    @Test
    void writesJsonForScripts() throws IOException {
        change("house/no-fax.drl", "medium ==", "medum ==");
        Terminal seen = Terminal.run(folder, "rules", "check", "house-rules", "-f", "json");
        assertThat(seen.status()).isEqualTo(4);
        JsonNode problem = new ObjectMapper().readTree(seen.out()).at("/problems/0");
        assertThat(problem.at("/severity").asText()).isEqualTo("mistake");
        assertThat(problem.at("/file").asText()).isEqualTo("house-rules/house/no-fax.drl");
        assertThat(problem.at("/column").asInt()).isEqualTo(25);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Terminal seen = Terminal.run(folder, "rules", "check", "hous-rules");
        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("there is no folder with rules 'hous-rules'");
    }

    @Test
    void listsWhoAnswersForTheRules() throws IOException {
        change("house/no-fax.drl", "@reviewed( 2026-05 )", "@reviewed( 2026-05 ) @status( \"trial\" )");
        Terminal list = Terminal.run(folder, "rules", "list", "--rules", "house-rules");
        assertThat(list.out().lines().findFirst().orElse("")).matches("ID .* PACK +OWNER +SOURCE +REVIEWED +STATUS");
        assertThat(list.out())
                .containsPattern("no-fax .* house +Head of service +Service handbook 4.2 +2026-05 +trial\n");
        assertThat(Terminal.run(folder, "rules", "show", "no-fax", "--rules", "house-rules")
                        .out())
                .contains("\nstatus trial; owner Head of service; source Service handbook 4.2; reviewed 2026-05\n\n");
        assertThat(Terminal.run(folder, "rules", "list").out()).doesNotContain("OWNER");
    }
}
