package dev.desirepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.report.RulesPage;
import dev.desirepath.rules.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on all rules is made of them. */
final class RulesPageTest {

    private static final Path PAGE = Path.of("docs/rules.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    @Test
    void thePageSaysWhatTheRulesAndTheirPagesSay() throws IOException {
        String page = RulesPage.of(Product.PACK);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
        assertThat(page).doesNotContain("|  |");
    }

    @Test
    void sixtyThreeRulesFindAndTwoObjectToOurOwnAdvice() {
        assertThat(Product.PACK.rules(Verb.GIVE)).hasSize(63);
        assertThat(Product.PACK.rules(Verb.OBJECT))
                .extracting(rule -> rule.id())
                .contains("humanity-stripped", "one-sided-benefit");
    }

    @Test
    void everyLinkOfThePageLeadsToAFile() throws IOException {
        Matcher links = LINK.matcher(Files.readString(PAGE));
        while (links.find()) {
            assertThat(PAGE.resolveSibling(links.group(1))).exists();
        }
    }
}
