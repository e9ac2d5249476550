package dev.desirepath.reading;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.CaseMix;
import dev.desirepath.journey.Entering;
import dev.desirepath.journey.Failing;
import dev.desirepath.journey.Feedback;
import dev.desirepath.journey.NextNeed;
import dev.desirepath.journey.Share;
import dev.desirepath.journey.Stated;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the groups of keys that only steps have. */
final class StepGroups {

    static final Form<Failing> FAILURE =
            Groups.group(Element.FAILURE, StepGroups::failing).orAlone("share");
    static final Form<CaseMix> CASES = Groups.group(Element.CASES, StepGroups::cases);
    static final Form<Feedback> FEEDBACK =
            Groups.group(Element.FEEDBACK, StepGroups::feedback).orAlone("asked");
    static final Form<NextNeed> NEXT_NEED =
            Groups.group(Element.NEXT_NEED, StepGroups::nextNeed).orAlone("need");
    static final Form<List<Entering>> ENTERS = Form.element(
                    Form.Shape.GROUPS,
                    Element.ENTRY,
                    "a list, each entry an item and its system, or none",
                    StepGroups::enters)
            .orAlone("item");

    private StepGroups() {}

    private static @Nullable Failing failing(Node node, Slot slot) {
        if (node instanceof Node.Scalar scalar && scalar.isNone()) {
            return new Failing(slot.place(), new Stated<>(new Share(BigDecimal.ZERO), "none", scalar.place()), null);
        }
        if (node instanceof Node.Scalar) {
            return new Failing(slot.place(), Forms.SHARE.read(node, slot), null);
        }
        Fields fields = Groups.fields(node, slot, Element.FAILURE);
        return fields == null
                ? null
                : new Failing(slot.place(), fields.get(FormatKey.FAILURE_SHARE), fields.get(FormatKey.FAILURE_NOTICED));
    }

    private static @Nullable CaseMix cases(Node node, Slot slot) {
        Fields fields = Groups.fields(node, slot, Element.CASES);
        if (fields == null) {
            return null;
        }
        CaseMix mix = new CaseMix(slot.place(), fields.get(FormatKey.CASES_SIMPLE), fields.get(FormatKey.CASES_HARD));
        checkSum(mix, node, slot);
        return mix;
    }

    private static void checkSum(CaseMix mix, Node node, Slot slot) {
        if (mix.simple() == null || mix.hard() == null) {
            return;
        }
        BigDecimal sum = mix.simple().value().fraction().add(mix.hard().value().fraction());
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            Shares.addWrongSum(node, sum, "Together they cannot be more than 100%.", slot);
        }
    }

    private static @Nullable Feedback feedback(Node node, Slot slot) {
        if (node instanceof Node.Scalar scalar && scalar.isNone()) {
            return new Feedback(slot.place(), new Stated<>(Answer.NO, "none", scalar.place()), null);
        }
        if (node instanceof Node.Scalar) {
            return new Feedback(slot.place(), Forms.ANSWER.read(node, slot), null);
        }
        Fields fields = Groups.fields(node, slot, Element.FEEDBACK);
        return fields == null
                ? null
                : new Feedback(
                        slot.place(), fields.get(FormatKey.FEEDBACK_ASKED), fields.get(FormatKey.FEEDBACK_USED_BY));
    }

    private static @Nullable NextNeed nextNeed(Node node, Slot slot) {
        if (node instanceof Node.Scalar) {
            return new NextNeed(slot.place(), Forms.TEXT.read(node, slot), null);
        }
        Fields fields = Groups.fields(node, slot, Element.NEXT_NEED);
        return fields == null
                ? null
                : new NextNeed(
                        slot.place(), fields.get(FormatKey.NEXT_NEED_NEED), fields.get(FormatKey.NEXT_NEED_SHARE));
    }

    private static List<Entering> enters(Node node, Slot slot) {
        if (node instanceof Node.Scalar scalar && scalar.isNone()) {
            return List.of();
        }
        return Groups.each(node, slot, Element.ENTRY, "item").stream()
                .map(entry ->
                        new Entering(entry.place(), entry.get(FormatKey.ENTRY_ITEM), entry.get(FormatKey.ENTRY_INTO)))
                .toList();
    }
}
