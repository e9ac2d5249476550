package dev.desirepath.report;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.rules.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several journeys at once: a table of them, and the most important recommendations of all. */
final class MarkdownOverview {

    /** The head of the table. */
    static final String HEAD = """
            | journey | file | critical | high | medium | low | questions |
            | --- | --- | ---: | ---: | ---: | ---: | ---: |
            """;

    private final Foremost foremost;
    private final List<String> rows = new ArrayList<>();

    MarkdownOverview(int top) {
        this.foremost = new Foremost(top);
    }

    /** {@return the row of one journey} */
    String add(Analysed analysed) {
        foremost.add(analysed);
        String row = row(analysed);
        rows.add(row);
        return row;
    }

    /** {@return the most important recommendations, behind the table where that has not been written yet} */
    String end(boolean withTable) {
        StringBuilder text = new StringBuilder();
        if (withTable) {
            text.append("\n<a id=\"all-journeys\"></a>\n\n## All journeys\n\n").append(HEAD);
            rows.forEach(text::append);
        }
        List<Foremost.Item> items = foremost.items();
        text.append("\n## What your services do: the first %d of %d\n\n".formatted(items.size(), foremost.count()));
        for (int number = 0; number < items.size(); number++) {
            text.append(number + 1).append(". ").append(line(items.get(number))).append('\n');
        }
        return withTable
                ? text.toString()
                : text.append("\nName one file to see everything about it, or give `--all`.\n")
                        .toString();
    }

    private static String row(Analysed analysed) {
        JourneyAdvice advice = analysed.advice();
        String counts = Stream.of(Priority.values())
                .map(priority -> String.valueOf(OverviewText.count(priority, analysed)))
                .collect(Collectors.joining(" | "));
        return "| %s | %s | %s | %d |\n"
                .formatted(
                        Markdown.text(advice.journey().name().value()),
                        Markdown.code(analysed.file()),
                        counts,
                        advice.questions().size());
    }

    private static String line(Foremost.Item item) {
        return "**%s**, %s: %s (%s, `%s`)"
                .formatted(
                        item.action(),
                        Words.word(item.priority()),
                        Markdown.text(item.title()),
                        Markdown.code(item.file() + ":" + item.line()),
                        item.id());
    }
}
