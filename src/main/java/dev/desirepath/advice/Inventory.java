package dev.desirepath.advice;

import dev.desirepath.advice.InventoryPoint.Point;
import dev.desirepath.advice.InventoryPoint.Verdict;
import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives every moment of truth, break point and business rule its verdict. */
final class Inventory {

    private final List<Recommendation> recommendations;
    private final List<Judged> kept;
    private final List<Question> questions;

    Inventory(List<Recommendation> recommendations, List<Judged> kept, List<Question> questions) {
        this.recommendations = recommendations;
        this.kept = kept;
        this.questions = questions;
    }

    List<InventoryPoint> of(Facts facts) {
        List<InventoryPoint> points = new ArrayList<>();
        facts.of(Touchpoint.class).forEach(point -> points.add(judge(Point.MOMENT_OF_TRUTH, point.step())));
        facts.of(HandOff.class).forEach(point -> points.add(judge(Point.BREAK_POINT, point.handOff())));
        facts.of(Decision.class).forEach(point -> points.add(judge(Point.BUSINESS_RULE, point.decision())));
        return points;
    }

    private InventoryPoint judge(Point point, String id) {
        Optional<Recommendation> acting = recommendations.stream()
                .filter(recommendation -> recommendation.findings().stream().anyMatch(finding -> isAbout(finding, id)))
                .findFirst();
        if (acting.isPresent()) {
            boolean goes = acting.get().action() == Action.ELIMINATE;
            return new InventoryPoint(
                    point,
                    id,
                    goes ? Verdict.ELIMINATE : Verdict.IMPROVE,
                    "recommendation " + acting.get().rank());
        }
        if (kept.stream().anyMatch(judged -> isAbout(judged.finding(), id))) {
            return new InventoryPoint(point, id, Verdict.KEEP, "both sides value it");
        }
        List<String> missing = questions.stream()
                .filter(question -> question.elements().contains(id))
                .map(Question::key)
                .toList();
        return missing.isEmpty()
                ? new InventoryPoint(point, id, Verdict.KEEP, "no rule speaks against it")
                : new InventoryPoint(
                        point, id, Verdict.NOT_ASSESSABLE, "the file does not say: " + String.join(", ", missing));
    }

    private static boolean isAbout(Finding finding, String id) {
        return finding.about().id().equals(id);
    }
}
