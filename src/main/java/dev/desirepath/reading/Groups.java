package dev.desirepath.reading;

import dev.desirepath.journey.Deciding;
import dev.desirepath.journey.EmotionAt;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Outcome;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Worth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads values that are themselves mappings, and the short forms that some of them have. */
final class Groups {

    /** What a step is worth to both sides. */
    record Worths(
            @Nullable Stated<Worth> customer, @Nullable Stated<Worth> organisation) {}

    /** What starts a step. */
    record Start(@Nullable Stated<String> every, @Nullable Stated<String> batch) {}

    /** Whom a step protects from what. */
    record Protection(
            @Nullable Stated<String> whom, @Nullable Stated<String> from) {}

    /** Elements by their names, in the order of the file. */
    record Named(List<NamedFields> elements) {}

    /** The keys of one element that has its name outside. */
    record NamedFields(Node.Scalar name, Fields fields) {}

    static final Form<Outcome> OUTCOME = group(Element.OUTCOME, Groups::outcome).orAlone("is");
    static final Form<Worths> VALUE = group(Element.VALUE, Groups::worths);
    static final Form<Start> START = group(Element.START, Groups::start).orAlone("none");
    static final Form<EmotionAt> EMOTION = group(Element.EMOTION, Groups::emotion);
    static final Form<EmotionAt> COLLEAGUE_EMOTION = group(Element.COLLEAGUE, Groups::ofColleagues);
    static final Form<Deciding> DECISION =
            group(Element.DECISION, Groups::decision).orAlone("rule");
    static final Form<HandingOver> HAND_OFF =
            group(Element.HAND_OFF, Groups::handOff).orAlone("to");
    static final Form<Protection> PROTECTION =
            group(Element.PROTECTION, Groups::protection).orAlone("none");
    static final Form<Named> ACTORS = named(Element.ACTOR, "kind").orAlone("kind");
    static final Form<Named> SCALES = named(Element.SCALE, "");
    static final Form<Named> METRICS = named(Element.METRIC, "of").orAlone("of");
    static final Form<Named> BUSINESS_RULES = named(Element.BUSINESS_RULE, "");
    static final Form<List<Fields>> STAGES = groups(Element.STAGE, "stage").orAlone("stage");
    static final Form<List<Fields>> STEPS = groups(Element.STEP, "step").orAlone("step");

    private Groups() {}

    static <T> Form<T> group(Element element, Form.Reader<T> reader) {
        return Form.element(Form.Shape.GROUP, element, element.says(), reader);
    }

    static @Nullable Fields fields(Node node, Slot slot, Element element) {
        if (node instanceof Node.Mapping mapping) {
            return Fields.inside(mapping, element, slot);
        }
        wrongShape(node, slot, element);
        return null;
    }

    private static void wrongShape(Node node, Slot slot, Element element) {
        List<String> keys = FormatKey.of(element).stream().map(FormatKey::name).toList();
        slot.wrongShape(node, "a group of keys", "Write {" + String.join(": ..., ", keys) + ": ...}.");
    }

    private static @Nullable Outcome outcome(Node node, Slot slot) {
        if (node instanceof Node.Scalar) {
            return new Outcome(slot.place(), Forms.TEXT.read(node, slot), null, null);
        }
        Fields fields = fields(node, slot, Element.OUTCOME);
        if (fields == null) {
            return null;
        }
        return new Outcome(
                slot.place(),
                fields.get(FormatKey.OUTCOME_IS),
                fields.get(FormatKey.OUTCOME_MEASURE),
                fields.get(FormatKey.OUTCOME_TARGET));
    }

    private static @Nullable Worths worths(Node node, Slot slot) {
        Fields fields = fields(node, slot, Element.VALUE);
        return fields == null
                ? null
                : new Worths(fields.get(FormatKey.VALUE_CUSTOMER), fields.get(FormatKey.VALUE_ORGANISATION));
    }

    private static @Nullable Start start(Node node, Slot slot) {
        if (node instanceof Node.Scalar scalar && scalar.isNone()) {
            return null;
        }
        Fields fields = fields(node, slot, Element.START);
        return fields == null ? null : new Start(fields.get(FormatKey.START_EVERY), fields.get(FormatKey.START_BATCH));
    }

    private static @Nullable EmotionAt emotion(Node node, Slot slot) {
        Fields fields = fields(node, slot, Element.EMOTION);
        if (fields == null) {
            return null;
        }
        return new EmotionAt(
                slot.place(),
                fields.get(FormatKey.EMOTION_GOAL),
                fields.get(FormatKey.EMOTION_OBSERVED),
                fields.get(FormatKey.EMOTION_CUSTOMERS),
                fields.get(FormatKey.EMOTION_WHEN),
                fields.get(FormatKey.EMOTION_SOURCE));
    }

    private static @Nullable EmotionAt ofColleagues(Node node, Slot slot) {
        Fields fields = fields(node, slot, Element.COLLEAGUE);
        if (fields == null) {
            return null;
        }
        return new EmotionAt(
                slot.place(),
                fields.get(FormatKey.COLLEAGUE_GOAL),
                fields.get(FormatKey.COLLEAGUE_OBSERVED),
                fields.get(FormatKey.COLLEAGUE_PEOPLE),
                fields.get(FormatKey.COLLEAGUE_WHEN),
                fields.get(FormatKey.COLLEAGUE_SOURCE));
    }

