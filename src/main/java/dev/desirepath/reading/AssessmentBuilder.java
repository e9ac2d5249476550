package dev.desirepath.reading;

import dev.desirepath.journey.Assessment;
import dev.desirepath.journey.Metric;
import dev.desirepath.journey.Scale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds what is known of a journey as a whole, once its steps, stages and units have their names. */
final class AssessmentBuilder {

    private AssessmentBuilder() {}

    static Assessment build(Fields fields, Names names) {
        Map<String, Scale> scales = scales(fields);
        scales.keySet().forEach(scale -> names.declare(Names.Kind.SCALE, scale));
        return new Assessment(
                scales,
                fields.get(FormatKey.JOURNEY_TOTALS),
                fields.get(FormatKey.JOURNEY_EMOTION),
                fields.get(FormatKey.JOURNEY_PROMISES),
                fields.get(FormatKey.JOURNEY_RATINGS),
                metrics(fields),
                fields.get(FormatKey.JOURNEY_VOICE));
    }

    private static Map<String, Scale> scales(Fields fields) {
        Map<String, Scale> scales = new LinkedHashMap<>();
        Groups.Named declared = fields.get(FormatKey.JOURNEY_SCALES);
        for (Groups.NamedFields each : declared == null ? List.<Groups.NamedFields>of() : declared.elements()) {
            String name = Characters.tidy(each.name().text());
            Fields scale = each.fields();
            scales.put(
                    name,
                    new Scale(
                            name, each.name().place(), scale.get(FormatKey.SCALE_FROM), scale.get(FormatKey.SCALE_TO)));
        }
        return Collections.unmodifiableMap(scales);
    }

    private static @Nullable List<Metric> metrics(Fields fields) {
        Groups.Named declared = fields.get(FormatKey.JOURNEY_METRICS);
        return declared == null
                ? null
                : declared.elements().stream().map(AssessmentBuilder::metric).toList();
    }

    private static Metric metric(Groups.NamedFields named) {
        Fields fields = named.fields();
        return new Metric(
                Characters.tidy(named.name().text()),
                named.name().place(),
                fields.get(FormatKey.METRIC_OF),
                fields.get(FormatKey.METRIC_SERVES),
                fields.get(FormatKey.METRIC_LATELY));
    }
}
