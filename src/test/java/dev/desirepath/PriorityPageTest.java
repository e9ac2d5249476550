package dev.desirepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The journey that docs/priority.md works by hand, worked by the program. */
final class PriorityPageTest {

    @Test
    void thePageSaysWhatTheProgramSays() throws IOException {
        String page = Files.readString(Path.of("docs/priority.md"));
        String yaml = page.substring(page.indexOf("```yaml\n") + 8, page.lastIndexOf("```"));
        List<String> rows = page.lines()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> line.substring(0, line.lastIndexOf(" | ") + 2))
                .toList();

        JourneyAdvice advice = Product.advise(yaml);

        assertThat(advice.recommendations().stream().map(PriorityPageTest::row)).containsExactlyElementsOf(rows);
        assertThat(advice.measures().points()).isEqualTo(4);
        assertThat(page).contains("97.5 %").contains("96.6 %");
    }

    private static String row(Recommendation it) {
        return "| %d | %s | %s | %s | %d min | %s |"
                .formatted(
                        it.rank(),
                        it.remedy(),
                        it.priority().name().toLowerCase(Locale.ROOT),
                        thousandths(it.effects().pointsPerMille()),
                        it.effects().waitMinutes(),
                        thousandths(it.exposurePerMille()));
    }

    private static String thousandths(long perMille) {
        return BigDecimal.valueOf(perMille, 3).stripTrailingZeros().toPlainString();
    }
}
