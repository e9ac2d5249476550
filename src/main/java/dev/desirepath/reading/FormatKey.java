package dev.desirepath.reading;

import static dev.desirepath.reading.Element.ACTOR;
import static dev.desirepath.reading.Element.BUSINESS_RULE;
import static dev.desirepath.reading.Element.DECISION;
import static dev.desirepath.reading.Element.EMOTION;
import static dev.desirepath.reading.Element.HAND_OFF;
import static dev.desirepath.reading.Element.JOURNEY;
import static dev.desirepath.reading.Element.NUMBER;
import static dev.desirepath.reading.Element.OUTCOME;
import static dev.desirepath.reading.Element.PROTECTION;
import static dev.desirepath.reading.Element.STAGE;
import static dev.desirepath.reading.Element.START;
import static dev.desirepath.reading.Element.STEP;
import static dev.desirepath.reading.Element.VALUE;
import static dev.desirepath.reading.Names.Kind;

import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Attributes;
import dev.desirepath.journey.Basis;
import dev.desirepath.journey.Deciding;
import dev.desirepath.journey.EmotionAt;
import dev.desirepath.journey.Felt;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Outcome;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.RuleType;
import dev.desirepath.journey.Span;
import dev.desirepath.journey.State;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Volume;
import dev.desirepath.journey.Worth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A key of the journey file: the one table that reader, schema and documentation are made from.
 *
 * @param <T> what the value is read as
 */
public final class FormatKey<T> {

    private static final List<FormatKey<?>> ALL = new ArrayList<>();
    private static final Map<Element, List<FormatKey<?>>> BY_ELEMENT = new EnumMap<>(Element.class);

    // about, key, form, description, example
    static final FormatKey<Stated<String>> JOURNEY_NAME =
            key(JOURNEY, "journey", Forms.TEXT, "what the customer is doing", "Report a water leak");
    static final FormatKey<Stated<String>> JOURNEY_CUSTOMER =
            key(JOURNEY, "customer", Forms.TEXT, "who the customer is", "A tenant whose kitchen ceiling drips");
    static final FormatKey<Outcome> JOURNEY_OUTCOME =
            key(JOURNEY, "outcome", Groups.OUTCOME, "the successful customer outcome", "The leak is fixed");
    static final FormatKey<Listed<Felt>> JOURNEY_SIGNATURE =
            key(JOURNEY, "signature", Forms.FEELINGS, "the emotional signature of the whole", "[cared for, safe]");
    static final FormatKey<Stated<String>> JOURNEY_OWNER =
            key(JOURNEY, "owner", Forms.TEXT, "who answers for the whole, or none", "Head of tenant services");
    static final FormatKey<Stated<Volume>> JOURNEY_VOLUME =
            key(JOURNEY, "volume", Forms.VOLUME, "how many customers set out on it", "1200 per month");
    static final FormatKey<Stated<State>> JOURNEY_STATE =
            key(JOURNEY, "state", Forms.STATE, "whether it was observed or is planned", "observed");
    static final FormatKey<Listed<String>> JOURNEY_COVERS =
            key(JOURNEY, "covers", Forms.TEXTS, "what is written down wherever it exists", "[status, owners]");
    static final FormatKey<Stated<String>> JOURNEY_SOURCE =
            key(JOURNEY, "source", Forms.TEXT, "where the description comes from", "Workshop of 12 May 2026");
    static final FormatKey<Groups.Named> JOURNEY_ACTORS =
            key(JOURNEY, "actors", Groups.ACTORS, "who takes part besides the customer", "{planner: employee}");
    static final FormatKey<Groups.Named> JOURNEY_BUSINESS_RULES =
            key(JOURNEY, "business rules", Groups.BUSINESS_RULES, "what is decided by", "{who-pays: {basis: policy}}");
    static final FormatKey<List<Fields>> JOURNEY_STAGES =
            key(JOURNEY, "stages", Groups.STAGES, "its stretches in their order", "[{stage: Report, steps: []}]");
    static final FormatKey<List<Fields>> JOURNEY_STEPS =
            key(JOURNEY, "steps", Groups.STEPS, "its steps in their order, if it has no stages", "[{step: Phone}]");
    static final FormatKey<Attributes> JOURNEY_ALSO = also(JOURNEY);

