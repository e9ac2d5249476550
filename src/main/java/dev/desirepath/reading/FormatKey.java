package dev.desirepath.reading;

import static dev.desirepath.reading.Element.ACTOR;
import static dev.desirepath.reading.Element.BUSINESS_RULE;
import static dev.desirepath.reading.Element.CASES;
import static dev.desirepath.reading.Element.COLLEAGUE;
import static dev.desirepath.reading.Element.DECISION;
import static dev.desirepath.reading.Element.EMOTION;
import static dev.desirepath.reading.Element.ENTRY;
import static dev.desirepath.reading.Element.FAILURE;
import static dev.desirepath.reading.Element.FEEDBACK;
import static dev.desirepath.reading.Element.HAND_OFF;
import static dev.desirepath.reading.Element.JOURNEY;
import static dev.desirepath.reading.Element.METRIC;
import static dev.desirepath.reading.Element.NEXT_NEED;
import static dev.desirepath.reading.Element.NUMBER;
import static dev.desirepath.reading.Element.OUTCOME;
import static dev.desirepath.reading.Element.PROMISE;
import static dev.desirepath.reading.Element.PROTECTION;
import static dev.desirepath.reading.Element.RATING;
import static dev.desirepath.reading.Element.SCALE;
import static dev.desirepath.reading.Element.STAGE;
import static dev.desirepath.reading.Element.START;
import static dev.desirepath.reading.Element.STEP;
import static dev.desirepath.reading.Element.TOTALS;
import static dev.desirepath.reading.Element.VALUE;
import static dev.desirepath.reading.Element.VOICE;
import static dev.desirepath.reading.Names.Kind;

import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Attributes;
import dev.desirepath.journey.Basis;
import dev.desirepath.journey.CaseMix;
import dev.desirepath.journey.Coverage;
import dev.desirepath.journey.Deciding;
import dev.desirepath.journey.Effort;
import dev.desirepath.journey.EmotionAt;
import dev.desirepath.journey.Entering;
import dev.desirepath.journey.Failing;
import dev.desirepath.journey.Feedback;
import dev.desirepath.journey.Felt;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.NextNeed;
import dev.desirepath.journey.Outcome;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Promise;
import dev.desirepath.journey.Quality;
import dev.desirepath.journey.Rater;
import dev.desirepath.journey.Rating;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Role;
import dev.desirepath.journey.RuleType;
import dev.desirepath.journey.Share;
import dev.desirepath.journey.Side;
import dev.desirepath.journey.Span;
import dev.desirepath.journey.State;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Totals;
import dev.desirepath.journey.Trend;
import dev.desirepath.journey.Voice;
import dev.desirepath.journey.Volume;
import dev.desirepath.journey.Worth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key of the journey file: the one table that reader, schema and documentation are made from. It is long because it is a
 * table, a line or two for each key; nothing else is in here.
 *
 * @param <T> what the value is read as
 */
public final class FormatKey<T> {

