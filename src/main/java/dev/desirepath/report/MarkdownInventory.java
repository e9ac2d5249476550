package dev.desirepath.report;

import dev.desirepath.advice.InventoryPoint;
import dev.desirepath.advice.InventoryPoint.Point;
import dev.desirepath.advice.InventoryPoint.Verdict;
import dev.desirepath.advice.JourneyAdvice;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdict on every moment of truth, break point and business rule as tables: counted, and one by one. */
final class MarkdownInventory {

    private final JourneyAdvice advice;
    private final boolean all;
    private final Consumer<String> heading;

    MarkdownInventory(JourneyAdvice advice, boolean all, Consumer<String> heading) {
        this.advice = advice;
        this.all = all;
        this.heading = heading;
    }

    void write(StringBuilder page) {
        if (advice.inventory().isEmpty()) {
            return;
        }
        heading.accept("Every point and its verdict");
        page.append("\n| point | eliminate | improve | keep | not assessable |\n| --- | ---: | ---: | ---: | ---: |\n");
        Stream.of(Point.values()).forEach(point -> page.append(counted(point)));
        if (all) {
            page.append("\n| point | where | verdict | why |\n| --- | --- | --- | --- |\n");
            advice.inventory().forEach(each -> page.append(row(each)));
        }
    }

    private String counted(Point point) {
        return Stream.of(Verdict.values())
                .map(verdict -> String.valueOf(advice.inventory().stream()
                        .filter(each -> each.point() == point && each.verdict() == verdict)
                        .count()))
                .collect(Collectors.joining(" | ", "| " + InventoryText.several(point) + " | ", " |\n"));
    }

    private static String row(InventoryPoint each) {
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        Words.word(each.point()),
                        Markdown.code(each.id()),
                        Words.word(each.verdict()),
                        Markdown.text(each.why()));
    }
}