    static final FormatKey<Stated<String>> OUTCOME_IS =
            key(OUTCOME, "is", Forms.TEXT, "what the customer has when it went well", "The leak is fixed");
    static final FormatKey<Stated<String>> OUTCOME_MEASURE =
            key(OUTCOME, "measure", Forms.TEXT, "how that is measured", "hours from first call to repair");
    static final FormatKey<Stated<String>> OUTCOME_TARGET =
            key(OUTCOME, "target", Forms.TEXT, "the value that the measure should have", "24 h");
    static final FormatKey<Attributes> OUTCOME_ALSO = also(OUTCOME);

    static final FormatKey<Stated<ActorKind>> ACTOR_KIND =
            key(ACTOR, "kind", Forms.ACTOR_KIND, "what sort of party it is", "employee");
    static final FormatKey<Stated<String>> ACTOR_UNIT =
            key(ACTOR, "unit", Forms.TEXT, "the unit of the organisation that it belongs to", "Service");
    static final FormatKey<Attributes> ACTOR_ALSO = also(ACTOR);

    static final FormatKey<Stated<RuleType>> RULE_TYPE =
            key(BUSINESS_RULE, "type", Forms.RULE_TYPE, "on which level it is made", "operational");
    static final FormatKey<Stated<Basis>> RULE_BASIS =
            key(BUSINESS_RULE, "basis", Forms.BASIS, "what it rests on", "policy");
    static final FormatKey<Stated<String>> RULE_SOURCE =
            key(BUSINESS_RULE, "source", Forms.TEXT, "where it is written", "Rent handbook 4.2");
    static final FormatKey<Stated<String>> RULE_OWNER =
            key(BUSINESS_RULE, "owner", Forms.TEXT, "who can change it, or none", "none");
    static final FormatKey<Stated<String>> RULE_REVIEWED =
            key(BUSINESS_RULE, "reviewed", Forms.TEXT, "when it was last reviewed", "2019-03");
    static final FormatKey<Attributes> RULE_ALSO = also(BUSINESS_RULE);

    static final FormatKey<Stated<String>> STAGE_NAME = key(STAGE, "stage", Forms.TEXT, "its name", "Report");
    static final FormatKey<Stated<String>> STAGE_ID =
            key(STAGE, "id", Forms.ID, "its id; made of the name unless given", "report");
    static final FormatKey<List<Fields>> STAGE_STEPS =
            key(STAGE, "steps", Groups.STEPS, "its steps in their order", "[{step: Tenant phones}]");
    static final FormatKey<Attributes> STAGE_ALSO = also(STAGE);