    private static final List<FormatKey<?>> ALL = new ArrayList<>();
    private static final Map<Element, List<FormatKey<?>>> BY_ELEMENT = new EnumMap<>(Element.class);
    private static final Map<Element, Map<String, FormatKey<?>>> BY_NAME = new EnumMap<>(Element.class);

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
    static final FormatKey<Stated<String>> JOURNEY_CASE_MANAGER =
            key(JOURNEY, "case manager", Forms.TEXT, "who leads each case from first to last, or none", "planner");
    static final FormatKey<Stated<Volume>> JOURNEY_VOLUME =
            key(JOURNEY, "volume", Forms.VOLUME, "how many customers set out on it", "1200 per month");
    static final FormatKey<Stated<State>> JOURNEY_STATE =
            key(JOURNEY, "state", Forms.STATE, "whether it was observed or is planned", "observed");
    static final FormatKey<Listed<Coverage>> JOURNEY_COVERS = key(
            JOURNEY,
            "covers",
            Forms.COVERAGE,
            "what is written down wherever it exists, so that what is not there does not exist",
            "[status, owners]");
    static final FormatKey<Stated<String>> JOURNEY_SOURCE =
            key(JOURNEY, "source", Forms.TEXT, "where the description comes from", "Workshop of 12 May 2026");
    static final FormatKey<Groups.Named> JOURNEY_ACTORS =
            key(JOURNEY, "actors", Groups.ACTORS, "who takes part besides the customer", "{planner: employee}");
    static final FormatKey<Groups.Named> JOURNEY_BUSINESS_RULES =
            key(JOURNEY, "business rules", Groups.BUSINESS_RULES, "what is decided by", "{who-pays: {basis: policy}}");
    static final FormatKey<Groups.Named> JOURNEY_SCALES = key(
            JOURNEY, "scales", Groups.SCALES, "the values that ratings can have", "{satisfaction: {from: 1, to: 5}}");
    static final FormatKey<Totals> JOURNEY_TOTALS =
            key(JOURNEY, "totals", WholeGroups.TOTALS, "how long the whole takes", "{elapsed: 9 days, work: 3 h}");
    static final FormatKey<EmotionAt> JOURNEY_EMOTION = key(
            JOURNEY,
            "emotion",
            Groups.EMOTION,
            "how the customer should feel, and felt, over the whole",
            "{goal: safe, observed: stressed}");
    static final FormatKey<List<Promise>> JOURNEY_PROMISES = key(
            JOURNEY,
            "promises",
            WholeGroups.PROMISES,
            "what the customer was promised, or none",
            "[{promise: a visit within 24 h, by: marketing, kept: no}]");
    static final FormatKey<List<Rating>> JOURNEY_RATINGS = key(
            JOURNEY,
            "ratings",
            WholeGroups.RATINGS,
            "marks from inside and from customers",
            "[{of: journey, by: customers, value: 2.9}]");
    static final FormatKey<Groups.Named> JOURNEY_METRICS = key(
            JOURNEY,
            "metrics",
            Groups.METRICS,
            "the numbers by which units are judged, or none",
            "{handling time: {of: Service, serves: none}}");
    static final FormatKey<Voice> JOURNEY_VOICE = key(
            JOURNEY,
            "voice",
            WholeGroups.VOICE,
            "where customers can speak",
            "{answer: no, flag: web form, help: yes}");
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

    static final FormatKey<Stated<BigDecimal>> SCALE_FROM = key(SCALE, "from", Forms.DECIMAL, "its lowest value", "1");
    static final FormatKey<Stated<BigDecimal>> SCALE_TO = key(SCALE, "to", Forms.DECIMAL, "its highest value", "5");

    static final FormatKey<Stated<Span>> TOTALS_ELAPSED =
            key(TOTALS, "elapsed", Forms.SPAN, "the time by the clock, from the first step to the last", "9 days");
    static final FormatKey<Stated<Span>> TOTALS_WORK =
            key(TOTALS, "work", Forms.SPAN, "how much of it somebody works", "3 h");

    static final FormatKey<Stated<String>> PROMISE_PROMISE =
            key(PROMISE, "promise", Forms.TEXT, "what was promised", "a visit within 24 h");
    static final FormatKey<Stated<String>> PROMISE_BY = key(PROMISE, "by", Forms.TEXT, "who promised it", "marketing");
    static final FormatKey<Stated<String>> PROMISE_AT =
            key(PROMISE, "at", Forms.reference(Kind.STEP, "is to be kept at"), "the step that should keep it", "visit");
    static final FormatKey<Stated<Answer>> PROMISE_KEPT =
            key(PROMISE, "kept", Forms.ANSWER, "whether it is kept", "no");

    static final FormatKey<WholeGroups.About> RATING_OF =
            key(RATING, "of", WholeGroups.ABOUT, "what is rated: journey, a stage, or a unit", "journey");
    static final FormatKey<Stated<Rater>> RATING_BY = key(RATING, "by", Forms.RATER, "who rates", "customers");
    static final FormatKey<Stated<BigDecimal>> RATING_VALUE = key(RATING, "value", Forms.DECIMAL, "the mark", "2.9");
    static final FormatKey<Stated<String>> RATING_SCALE =
            key(RATING, "scale", Forms.reference(Kind.SCALE, "has the scale"), "the scale of the mark", "satisfaction");
    static final FormatKey<Stated<Integer>> RATING_RESPONDENTS =
            key(RATING, "respondents", Forms.COUNT, "how many people answered", "212");
    static final FormatKey<Stated<String>> RATING_WHEN =
            key(RATING, "when", Forms.TEXT, "when they answered", "2026-05");
    static final FormatKey<Stated<String>> RATING_SOURCE =
            key(RATING, "source", Forms.TEXT, "where the mark comes from", "survey after the visit");

