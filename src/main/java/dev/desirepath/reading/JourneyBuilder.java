package dev.desirepath.reading;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Assessment;
import dev.desirepath.journey.Attributes;
import dev.desirepath.journey.BusinessRule;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Stage;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the journey from the tree: first what steps may refer to, then the steps. */
final class JourneyBuilder {

    private final String file;
    private final Fields fields;
    private final Names names;
    private final Problems problems;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Fields> stepFields = new ArrayList<>();
    private final List<String> stageOfStep = new ArrayList<>();

    private JourneyBuilder(String file, Node.Mapping root, Names names, Problems problems) {
        this.file = file;
        this.fields = Fields.of(root, Element.JOURNEY, () -> "the journey", names, problems);
        this.names = names;
        this.problems = problems;
    }

    /** {@return the journey; null, or one with holes, when there are problems} */
    static @Nullable Journey build(String file, Node root, Problems problems) {
        if (root instanceof Node.Mapping mapping) {
            return new JourneyBuilder(file, mapping, new Names(), problems).journey();
        }
        if (!(root instanceof Node.Refused)) {
            String what = root instanceof Node.Sequence ? "a list" : "one text";
            problems.add(
                    root, "the file is %s, not a journey".formatted(what), "A journey file begins 'journey: NAME'.");
        }
        return null;
    }

    private Journey journey() {
        Stated<String> name = name();
        Map<String, Actor> actors = actors(name.place());
        Map<String, BusinessRule> rules = businessRules();
        actors.values().forEach(this::declare);
        if (!fields.has(FormatKey.JOURNEY_ACTORS)) {
            names.openActors();
        }
        rules.keySet().forEach(rule -> names.declare(Names.Kind.BUSINESS_RULE, rule));
        List<Step> steps = steps();
        AfterCycles.check(steps, problems);
        Assessment assessment = AssessmentBuilder.build(fields, names);
        names.met().forEach((actor, place) -> actors.put(actor, Actor.named(actor, place, null)));
        String slug = Ids.slug(name.value());
        return new Journey(
                file,
                slug.isEmpty() ? "journey" : slug,
                name,
                fields.get(FormatKey.JOURNEY_CUSTOMER),
                fields.get(FormatKey.JOURNEY_OUTCOME),
                fields.get(FormatKey.JOURNEY_SIGNATURE),
                fields.get(FormatKey.JOURNEY_OWNER),
                fields.get(FormatKey.JOURNEY_CASE_MANAGER),
                fields.get(FormatKey.JOURNEY_VOLUME),
                fields.get(FormatKey.JOURNEY_STATE),
                fields.get(FormatKey.JOURNEY_COVERS),
                fields.get(FormatKey.JOURNEY_SOURCE),
                Collections.unmodifiableMap(actors),
                rules,
                stages,
                steps,
                assessment,
                orNone(fields.get(FormatKey.JOURNEY_ALSO)),
                List.of());
    }

    private void declare(Actor actor) {
        names.declare(Names.Kind.ACTOR, actor.name());
        if (actor.unit() != null) {
            names.declare(Names.Kind.UNIT, actor.unit().value());
        }
    }

    private Stated<String> name() {
        Stated<String> name = fields.get(FormatKey.JOURNEY_NAME);
        if (name == null && !fields.has(FormatKey.JOURNEY_NAME)) {
            problems.add(fields.place(), 1, "the journey has no name", "Begin the file with 'journey: NAME'.");
        }
        return name == null ? new Stated<>("", "", fields.place()) : name;
    }

