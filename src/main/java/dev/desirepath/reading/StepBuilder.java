package dev.desirepath.reading;

import dev.desirepath.journey.Appraisal;
import dev.desirepath.journey.Conduct;
import dev.desirepath.journey.Encounter;
import dev.desirepath.journey.Flow;
import dev.desirepath.journey.Information;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Step;
import dev.desirepath.journey.Timing;
import org.jspecify.annotations.Nullable;

/** Builds one step from its keys. */
final class StepBuilder {

    private final Fields fields;

    private StepBuilder(Fields fields) {
        this.fields = fields;
    }

    static Step build(Ids.Identified step, @Nullable String stage) {
        Fields fields = step.fields();
        StepBuilder builder = new StepBuilder(fields);
        return new Step(
                step.id(),
                step.name(),
                fields.place(),
                stage,
                fields.get(FormatKey.STEP_BY),
                fields.get(FormatKey.STEP_WITH),
                builder.encounter(),
                builder.information(),
                builder.timing(),
                builder.conduct(),
                builder.appraisal(),
                new Flow(fields.get(FormatKey.STEP_NEXT), fields.get(FormatKey.STEP_AFTER)),
                fields.get(FormatKey.STEP_EMOTION),
                fields.get(FormatKey.STEP_DECIDES),
                builder.decidesNothing(),
                fields.get(FormatKey.STEP_HANDS_OVER),
                JourneyBuilder.orNone(fields.get(FormatKey.STEP_ALSO)));
    }

    private Encounter encounter() {
        return new Encounter(
                fields.get(FormatKey.STEP_CHANNEL),
                fields.get(FormatKey.STEP_CHOSEN_BY),
                fields.get(FormatKey.STEP_BEGUN_BY),
                fields.get(FormatKey.STEP_CONTACT),
                fields.get(FormatKey.STEP_NEED),
                fields.get(FormatKey.STEP_RESOLVED),
                fields.get(FormatKey.STEP_BECAUSE),
                fields.get(FormatKey.STEP_CAUSED_BY),
                fields.get(FormatKey.STEP_CAUSE_TOLD_TO),
                fields.get(FormatKey.STEP_DECISIVE),
                fields.get(FormatKey.STEP_EFFORT),
                fields.get(FormatKey.STEP_PAYS),
                fields.get(FormatKey.STEP_ALTERNATIVE),
                fields.get(FormatKey.STEP_ANSWERABLE),
                fields.get(FormatKey.STEP_FEEDBACK),
                fields.get(FormatKey.STEP_NEXT_NEED));
    }

    private Information information() {
        return new Information(
                fields.get(FormatKey.STEP_ASKS),
                fields.get(FormatKey.STEP_ASKS_OF),
                fields.get(FormatKey.STEP_ASKS_BECAUSE),
                fields.get(FormatKey.STEP_USES),
                fields.get(FormatKey.STEP_GIVES),
                fields.get(FormatKey.STEP_TELLS),
                fields.get(FormatKey.STEP_TELLS_LATE),
                fields.get(FormatKey.STEP_ENTERS));
    }

    private Timing timing() {
        Groups.Start starts = fields.get(FormatKey.STEP_STARTS);
        return new Timing(
                fields.get(FormatKey.STEP_TAKES),
                fields.get(FormatKey.STEP_WAITS),
                fields.get(FormatKey.STEP_WAITS_FOR),
                fields.get(FormatKey.STEP_WAITS_BECAUSE_OF),
                fields.get(FormatKey.STEP_STATUS),
                starts == null ? null : starts.every(),
                starts == null ? null : starts.batch(),
                fields.get(FormatKey.STEP_HOURS),
                fields.get(FormatKey.STEP_PLACE));
    }

    private Conduct conduct() {
        return new Conduct(
                fields.get(FormatKey.STEP_ROLE),
                fields.get(FormatKey.STEP_SCRIPTED),
                fields.get(FormatKey.STEP_DISCRETION),
                fields.get(FormatKey.STEP_APPLIES),
                fields.get(FormatKey.STEP_SUCCESS),
                fields.get(FormatKey.STEP_FAILS),
                fields.get(FormatKey.STEP_CASES));
    }

    private Appraisal appraisal() {
        Groups.Worths value = fields.get(FormatKey.STEP_VALUE);
        Groups.Protection protects = fields.get(FormatKey.STEP_PROTECTS);
        return new Appraisal(
                value == null ? null : value.customer(),
                value == null ? null : value.organisation(),
                fields.get(FormatKey.STEP_REQUIRED_BY),
                protects == null ? null : protects.whom(),
                protects == null ? null : protects.from(),
                fields.get(FormatKey.STEP_COULD_BE_DONE_BY),
                fields.get(FormatKey.STEP_AUTOMATED));
    }

    private @Nullable Place decidesNothing() {
        boolean none = fields.has(FormatKey.STEP_DECIDES)
                && fields.node(FormatKey.STEP_DECIDES) instanceof Node.Scalar scalar
                && scalar.isNone();
        return none ? fields.node(FormatKey.STEP_DECIDES).place() : null;
    }
}