    static final FormatKey<Stated<String>> METRIC_OF =
            key(METRIC, "of", Forms.reference(Kind.UNIT, "is a metric of"), "the unit that is judged by it", "Service");
    static final FormatKey<Stated<String>> METRIC_SERVES = key(
            METRIC, "serves", Forms.TEXT, "the customer outcome it serves: outcome, none, or another in words", "none");
    static final FormatKey<Stated<Trend>> METRIC_LATELY =
            key(METRIC, "lately", Forms.TREND, "where it has gone lately", "better");

    static final FormatKey<Stated<String>> VOICE_ANSWER = key(
            VOICE, "answer", Forms.ANSWER_OR_TEXT, "whether or where customers can answer what they are sent", "no");
    static final FormatKey<Stated<String>> VOICE_FLAG = key(
            VOICE, "flag", Forms.ANSWER_OR_TEXT, "whether or where they can say that something is wrong", "web form");
    static final FormatKey<Stated<String>> VOICE_HELP =
            key(VOICE, "help", Forms.ANSWER_OR_TEXT, "whether or where they get help", "yes");

    static final FormatKey<Stated<ActorKind>> ACTOR_KIND =
            key(ACTOR, "kind", Forms.ACTOR_KIND, "what sort of party it is", "employee");
    static final FormatKey<Stated<String>> ACTOR_UNIT =
            key(ACTOR, "unit", Forms.TEXT, "the unit of the organisation that it belongs to", "Service");
    static final FormatKey<Listed<String>> ACTOR_CAN =
            key(ACTOR, "can", Forms.TEXTS, "what else it can do, or none", "[book visits]");
    static final FormatKey<Stated<Answer>> ACTOR_SPECIALIST =
            key(ACTOR, "specialist", Forms.ANSWER, "whether it does one thing only", "yes");
    static final FormatKey<Listed<String>> ACTOR_HOLDS =
            key(ACTOR, "holds", Forms.TEXTS, "the customer data that it keeps, or none", "[address, tenancy]");
    static final FormatKey<Stated<String>> ACTOR_SHARED_KEY = key(
            ACTOR,
            "shared key",
            Forms.TEXT,
            "the key under which others find the same customer in it, or none",
            "none");
    static final FormatKey<Stated<Effort>> ACTOR_EFFORT =
            key(ACTOR, "effort", Forms.EFFORT, "how much trouble its part is for it", "high");
    static final FormatKey<EmotionAt> ACTOR_EMOTION = key(
            ACTOR,
            "emotion",
            Groups.COLLEAGUE_EMOTION,
            "how it should feel in its part, and felt",
            "{goal: focused, observed: hurried}");
    static final FormatKey<Attributes> ACTOR_ALSO = also(ACTOR);