    static final FormatKey<Stated<String>> STEP_NAME =
            key(STEP, "step", Forms.TEXT, "what happens", "Tenant phones about the leak");
    static final FormatKey<Stated<String>> STEP_ID =
            key(STEP, "id", Forms.ID, "its id; made of the name unless given", "first-call");
    static final FormatKey<Listed<String>> STEP_BY =
            key(STEP, "by", Forms.references(Kind.ACTOR, "is done by"), "the actors who do it", "customer");
    static final FormatKey<Listed<String>> STEP_WITH =
            key(STEP, "with", Forms.references(Kind.ACTOR, "is done with"), "who takes part as well", "contact centre");
    static final FormatKey<Stated<String>> STEP_CHANNEL =
            key(STEP, "channel", Forms.TEXT, "through what the customer takes part", "phone");
    static final FormatKey<Stated<String>> STEP_NEED =
            key(STEP, "need", Forms.TEXT, "what the customer wants here", "know when somebody comes");
    static final FormatKey<Stated<Answer>> STEP_RESOLVED =
            key(STEP, "resolved", Forms.ANSWER, "whether the need was met", "no");
    static final FormatKey<Stated<Reason>> STEP_BECAUSE =
            key(STEP, "because", Forms.REASON, "why the customer makes the contact", "status");
    static final FormatKey<Stated<String>> STEP_CAUSED_BY =
            key(STEP, "caused by", Forms.reference(Kind.STEP, "is caused by"), "the step that made it needed", "pay");
    static final FormatKey<Stated<Answer>> STEP_DECISIVE =
            key(STEP, "decisive", Forms.ANSWER, "whether it decides what the customer thinks of us", "yes");
    static final FormatKey<Listed<String>> STEP_ASKS =
            key(STEP, "asks", Forms.TEXTS, "the items that the customer is asked for", "[address, name]");
    static final FormatKey<Listed<String>> STEP_USES =
            key(STEP, "uses", Forms.TEXTS, "the items that are needed to do it", "[address]");
    static final FormatKey<Listed<String>> STEP_GIVES =
            key(STEP, "gives", Forms.TEXTS, "the items that come out of it", "[payer]");
    static final FormatKey<Listed<String>> STEP_TELLS =
            key(STEP, "tells", Forms.TEXTS, "the items that the customer is told", "[date of the visit]");
    static final FormatKey<Stated<Span>> STEP_TAKES =
            key(STEP, "takes", Forms.SPAN, "the time from its start to its end", "8 min");
    static final FormatKey<Stated<Span>> STEP_WAITS =
            key(STEP, "waits", Forms.SPAN, "the time from the arrival of the work to its start", "2 days");
    static final FormatKey<Stated<String>> STEP_STATUS =
            key(STEP, "status", Forms.TEXT, "what the customer is told or sees meanwhile, or none", "none");
    static final FormatKey<Groups.Start> STEP_STARTS =
            key(STEP, "starts", Groups.START, "what starts it when not the work alone", "{every: Wednesday}");
    static final FormatKey<EmotionAt> STEP_EMOTION =
            key(STEP, "emotion", Groups.EMOTION, "how the customer should feel, and felt", "{goal: cared for}");
    static final FormatKey<Deciding> STEP_DECIDES =
            key(STEP, "decides", Groups.DECISION, "the decision that is made in it", "{rule: who-pays}");
    static final FormatKey<HandingOver> STEP_HANDS_OVER =
            key(STEP, "hands over", Groups.HAND_OFF, "the passing on of the case after it", "{to: ticket robot}");
    static final FormatKey<List<Outgoing>> STEP_NEXT =
            key(STEP, "next", Forms.NEXT, "the steps that may follow, one in each case", "{repair: 30%, visit: rest}");
    static final FormatKey<Listed<String>> STEP_AFTER = key(
            STEP, "after", Forms.references(Kind.STEP, "starts after"), "the steps to be done before it", "[visit]");
    static final FormatKey<Groups.Worths> STEP_VALUE =
            key(STEP, "value", Groups.VALUE, "what it is worth to both sides", "{customer: irritating}");
    static final FormatKey<Stated<String>> STEP_REQUIRED_BY =
            key(STEP, "required by", Forms.TEXT, "the law or authority that requires it, or none", "GDPR Art. 13");
    static final FormatKey<Groups.Protection> STEP_PROTECTS =
            key(STEP, "protects", Groups.PROTECTION, "whom it protects from what, or none", "{whom: us, from: fraud}");
    static final FormatKey<Listed<String>> STEP_COULD_BE_DONE_BY = key(
            STEP, "could be done by", Forms.references(Kind.ACTOR, "could be done by"), "who else could", "planner");
    static final FormatKey<Stated<Answer>> STEP_AUTOMATED =
            key(STEP, "automated", Forms.ANSWER, "whether no person works on it", "no");
    static final FormatKey<Attributes> STEP_ALSO = also(STEP);

    static final FormatKey<Stated<Worth>> VALUE_CUSTOMER =
            key(VALUE, "customer", Forms.WORTH, "its worth to the customer", "irritating");
    static final FormatKey<Stated<Worth>> VALUE_ORGANISATION =
            key(VALUE, "organisation", Forms.WORTH, "its worth to the organisation", "valued");

    static final FormatKey<Stated<Felt>> EMOTION_GOAL =
            key(EMOTION, "goal", Forms.FEELING, "how the customer is meant to feel", "cared for");
    static final FormatKey<Stated<Felt>> EMOTION_OBSERVED =
            key(EMOTION, "observed", Forms.FEELING, "how customers said they felt", "frustrated");
    static final FormatKey<Stated<Integer>> EMOTION_CUSTOMERS =
            key(EMOTION, "customers", Forms.COUNT, "how many customers said so", "41");
    static final FormatKey<Stated<String>> EMOTION_WHEN =
            key(EMOTION, "when", Forms.TEXT, "when they said so", "2026-05");
    static final FormatKey<Stated<String>> EMOTION_SOURCE =
            key(EMOTION, "source", Forms.TEXT, "how they were asked", "interviews");
    static final FormatKey<Attributes> EMOTION_ALSO = also(EMOTION);