    private Map<String, Actor> actors(Place name) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        Place place = fields.has(FormatKey.JOURNEY_CUSTOMER)
                ? fields.node(FormatKey.JOURNEY_CUSTOMER).place()
                : name;
        Stated<ActorKind> kind = new Stated<>(ActorKind.CUSTOMER, "customer", place);
        actors.put(Actor.CUSTOMER, Actor.named(Actor.CUSTOMER, place, kind));
        Groups.Named declared = fields.get(FormatKey.JOURNEY_ACTORS);
        for (Groups.NamedFields each : declared == null ? List.<Groups.NamedFields>of() : declared.elements()) {
            Fields actor = each.fields();
            String called = Characters.tidy(each.name().text());
            String key = Names.same(called).equals(Actor.CUSTOMER) ? Actor.CUSTOMER : called;
            actors.put(
                    key,
                    new Actor(
                            key,
                            each.name().place(),
                            actor.get(FormatKey.ACTOR_KIND),
                            actor.get(FormatKey.ACTOR_UNIT),
                            actor.get(FormatKey.ACTOR_CAN),
                            actor.get(FormatKey.ACTOR_SPECIALIST),
                            actor.get(FormatKey.ACTOR_HOLDS),
                            actor.get(FormatKey.ACTOR_SHARED_KEY),
                            actor.get(FormatKey.ACTOR_EFFORT),
                            actor.get(FormatKey.ACTOR_EMOTION),
                            orNone(actor.get(FormatKey.ACTOR_ALSO))));
        }
        return actors;
    }

    private Map<String, BusinessRule> businessRules() {
        Map<String, BusinessRule> rules = new LinkedHashMap<>();
        Groups.Named declared = fields.get(FormatKey.JOURNEY_BUSINESS_RULES);
        for (Groups.NamedFields each : declared == null ? List.<Groups.NamedFields>of() : declared.elements()) {
            Fields rule = each.fields();
            String id = Characters.tidy(each.name().text());
            rules.put(
                    id,
                    new BusinessRule(
                            id,
                            each.name().place(),
                            rule.get(FormatKey.RULE_TYPE),
                            rule.get(FormatKey.RULE_BASIS),
                            rule.get(FormatKey.RULE_SOURCE),
                            rule.get(FormatKey.RULE_OWNER),
                            rule.get(FormatKey.RULE_REVIEWED),
                            orNone(rule.get(FormatKey.RULE_ALSO))));
        }
        return Collections.unmodifiableMap(rules);
    }

    private List<Step> steps() {
        collectSteps();
        List<Ids.Identified> identified =
                Ids.assign(stepFields, "step", FormatKey.STEP_NAME, FormatKey.STEP_ID, problems);
        identified.forEach(step -> names.declare(Names.Kind.STEP, step.id()));
        List<Step> steps = new ArrayList<>();
        for (Ids.Identified step : identified) {
            String stage = stageOfStep.get(steps.size());
            steps.add(StepBuilder.build(step, stage.isEmpty() ? null : stage));
        }
        return steps;
    }

    private void collectSteps() {
        List<Fields> direct = fields.get(FormatKey.JOURNEY_STEPS);
        List<Fields> staged = fields.get(FormatKey.JOURNEY_STAGES);
        if (direct == null && staged == null) {
            if (!fields.has(FormatKey.JOURNEY_STEPS) && !fields.has(FormatKey.JOURNEY_STAGES)) {
                problems.add(fields.place(), 1, "the journey has no steps", "Write them under 'stages' or 'steps'.");
            }
            return;
        }
        if (direct != null && staged != null) {
            problems.add(
                    fields.node(FormatKey.JOURNEY_STEPS),
                    "the journey has 'steps' beside its 'stages'",
                    "Put these steps into a stage, so that their order is clear.");
        }
        addSteps("", direct == null ? List.of() : direct);
        for (Ids.Identified stage : Ids.assign(
                staged == null ? List.of() : staged, "stage", FormatKey.STAGE_NAME, FormatKey.STAGE_ID, problems)) {
            names.declare(Names.Kind.STAGE, stage.id());
            stages.add(new Stage(stage.id(), stage.name(), orNone(stage.fields().get(FormatKey.STAGE_ALSO))));
            List<Fields> steps = stage.fields().get(FormatKey.STAGE_STEPS);
            addSteps(stage.id(), steps == null ? List.of() : steps);
        }
    }

    private void addSteps(String stage, List<Fields> steps) {
        for (Fields step : steps) {
            stepFields.add(step);
            stageOfStep.add(stage);
        }
    }

    /** {@return the own keys, or that there are none} */
    static Attributes orNone(@Nullable Attributes also) {
        return also == null ? Attributes.NONE : also;
    }
}