    static final FormatKey<Stated<RuleType>> RULE_TYPE =
            key(BUSINESS_RULE, "type", Forms.RULE_TYPE, "on which level it is made", "operational");
    static final FormatKey<Listed<Basis>> RULE_BASIS =
            key(BUSINESS_RULE, "basis", Forms.BASES, "what it rests on", "policy");
    static final FormatKey<Stated<String>> RULE_SOURCE =
            key(BUSINESS_RULE, "source", Forms.TEXT, "where it is written", "Rent handbook 4.2");
    static final FormatKey<Stated<String>> RULE_OWNER =
            key(BUSINESS_RULE, "owner", Forms.TEXT, "who can change it, or none", "Head of planning");
    static final FormatKey<Stated<String>> RULE_REVIEWED =
            key(BUSINESS_RULE, "reviewed", Forms.ROUGH_DAY, "when it was last reviewed", "2026-03");
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
            key(STEP, "channel", Forms.WORD, "through what the customer takes part", "phone");
    static final FormatKey<Stated<Side>> STEP_CHOSEN_BY =
            key(STEP, "chosen by", Forms.SIDE, "who chose the channel", "organisation");
    static final FormatKey<Stated<String>> STEP_BEGUN_BY =
            key(STEP, "begun by", Forms.reference(Kind.ACTOR, "is begun by"), "the actor who began it", "customer");
    static final FormatKey<Stated<String>> STEP_CONTACT = key(
            STEP,
            "contact",
            Forms.TEXT,
            "the contact that it belongs to; steps with one id are one contact",
            "monday-call");
    static final FormatKey<Stated<String>> STEP_NEED =
            key(STEP, "need", Forms.TEXT, "what the customer wants here", "know when somebody comes");
    static final FormatKey<Stated<Answer>> STEP_RESOLVED =
            key(STEP, "resolved", Forms.ANSWER, "whether the need was met", "no");
    static final FormatKey<Stated<Reason>> STEP_BECAUSE =
            key(STEP, "because", Forms.REASON, "why the customer makes the contact", "status");
    static final FormatKey<Stated<String>> STEP_CAUSED_BY =
            key(STEP, "caused by", Forms.reference(Kind.STEP, "is caused by"), "the step that made it needed", "pay");
    static final FormatKey<Stated<String>> STEP_CAUSE_TOLD_TO = key(
            STEP,
            "cause told to",
            Forms.TEXT,
            "who hears why it was needed, so that it is not needed again, or none",
            "Head of planning");
    static final FormatKey<Stated<Answer>> STEP_DECISIVE =
            key(STEP, "decisive", Forms.ANSWER, "whether it decides what the customer thinks of us", "yes");
    static final FormatKey<Stated<Effort>> STEP_EFFORT =
            key(STEP, "effort", Forms.EFFORT, "how much trouble it is for the customer", "high");
    static final FormatKey<Stated<String>> STEP_PAYS =
            key(STEP, "pays", Forms.TEXT, "what the customer pays here, or none", "45 EUR");
    static final FormatKey<Stated<String>> STEP_ALTERNATIVE =
            key(STEP, "alternative", Forms.TEXT, "what the customer can do instead, or none", "book online");
    static final FormatKey<Stated<Answer>> STEP_ANSWERABLE =
            key(STEP, "answerable", Forms.ANSWER, "whether the customer can answer what they are sent", "no");
    static final FormatKey<Feedback> STEP_FEEDBACK = key(
            STEP,
            "feedback",
            StepGroups.FEEDBACK,
            "whether customers are asked what they think, and who uses it",
            "{asked: yes, used by: none}");
    static final FormatKey<NextNeed> STEP_NEXT_NEED = key(
            STEP, "next need", StepGroups.NEXT_NEED, "what customers need next", "{need: know the date, share: 40%}");
    static final FormatKey<Listed<String>> STEP_ASKS =
            key(STEP, "asks", Forms.TEXTS, "the items that the customer is asked for", "[address, name]");
    static final FormatKey<Listed<String>> STEP_ASKS_OF =
            key(STEP, "asks of", Forms.references(Kind.ACTOR, "asks"), "who is asked, if not the customer", "planner");
    static final FormatKey<Stated<String>> STEP_ASKS_BECAUSE =
            key(STEP, "asks because", Forms.TEXT, "why they are asked: identity check, or in words", "identity check");
    static final FormatKey<Listed<String>> STEP_USES =
            key(STEP, "uses", Forms.TEXTS, "the items that are needed to do it", "[address]");
    static final FormatKey<Listed<String>> STEP_GIVES =
            key(STEP, "gives", Forms.TEXTS, "the items that come out of it", "[payer]");
    static final FormatKey<Listed<String>> STEP_TELLS =
            key(STEP, "tells", Forms.TEXTS, "the items that the customer is told", "[date of the visit]");
    static final FormatKey<Stated<Answer>> STEP_TELLS_LATE =
            key(STEP, "tells late", Forms.ANSWER, "whether what it tells is already past", "yes");
    static final FormatKey<List<Entering>> STEP_ENTERS = key(
            STEP,
            "enters",
            StepGroups.ENTERS,
            "the items that are typed in by hand, or none",
            "[{item: address, into: ticket robot}]");
    static final FormatKey<Stated<Span>> STEP_TAKES =
            key(STEP, "takes", Forms.SPAN, "the time from its start to its end", "8 min");
    static final FormatKey<Stated<Span>> STEP_WAITS =
            key(STEP, "waits", Forms.SPAN, "the time from the arrival of the work to its start", "2 days");
    static final FormatKey<Listed<String>> STEP_WAITS_FOR =
            key(STEP, "waits for", Forms.TEXTS, "the items that it waits for", "[payer]");
    static final FormatKey<Stated<String>> STEP_WAITS_BECAUSE_OF = key(
            STEP,
            "waits because of",
            Forms.referenceOrNone(Kind.BUSINESS_RULE, "waits because of"),
            "the business rule that makes it wait, or none",
            "who-pays");
    static final FormatKey<Stated<String>> STEP_STATUS =
            key(STEP, "status", Forms.TEXT, "what the customer is told or sees meanwhile, or none", "none");
    static final FormatKey<Groups.Start> STEP_STARTS =
            key(STEP, "starts", Groups.START, "what starts it when not the work alone, or none", "{every: Wednesday}");
    static final FormatKey<Stated<String>> STEP_HOURS =
            key(STEP, "hours", Forms.TEXT, "when it can be done", "Monday to Friday 9 to 17");
    static final FormatKey<Stated<String>> STEP_PLACE =
            key(STEP, "place", Forms.TEXT, "where it has to be done", "at the counter");
    static final FormatKey<Stated<Role>> STEP_ROLE =
            key(STEP, "role", Forms.ROLE, "what it does for other steps", "check");
    static final FormatKey<Stated<Answer>> STEP_SCRIPTED =
            key(STEP, "scripted", Forms.ANSWER, "whether it follows canned words or a checklist", "yes");
    static final FormatKey<Stated<Answer>> STEP_DISCRETION =
            key(STEP, "discretion", Forms.ANSWER, "whether whoever does it may depart from the business rules", "no");
    static final FormatKey<Listed<String>> STEP_APPLIES = key(
            STEP,
            "applies",
            Forms.references(Kind.BUSINESS_RULE, "applies"),
            "the business rules that apply without a decision",
            "[who-pays]");
    static final FormatKey<Stated<String>> STEP_SUCCESS =
            key(STEP, "success", Forms.TEXT, "what must be so for it to have gone well", "the leak has stopped");
    static final FormatKey<Failing> STEP_FAILS = key(
            STEP,
            "fails",
            StepGroups.FAILURE,
            "how often it fails, and whether that is noticed",
            "{share: 8%, noticed: no}");
    static final FormatKey<CaseMix> STEP_CASES = key(
            STEP, "cases", StepGroups.CASES, "how many of its cases are simple or hard", "{simple: 60%, hard: 40%}");
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