    private static @Nullable Deciding decision(Node node, Slot slot) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isNone()
                    ? null
                    : byRule(FormatKey.DECISION_RULE.form().read(node, slot), slot);
        }
        Fields fields = fields(node, slot, Element.DECISION);
        if (fields == null) {
            return null;
        }
        List<Outgoing> outcomes = fields.get(FormatKey.DECISION_OUTCOMES);
        List<Outgoing> known = outcomes == null ? List.of() : outcomes;
        return new Deciding(
                slot.place(),
                fields.get(FormatKey.DECISION_RULE),
                known,
                refuses(fields.get(FormatKey.DECISION_REFUSES), known, slot),
                fields.get(FormatKey.DECISION_CASES),
                fields.get(FormatKey.DECISION_EXPLAINED),
                fields.get(FormatKey.DECISION_ALTERNATIVES),
                fields.get(FormatKey.DECISION_AUTHORITY),
                fields.get(FormatKey.DECISION_LIMIT),
                fields.get(FormatKey.DECISION_FOR),
                fields.get(FormatKey.DECISION_EFFORT));
    }

    private static Deciding byRule(@Nullable Stated<String> rule, Slot slot) {
        return new Deciding(slot.place(), rule, List.of(), null, null, null, null, null, null, null, null);
    }

    private static @Nullable Listed<String> refuses(
            @Nullable Listed<String> refuses, List<Outgoing> outcomes, Slot slot) {
        if (refuses == null || outcomes.isEmpty()) {
            return refuses;
        }
        Map<String, String> known = new LinkedHashMap<>();
        outcomes.forEach(
                each -> known.put(Names.same(each.name().value()), each.name().value()));
        List<Stated<String>> found = new ArrayList<>();
        for (Stated<String> each : refuses.entries()) {
            String outcome = known.get(Names.same(each.value()));
            if (outcome != null) {
                found.add(new Stated<>(outcome, each.written(), each.place()));
                continue;
            }
            String message = "%s refuses by %s, which is not one of the outcomes of its decision"
                    .formatted(slot.subject(), Characters.quote(each.value()));
            Node at = new Node.Refused(each.place(), each.written().length());
            slot.problems().addUnknown(at, message, "Outcomes are", known.values(), each.value());
        }
        return new Listed<>(found, refuses.place());
    }

    private static @Nullable HandingOver handOff(Node node, Slot slot) {
        if (!(node instanceof Node.Mapping)) {
            return new HandingOver(
                    slot.place(), FormatKey.HAND_OFF_TO.form().read(node, slot), null, null, null, null, null, null);
        }
        Fields fields = fields(node, slot, Element.HAND_OFF);
        if (fields == null) {
            return null;
        }
        return new HandingOver(
                slot.place(),
                fields.get(FormatKey.HAND_OFF_TO),
                fields.get(FormatKey.HAND_OFF_MEDIUM),
                fields.get(FormatKey.HAND_OFF_ITEMS),
                fields.get(FormatKey.HAND_OFF_WITHIN),
                fields.get(FormatKey.HAND_OFF_OWNER),
                fields.get(FormatKey.HAND_OFF_ACKNOWLEDGED),
                fields.get(FormatKey.HAND_OFF_LOST));
    }

    private static @Nullable Protection protection(Node node, Slot slot) {
        if (node instanceof Node.Scalar scalar && scalar.isNone()) {
            Stated<String> none = new Stated<>("none", "none", scalar.place());
            return new Protection(none, none);
        }
        Fields fields = fields(node, slot, Element.PROTECTION);
        return fields == null
                ? null
                : new Protection(fields.get(FormatKey.PROTECTION_WHOM), fields.get(FormatKey.PROTECTION_FROM));
    }

    private static Form<List<Fields>> groups(Element element, String shortKey) {
        return Form.element(
                Form.Shape.GROUPS,
                element,
                "a list, each entry " + element.says(),
                (node, slot) -> each(node, slot, element, shortKey));
    }

    /** {@return the keys of each entry of a list; a text alone stands for the value of the short key} */
    static List<Fields> each(Node node, Slot slot, Element element, String shortKey) {
        List<Fields> groups = new ArrayList<>();
        if (!(node instanceof Node.Sequence sequence)) {
            slot.wrongShape(node, "a list", "Begin each entry with '- %s: ...'.".formatted(shortKey));
            return groups;
        }
        for (Node item : sequence.items()) {
            Node.Mapping mapping = orShort(item, element, shortKey, slot);
            if (mapping != null) {
                Supplier<String> about = () -> subject(mapping, element.word(), shortKey);
                groups.add(Fields.of(mapping, element, about, slot.names(), slot.problems()));
            }
        }
        return groups;
    }

    // A text alone is an element of which only one thing is known, usually its name.
    static Node.@Nullable Mapping orShort(Node node, Element element, String word, Slot slot) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        if (node instanceof Node.Scalar scalar && !word.isEmpty()) {
            Node.Scalar key = new Node.Scalar(scalar.place(), scalar.length(), word, true);
            return new Node.Mapping(scalar.place(), scalar.length(), List.of(new Node.Entry(key, scalar)));
        }
        wrongShape(node, slot, element);
        return null;
    }

    private static String subject(Node.Mapping mapping, String word, String shortKey) {
        Map<String, String> texts = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Node.Scalar scalar && !scalar.isBlank()) {
                texts.putIfAbsent(Fields.normal(entry.key().text()), scalar.text());
            }
        }
        String written = texts.get("id");
        String id = written == null ? Ids.slug(texts.getOrDefault(shortKey, "")) : written;
        return id.isEmpty()
                ? "the %s in line %d".formatted(word, mapping.place().line())
                : word + " " + Characters.quote(id);
    }

    private static Form<Named> named(Element element, String shortKey) {
        return Form.element(
                Form.Shape.NAMED_GROUPS,
                element,
                "names, each with " + element.says(),
                (node, slot) -> new Named(NamedGroups.read(node, element, shortKey, slot)));
    }
}
