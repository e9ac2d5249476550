package dev.desirepath.report;

import dev.desirepath.advice.Effects;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.rules.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a change does, for whom, and what it costs. */
final class EffectsText {

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int MINUTES_OF_A_DAY = 24 * MINUTES_OF_AN_HOUR;
    private static final int MOST_MINUTES = 2 * MINUTES_OF_AN_HOUR;
    private static final int MOST_HOURS = 2 * MINUTES_OF_A_DAY;

    private EffectsText() {}

    static List<Labelled> of(Recommendation it, boolean all) {
        List<Labelled> said = new ArrayList<>();
        Effects effects = it.effects();
        List<String> parts = new ArrayList<>();
        add(parts, effects.momentsOfTruth(), "moment of truth", "moments of truth");
        add(parts, effects.breakPoints(), "break point", "break points");
        add(parts, effects.businessRules(), "business rule", "business rules");
        if (effects.waitMinutes() > 0) {
            parts.add("the customer waits up to " + time(effects.waitMinutes()) + " less");
        }
        effects.loads().forEach(load -> parts.add(load(load)));
        if (!parts.isEmpty()) {
            said.add(new Labelled("Effect", String.join("; ", parts)));
        }
        if (all) {
            Practice.named(it.practice()).ifPresent(practice -> said.add(new Labelled("Tendency", tendency(practice))));
        }
        return said;
    }

    private static void add(List<String> parts, int less, String one, String several) {
        if (less != 0) {
            int count = Math.abs(less);
            parts.add(count + " " + (count == 1 ? one : several) + (less > 0 ? " less" : " more"));
        }
    }

    static String load(Effects.Load load) {
        int count = Math.abs(load.steps());
        String steps = load.actor()
                + (count == 0
                        ? " as many steps"
                        : " " + Words.count(count, "step") + (load.steps() < 0 ? " less" : " more"));
        String unstated = load.unknown() == 0 ? "" : "time not stated" + (load.unknown() < count ? " of all" : "");
        String minutes = load.minutes() == 0 ? "" : time(Math.abs(load.minutes()));
        String average = load.cost() == null ? "" : CostText.average(load.cost(), load.minutes());
        String cost = load.cost() == null ? "" : CostText.of(load.cost(), load.steps() < 0);
        String times = joined(", ", minutes, average, unstated);
        String together = joined("; ", times, cost);
        return together.isEmpty() ? steps : steps + " (" + together + ")";
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** {@return a length of time in the largest unit that leaves a figure above two, rounded down} */
    private static String time(long minutes) {
        if (minutes < MOST_MINUTES) {
            return minutes + " min";
        }
        return minutes < MOST_HOURS ? minutes / MINUTES_OF_AN_HOUR + " h" : minutes / MINUTES_OF_A_DAY + " days";
    }

    private static String tendency(Practice practice) {
        List<String> parts = new ArrayList<>();
        part(parts, "time", practice.time());
        part(parts, "cost", practice.cost());
        part(parts, "quality", practice.quality());
        part(parts, "flexibility", practice.flexibility());
        return String.join(", ", parts) + " (published for '" + practice.word() + "', no promise)";
    }

    private static void part(List<String> parts, String figure, Practice.Tendency tendency) {
        if (tendency != Practice.Tendency.NEUTRAL) {
            parts.add(figure + " " + Words.word(tendency));
        }
    }
}