    static final FormatKey<Stated<String>> ENTRY_ITEM = key(ENTRY, "item", Forms.TEXT, "what is typed in", "address");
    static final FormatKey<Stated<String>> ENTRY_INTO =
            key(ENTRY, "into", Forms.reference(Kind.ACTOR, "is typed into"), "the system", "ticket robot");

    static final FormatKey<Stated<Share>> FAILURE_SHARE =
            key(FAILURE, "share", Forms.SHARE, "how often it fails", "8%");
    static final FormatKey<Stated<Answer>> FAILURE_NOTICED =
            key(FAILURE, "noticed", Forms.ANSWER, "whether anybody inside could notice", "no");

    static final FormatKey<Stated<Share>> CASES_SIMPLE =
            key(CASES, "simple", Forms.SHARE, "the share of simple cases", "60%");
    static final FormatKey<Stated<Share>> CASES_HARD =
            key(CASES, "hard", Forms.SHARE, "the share of hard cases", "40%");

    static final FormatKey<Stated<Answer>> FEEDBACK_ASKED =
            key(FEEDBACK, "asked", Forms.ANSWER, "whether customers are asked", "yes");
    static final FormatKey<Stated<String>> FEEDBACK_USED_BY = key(
            FEEDBACK,
            "used by",
            Forms.referenceOrNone(Kind.ACTOR, "is used by"),
            "who makes use of the answers, or none",
            "planner");

    static final FormatKey<Stated<String>> NEXT_NEED_NEED =
            key(NEXT_NEED, "need", Forms.TEXT, "what they need", "know the date");
    static final FormatKey<Stated<Share>> NEXT_NEED_SHARE =
            key(NEXT_NEED, "share", Forms.SHARE, "how many of them do", "40%");

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

