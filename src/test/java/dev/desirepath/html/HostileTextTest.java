package dev.desirepath.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.reading.Example;
import dev.desirepath.reading.FormatKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file says, the page has the elements and attributes of the templates and of the picture, and no others. */
final class HostileTextTest {

    private static final List<String> HOSTILE = List.of(
            "</script><script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)",
            "<img src=x onerror=alert(1)>",
            "]]><svg onload=alert(1)>",
            "javascript:alert(1)",
            "</title></style><style>*{display:none}</style>",
            "<!-- -->&lt;&#x3c;b&#x3e;${1+1}`");

    static List<FormatKey<?>> keys() {
        return FormatKey.all();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isOnlyTextInEveryKeyOfTheFormat(FormatKey<?> key) {
        StringBuilder all = new StringBuilder();
        HOSTILE.forEach(text -> all.append(text).append(' '));
        String value = "\"" + all.toString().strip().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        CleanPage.check(Pages.parsed(Pages.of(Example.with(key.element(), key.name(), value))));
    }

    @Test
    void isOnlyTextInEveryNameOfAJourneyWithMuchAdvice() throws IOException {
        String journey = Files.readString(Path.of("journeys/motor-claim.journey.yaml"));
        for (String word : List.of(
                "Customer",
                "Handler",
                "claims line",
                "claims handler",
                "registration",
                "garage",
                "hire car",
                "claim",
                "cared for",
                "Mobility",
                "phone",
                "letter",
                "interviews",
                "Motor",
                "driver")) {
            journey = journey.replaceAll(
                    "(?m)^([^#]*?[:\\[,{-] [^#]*?)\\b" + Pattern.quote(word) + "\\b(?![:-])",
                    "$1" + word + "<img src=x onerror=alert(1)>");
        }
        CleanPage.check(Pages.parsed(Pages.of(journey)));
        String steps = Files.readString(Path.of("journeys/motor-claim.journey.yaml"))
                .replaceAll(
                        "(?m)(step|stage|journey|customer|is|measure): ([A-Zadh].*)$",
                        "$1: \"$2 </script><script>alert('1')</script> \\\\\" onclick=x\"");
        Document page = Pages.parsed(Pages.of(steps));
        CleanPage.check(page);
        assertThat(page.select(".card")).isNotEmpty();
        assertThat(page.select("h1").text()).endsWith("</script><script>alert('1')</script> \" onclick=x");
    }

    @Test
    void showsUnseenCharactersOfNamesOfFiles(@TempDir Path folder) throws IOException {
        String name = "a\u001b[31m\u202e<b>.journey.yaml";
        Files.writeString(folder.resolve(name), "journey: J\nsteps: [A]\n");

        String html = Pages.html(folder.toString());

        assertThat(html).doesNotContain("\u001b").doesNotContain("\u202e");
        Document page = Pages.parsed(html);
        CleanPage.check(page);
        assertThat(page.text()).contains("a\\x1b[31m\\u202e<b>.journey.yaml");
    }
}
