package dev.desirepath.report;

import dev.desirepath.advice.InventoryPoint;
import dev.desirepath.advice.InventoryPoint.Point;
import dev.desirepath.advice.InventoryPoint.Verdict;
import dev.desirepath.advice.JourneyAdvice;
import java.util.ArrayList;
import java.util.List;

/** The verdict on every moment of truth, break point and business rule: counted, or one by one. */
public final class InventoryText {

    private InventoryText() {}

    static void write(JourneyAdvice advice, boolean all, Lines lines) {
        if (advice.inventory().isEmpty()) {
            return;
        }
        lines.gap().wrap("", "EVERY POINT AND ITS VERDICT", 0).gap();
        for (Point point : Point.values()) {
            List<InventoryPoint> points = advice.inventory().stream()
                    .filter(each -> each.point() == point)
                    .toList();
            if (!points.isEmpty()) {
                lines.wrap("  ", counted(point, points), 4);
                if (all) {
                    points.forEach(each ->
                            lines.wrap("    - ", each.id() + ": " + Words.word(each.verdict()) + ", " + each.why(), 6));
                }
            }
        }
    }

    /** {@return how many points of a kind have which verdict} */
    public static String counted(Point point, List<InventoryPoint> points) {
        List<String> verdicts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count =
                    points.stream().filter(each -> each.verdict() == verdict).count();
            if (count > 0) {
                verdicts.add(Words.word(verdict) + " " + count);
            }
        }
        String noun = points.size() == 1 ? Words.word(point) : several(point);
        return points.size() + " " + noun + ": " + String.join(", ", verdicts);
    }

    static String several(Point point) {
        return switch (point) {
            case MOMENT_OF_TRUTH -> "moments of truth";
            case BREAK_POINT -> "break points";
            case BUSINESS_RULE -> "business rules";
        };
    }
}
