package dev.desirepath.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.cli.Console;
import dev.desirepath.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The HTML report as a browser reads it. */
final class Pages {

    private Pages() {}

    /** {@return what the command writes on standard output} */
    static String run(Path folder, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                folder.toAbsolutePath(),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new ByteArrayOutputStream());
        Main.run(console, Clock.systemUTC(), args);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** {@return the page on the journeys at these paths} */
    static String html(String... paths) {
        String[] args = Stream.concat(Stream.of("advise", "-f", "html", "--as-of", "2026-11-21"), Stream.of(paths))
                .toArray(String[]::new);
        return run(Path.of(""), "", args);
    }

    /** {@return the page on one journey in text} */
    static String of(String yaml) {
        return run(Path.of(""), yaml, "advise", "-f", "html", "--as-of", "2026-11-21", "-");
    }

    /** {@return the page on two states of a journey} */
    static String comparison(Path before, Path after) {
        return run(
                Path.of(""), "", "compare", before.toString(), after.toString(), "-f", "html", "--as-of", "2026-11-21");
    }

    /** {@return the journey as it is to be with every recommendation carried out, written to the folder} */
    static Path toBe(Path journey, Path folder) {
        Path toBe = folder.resolve("to-be.journey.yaml");
        run(
                Path.of(""),
                "",
                "advise",
                journey.toString(),
                "--as-of",
                "2026-11-21",
                "--apply",
                "all",
                "--force",
                "-o",
                toBe.toString());
        return toBe;
    }

    /** {@return the page, which has no mistake of syntax} */
    static Document parsed(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = parser.parseInput(html, "");
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }

    static List<Path> samples() {
        try (Stream<Path> files = Files.list(Path.of("journeys"))) {
            return files.filter(file -> file.toString().endsWith(".journey.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the text with single spaces only} */
    static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
