package dev.desirepath.reading;

import dev.desirepath.journey.Promise;
import dev.desirepath.journey.Rated;
import dev.desirepath.journey.Rating;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Totals;
import dev.desirepath.journey.Voice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the groups of keys that are about a journey as a whole. */
final class WholeGroups {

    /** What a rating is about. */
    record About(Rated kind, Stated<String> name) {}

    static final Form<Totals> TOTALS = Groups.group(Element.TOTALS, WholeGroups::totals);
    static final Form<Voice> VOICE =
            Groups.group(Element.VOICE, WholeGroups::voice).orAlone("none");
    static final Form<About> ABOUT =
            Form.of(Form.Shape.ONE, "'journey', the name of a stage, or a unit", WholeGroups::about);
    static final Form<List<Promise>> PROMISES = Form.element(
                    Form.Shape.GROUPS, Element.PROMISE, "a list, each entry a promise, or none", WholeGroups::promises)
            .orAlone("promise");
    static final Form<List<Rating>> RATINGS = Form.element(
                    Form.Shape.GROUPS, Element.RATING, "a list, each entry a rating, or none", WholeGroups::ratings)
            .orAlone("of");

    private WholeGroups() {}

    private static @Nullable Totals totals(Node node, Slot slot) {
        Fields fields = Groups.fields(node, slot, Element.TOTALS);
        return fields == null
                ? null
                : new Totals(slot.place(), fields.get(FormatKey.TOTALS_ELAPSED), fields.get(FormatKey.TOTALS_WORK));
    }

    private static @Nullable Voice voice(Node node, Slot slot) {
        if (node instanceof Node.Scalar scalar && scalar.isNone()) {
            Stated<String> no = new Stated<>("no", "none", scalar.place());
            return new Voice(slot.place(), no, no, no);
        }
        Fields fields = Groups.fields(node, slot, Element.VOICE);
        return fields == null
                ? null
                : new Voice(
                        slot.place(),
                        fields.get(FormatKey.VOICE_ANSWER),
                        fields.get(FormatKey.VOICE_FLAG),
                        fields.get(FormatKey.VOICE_HELP));
    }

    private static List<Promise> promises(Node node, Slot slot) {
        return each(node, slot, Element.PROMISE, "promise").stream()
                .map(promise -> new Promise(
                        promise.place(),
                        promise.get(FormatKey.PROMISE_PROMISE),
                        promise.get(FormatKey.PROMISE_BY),
                        promise.get(FormatKey.PROMISE_AT),
                        promise.get(FormatKey.PROMISE_KEPT)))
                .toList();
    }

    private static List<Rating> ratings(Node node, Slot slot) {
        return each(node, slot, Element.RATING, "of").stream()
                .map(WholeGroups::rating)
                .toList();
    }

    private static Rating rating(Fields fields) {
        About about = fields.get(FormatKey.RATING_OF);
        return new Rating(
                fields.place(),
                about == null ? null : about.kind(),
                about == null ? null : about.name(),
                fields.get(FormatKey.RATING_BY),
                fields.get(FormatKey.RATING_VALUE),
                fields.get(FormatKey.RATING_SCALE),
                fields.get(FormatKey.RATING_RESPONDENTS),
                fields.get(FormatKey.RATING_WHEN),
                fields.get(FormatKey.RATING_SOURCE));
    }

    private static @Nullable About about(Node node, Slot slot) {
        Stated<String> written = Values.one(node, slot, "a name", text -> text);
        if (written == null) {
            return null;
        }
        if (Names.same(written.value()).equals("journey")) {
            return new About(Rated.JOURNEY, new Stated<>("journey", written.written(), written.place()));
        }
        String stage = slot.names().find(Names.Kind.STAGE, written.value());
        String unit = stage == null ? slot.names().findOrMeet(Names.Kind.UNIT, written) : null;
        if (stage != null || unit != null) {
            String name = stage == null ? String.valueOf(unit) : stage;
            return new About(
                    stage == null ? Rated.UNIT : Rated.STAGE, new Stated<>(name, written.written(), written.place()));
        }
        List<String> known = new ArrayList<>(List.of("journey"));
        known.addAll(slot.names().all(Names.Kind.STAGE));
        known.addAll(slot.names().all(Names.Kind.UNIT));
        String message = "%s is of %s, which is neither the journey, nor one of its stages, nor a unit"
                .formatted(slot.subject(), Characters.quote(written.value()));
        slot.problems().addUnknown(node, message, "Stages and units are", known, written.value());
        return null;
    }

    private static List<Fields> each(Node node, Slot slot, Element element, String shortKey) {
        boolean none = node instanceof Node.Scalar scalar && scalar.isNone();
        return none ? List.of() : Groups.each(node, slot, element, shortKey);
    }
}
