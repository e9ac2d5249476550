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
import org.jspecify.annotations.Nullable;

/** Gives every moment of truth, break point and business rule its verdict. */
final class Inventory {

    private final ByElement<Recommendation> removing = new ByElement<>();
    private final ByElement<Recommendation> acting = new ByElement<>();
    private final ByElement<Kept> kept = new ByElement<>();
    private final ByElement<List<String>> missing;
    private final Elements elements;

    /** Takes the recommendations by rank, and the keys that are missing of each element. */
    Inventory(
            List<Recommendation> recommendations, List<Kept> kept, ByElement<List<String>> missing, Elements elements) {
        this.elements = elements;
        this.missing = missing;
        for (Recommendation each : recommendations) {
            add(each);
        }
        for (Kept each : kept) {
            Target about = each.finding().about();
            this.kept.addFirst(about.kind(), about.id(), each);
        }
    }

    /** A recommendation acts on what it is about, and where it tells the customer something. */
    private void add(Recommendation recommendation) {
        for (Target gone : recommendation.removes()) {
            removing.addFirst(gone.kind(), gone.id(), recommendation);
        }
        for (Finding finding : recommendation.findings()) {
            acting.addFirst(finding.about().kind(), finding.about().id(), recommendation);
        }
        for (Change change : recommendation.change()) {
            String step = change.what().get("step");
            if (change.edit().equals("insert") && step != null) {
                acting.addFirst(Refers.Kind.STEP, step, recommendation);
            }
        }
    }

    List<InventoryPoint> of(Facts facts) {
        List<InventoryPoint> points = new ArrayList<>();
        for (Touchpoint it : facts.of(Touchpoint.class)) {
            points.add(judge(Point.MOMENT_OF_TRUTH, Refers.Kind.STEP, it.step(), it));
        }
        for (HandOff it : facts.of(HandOff.class)) {
            points.add(judge(Point.BREAK_POINT, Refers.Kind.HAND_OFF, it.handOff(), it));
        }
        for (Decision it : facts.of(Decision.class)) {
            points.add(judge(Point.BUSINESS_RULE, Refers.Kind.DECISION, it.decision(), it));
        }
        return points;
    }

    private InventoryPoint judge(Point point, Refers.Kind kind, String id, StepFact at) {
        Recommendation removes = first(removing.of(kind, id), removing.of(Refers.Kind.STEP, at.step()));
        if (removes != null) {
            return new InventoryPoint(point, id, Verdict.ELIMINATE, "recommendation " + removes.rank());
        }
        Recommendation acts = acting.of(kind, id);
        if (acts != null) {
            return new InventoryPoint(point, id, Verdict.IMPROVE, "recommendation " + acts.rank());
        }
        Kept stays = kept.of(kind, id);
        String reason = stays == null ? reasonToKeep(at.step(), point) : stays.why();
        if (!reason.isEmpty()) {
            return new InventoryPoint(point, id, Verdict.KEEP, reason);
        }
        List<String> keys = missing.of(kind, id);
        return keys == null
                ? new InventoryPoint(point, id, Verdict.KEEP, "no rule speaks against it")
                : new InventoryPoint(
                        point, id, Verdict.NOT_ASSESSABLE, "the file does not say: " + String.join(", ", keys));
    }

    private static @Nullable Recommendation first(@Nullable Recommendation one, @Nullable Recommendation other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.rank() <= other.rank() ? one : other;
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
}