    static final FormatKey<Stated<Felt>> COLLEAGUE_GOAL =
            key(COLLEAGUE, "goal", Forms.FEELING, "how they are meant to feel", "focused");
    static final FormatKey<Stated<Felt>> COLLEAGUE_OBSERVED =
            key(COLLEAGUE, "observed", Forms.FEELING, "how they said they felt", "hurried");
    static final FormatKey<Stated<Integer>> COLLEAGUE_PEOPLE =
            key(COLLEAGUE, "people", Forms.COUNT, "how many of them said so", "6");
    static final FormatKey<Stated<String>> COLLEAGUE_WHEN =
            key(COLLEAGUE, "when", Forms.TEXT, "when they said so", "2026-05");
    static final FormatKey<Stated<String>> COLLEAGUE_SOURCE =
            key(COLLEAGUE, "source", Forms.TEXT, "how they were asked", "team meeting");

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
    static final FormatKey<Stated<String>> DECISION_ALTERNATIVES = key(
            DECISION, "alternatives", Forms.ANSWER_OR_TEXT, "whether or what else a refused customer is offered", "no");
    static final FormatKey<Stated<String>> DECISION_AUTHORITY =
            key(DECISION, "authority", Forms.TEXT, "who may decide", "team leader");
    static final FormatKey<Stated<String>> DECISION_LIMIT =
            key(DECISION, "limit", Forms.TEXT, "up to what they may", "500 EUR");
    static final FormatKey<Stated<String>> DECISION_FOR = key(
            DECISION, "for", Forms.reference(Kind.ACTOR, "approves for"), "the actor for whom it approves", "planner");
    static final FormatKey<Stated<Span>> DECISION_EFFORT =
            key(DECISION, "effort", Forms.SPAN, "the time that the check takes", "10 min");

    static final FormatKey<Listed<String>> HAND_OFF_TO =
            key(HAND_OFF, "to", Forms.references(Kind.ACTOR, "hands over to"), "who receives the case", "ticket robot");
    static final FormatKey<Stated<String>> HAND_OFF_MEDIUM =
            key(HAND_OFF, "medium", Forms.WORD, "on what it is passed", "paper");
    static final FormatKey<Listed<String>> HAND_OFF_ITEMS =
            key(HAND_OFF, "items", Forms.TEXTS, "the items that are passed", "[payer]");
    static final FormatKey<Stated<Span>> HAND_OFF_WITHIN =
            key(HAND_OFF, "within", Forms.SPAN, "the time in which it is promised to arrive", "1 day");
    static final FormatKey<Stated<String>> HAND_OFF_OWNER =
            key(HAND_OFF, "owner", Forms.TEXT, "who answers for the case on the other side, or none", "Lead planner");
    static final FormatKey<Stated<Answer>> HAND_OFF_ACKNOWLEDGED =
            key(HAND_OFF, "acknowledged", Forms.ANSWER, "whether the other side says that it has it", "no");
    static final FormatKey<Stated<Share>> HAND_OFF_LOST =
            key(HAND_OFF, "lost", Forms.SHARE, "how often it gets lost", "2%");

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
            key(NUMBER, "source", Forms.TEXT, "where the number comes from", "telephone system");
    static final FormatKey<Stated<Quality>> NUMBER_QUALITY =
            key(NUMBER, "quality", Forms.QUALITY, "how sure it is", "measured");

    private final Element element;
    private final int position;
    private final String name;
    private final Form<T> form;
    private final String description;
    private final String example;

    private FormatKey(Element element, int position, String name, Form<T> form, String description, String example) {
        this.element = element;
        this.position = position;
        this.name = name;
        this.form = form;
        this.description = description;
        this.example = example;
    }

    private static <T> FormatKey<T> key(Element about, String name, Form<T> form, String description, String example) {
        List<FormatKey<?>> keys = BY_ELEMENT.computeIfAbsent(about, e -> new ArrayList<>());
        FormatKey<T> key = new FormatKey<>(about, keys.size(), name, form, description, example);
        ALL.add(key);
        keys.add(key);
        BY_NAME.computeIfAbsent(about, e -> new LinkedHashMap<>()).put(name, key);
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

    /** {@return a key as it may be written, in lower case with single spaces, which is its name when there is such a key} */
    public static String name(String written) {
        return Fields.normal(written);
    }

    /** {@return the key of that name, or of that path such as {@code emotion.goal}; null when there is none} */
    public static @Nullable FormatKey<?> at(Element element, String path) {
        String[] parts = path.split("\\.", 2);
        for (FormatKey<?> key : of(element)) {
            if (key.name.equals(parts[0])) {
                Element inner = key.form.element();
                return parts.length == 1 ? key : inner == null ? null : at(inner, parts[1]);
            }
        }
        return null;
    }

    /** {@return the keys of one element by their names, in the same order; nobody writes to them} */
    static Map<String, FormatKey<?>> byName(Element element) {
        return BY_NAME.getOrDefault(element, Map.of());
    }

    /** {@return how many keys of the element stand before it} */
    int position() {
        return position;
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