    static final FormatKey<Stated<String>> DECISION_RULE =
            key(DECISION, "rule", Forms.reference(Kind.BUSINESS_RULE, "decides by"), "the business rule", "who-pays");
    static final FormatKey<List<Outgoing>> DECISION_OUTCOMES =
            key(DECISION, "outcomes", Forms.OUTCOMES, "what can come out", "{tenant pays: 96%, landlord pays: 4%}");
    static final FormatKey<Listed<String>> DECISION_REFUSES =
            key(DECISION, "refuses", Forms.TEXTS, "the outcomes that refuse the customer", "[landlord pays]");
    static final FormatKey<Stated<Integer>> DECISION_CASES =
            key(DECISION, "cases", Forms.COUNT, "how many cases the shares were counted over", "400");
    static final FormatKey<Stated<Answer>> DECISION_EXPLAINED =
            key(DECISION, "explained", Forms.ANSWER, "whether the customer is told the reason", "no");
    static final FormatKey<Attributes> DECISION_ALSO = also(DECISION);

    static final FormatKey<Listed<String>> HAND_OFF_TO =
            key(HAND_OFF, "to", Forms.references(Kind.ACTOR, "hands over to"), "who receives the case", "ticket robot");
    static final FormatKey<Stated<String>> HAND_OFF_MEDIUM =
            key(HAND_OFF, "medium", Forms.TEXT, "on what it is passed", "paper");
    static final FormatKey<Listed<String>> HAND_OFF_ITEMS =
            key(HAND_OFF, "items", Forms.TEXTS, "the items that are passed", "[payer]");
    static final FormatKey<Attributes> HAND_OFF_ALSO = also(HAND_OFF);

    static final FormatKey<Stated<String>> START_EVERY =
            key(START, "every", Forms.TEXT, "the date or meeting that starts it", "Wednesday");
    static final FormatKey<Stated<String>> START_BATCH =
            key(START, "batch", Forms.TEXT, "the batch that starts it", "20 forms");

    static final FormatKey<Stated<String>> PROTECTION_WHOM =
            key(PROTECTION, "whom", Forms.TEXT, "whom it protects", "the customer");
    static final FormatKey<Stated<String>> PROTECTION_FROM =
            key(PROTECTION, "from", Forms.TEXT, "what it protects from", "fraud");

    static final FormatKey<Stated<String>> NUMBER_IS =
            key(NUMBER, "is", Forms.TEXT, "the number, in the form that the key has", "8 min");
    static final FormatKey<Stated<String>> NUMBER_SOURCE =
            key(NUMBER, "source", Forms.TEXT, "where the number comes from", "telephone system, May 2026");

    private final Element element;
    private final String name;
    private final Form<T> form;
    private final String description;
    private final String example;

    private FormatKey(Element element, String name, Form<T> form, String description, String example) {
        this.element = element;
        this.name = name;
        this.form = form;
        this.description = description;
        this.example = example;
    }

    private static <T> FormatKey<T> key(Element about, String name, Form<T> form, String description, String example) {
        FormatKey<T> key = new FormatKey<>(about, name, form, description, example);
        ALL.add(key);
        BY_ELEMENT.computeIfAbsent(about, e -> new ArrayList<>()).add(key);
        return key;
    }

    private static FormatKey<Attributes> also(Element about) {
        return key(about, "also", Forms.OWN_KEYS, "keys of your own", "{product: mortgage}");
    }

    /** {@return all keys in the order in which documentation shows them} */
    public static List<FormatKey<?>> all() {
        return Collections.unmodifiableList(ALL);
    }

    /** {@return the keys of one element} */
    public static List<FormatKey<?>> of(Element element) {
        return Collections.unmodifiableList(BY_ELEMENT.getOrDefault(element, List.of()));
    }

    /** {@return the element that the key is about} */
    public Element element() {
        return element;
    }

    /** {@return the key in lower case with spaces} */
    public String name() {
        return name;
    }

    /** {@return how the value is written} */
    public Form<T> form() {
        return form;
    }

    /** {@return what the value means, without a full stop} */
    public String description() {
        return description;
    }

    /** {@return a value as it may stand behind the key} */
    public String example() {
        return example;
    }
}
