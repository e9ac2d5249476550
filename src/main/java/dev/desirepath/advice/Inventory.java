package dev.desirepath.advice;

import dev.desirepath.advice.InventoryPoint.Point;
import dev.desirepath.advice.InventoryPoint.Verdict;
import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Refers;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.StepFact;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives every moment of truth, break point and business rule its verdict. */
final class Inventory {

    private final List<Recommendation> recommendations;
    private final List<Kept> kept;
    private final Map<Refers.Kind, Map<String, List<String>>> missing;
    private final Elements elements;

    /** Takes the keys that are missing by kind and id of the element. */
    Inventory(
            List<Recommendation> recommendations,
            List<Kept> kept,
            Map<Refers.Kind, Map<String, List<String>>> missing,
            Elements elements) {
        this.elements = elements;
        this.recommendations = recommendations;
        this.kept = kept;
        this.missing = missing;
    }

    List<InventoryPoint> of(Facts facts) {
        List<InventoryPoint> points = new ArrayList<>();
        facts.of(Touchpoint.class)
                .forEach(it -> points.add(judge(Point.MOMENT_OF_TRUTH, Refers.Kind.STEP, it.step(), it)));
        facts.of(HandOff.class)
                .forEach(it -> points.add(judge(Point.BREAK_POINT, Refers.Kind.HAND_OFF, it.handOff(), it)));
        facts.of(Decision.class)
                .forEach(it -> points.add(judge(Point.BUSINESS_RULE, Refers.Kind.DECISION, it.decision(), it)));
        return points;
    }

    private InventoryPoint judge(Point point, Refers.Kind kind, String id, StepFact at) {
        for (Recommendation each : recommendations) {
            boolean goes = each.removes().stream()
                    .anyMatch(gone -> is(gone, kind, id) || is(gone, Refers.Kind.STEP, at.step()));
            if (goes) {
                return new InventoryPoint(point, id, Verdict.ELIMINATE, "recommendation " + each.rank());
            }
        }
        for (Recommendation each : recommendations) {
            if (actsOn(each, kind, id)) {
                return new InventoryPoint(point, id, Verdict.IMPROVE, "recommendation " + each.rank());
            }
        }
        for (Kept each : kept) {
            if (is(each.finding().about(), kind, id)) {
                return new InventoryPoint(point, id, Verdict.KEEP, each.why());
            }
        }
        String reason = reasonToKeep(at.step(), point);
        if (!reason.isEmpty()) {
            return new InventoryPoint(point, id, Verdict.KEEP, reason);
        }
        List<String> keys = missing.getOrDefault(kind, Map.of()).getOrDefault(id, List.of());
        return keys.isEmpty()
                ? new InventoryPoint(point, id, Verdict.KEEP, "no rule speaks against it")
                : new InventoryPoint(
                        point, id, Verdict.NOT_ASSESSABLE, "the file does not say: " + String.join(", ", keys));
    }

    /** A recommendation acts on what it is about, and where it tells the customer something. */
    private static boolean actsOn(Recommendation recommendation, Refers.Kind kind, String id) {
        return recommendation.findings().stream().anyMatch(finding -> is(finding.about(), kind, id))
                || (kind == Refers.Kind.STEP
                        && recommendation.change().stream()
                                .anyMatch(change -> change.edit().equals("insert")
                                        && id.equals(change.what().get("step"))));
    }

    /** What the file itself says for a point that nothing speaks against. */
    private String reasonToKeep(String id, Point point) {
        Step step = elements.step(id);
        if (step == null || point == Point.BREAK_POINT) {
            return "";
        }
        if (isWritten(step.requiredBy())) {
            return "it is required: " + step.requiredBy();
        }
        if (isWritten(step.protectsFrom())) {
            return "it protects somebody from " + step.protectsFrom();
        }
        if (point == Point.MOMENT_OF_TRUTH && step.customerValue() == Worth.VALUED) {
            return "the customer values it";
        }
        boolean felt = point == Point.MOMENT_OF_TRUTH && elements.isFeltAsMeant(id);
        return felt ? "customers feel there what they are meant to feel" : "";
    }

    private static boolean isWritten(@Nullable String reason) {
        return reason != null && !reason.equals("none");
    }

    private static boolean is(Target target, Refers.Kind kind, String id) {
        return target.kind() == kind && target.id().equals(id);
    }
}
