package dev.desirepath.rules;

import dev.desirepath.facts.Limit;
import dev.desirepath.facts.Unit;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Stated;
import dev.desirepath.reading.ConfigFile;
import dev.desirepath.reading.PackFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the configuration of a house says about rules, held against the rules that there are. */
public final class HouseSettings {

    private HouseSettings() {}

    /** {@return what the configuration names and no pack has, and what is a number of something else there} */
    public static List<Problem> problems(ConfigFile config, Packs packs) {
        List<Problem> problems = new ArrayList<>();
        List<String> ids = packs.rules().stream().map(Rule::id).toList();
        for (Stated<String> id : config.off()) {
            if (!ids.contains(id.value())) {
                problems.add(config.unknown(id, "rule", "Rules are", ids));
            }
        }
        Map<String, Limit> limits = new TreeMap<>();
        packs.limits().forEach(limit -> limits.put(limit.name(), limit));
        for (PackFile.Limit own : config.limits()) {
            Limit limit = limits.get(own.name().value());
            if (limit == null) {
                problems.add(config.unknown(own.name(), "limit", "Limits are", limits.keySet()));
            } else if (limit.numberOf() != unit(own.unit())) {
                problems.add(config.problem(
                        own.place(),
                        own.written(),
                        "the limit '%s' is '%s', which is no %s"
                                .formatted(limit.name(), own.written(), word(limit.numberOf())),
                        "The pack has it as '%s'.".formatted(limit.written())));
            }
        }
        return problems;
    }

    /** {@return the packs with the limits of the house in place of their own} */
    public static Packs applied(ConfigFile config, Packs packs) {
        return packs.withLimits(
                config.limits().stream().map(HouseSettings::limit).toList());
    }

    /** {@return the limits of a file as facts, sorted by name} */
    static List<Limit> limits(List<PackFile.Limit> limits) {
        return limits.stream()
                .map(HouseSettings::limit)
                .sorted(Comparator.comparing(Limit::name))
                .toList();
    }

    private static Limit limit(PackFile.Limit limit) {
        return Limit.of(
                limit.name().value(),
                limit.place(),
                unit(limit.unit()),
                limit.value(),
                limit.written(),
                new Limit.Reason(limit.because(), limit.source()));
    }

    private static Unit unit(PackFile.Unit unit) {
        return switch (unit) {
            case MINUTES -> Unit.MINUTES;
            case COUNT -> Unit.THINGS;
            case PER_MILLE -> Unit.THOUSANDTHS;
        };
    }

    private static String word(Unit unit) {
        return switch (unit) {
            case MINUTES -> "length of time";
            case THINGS -> "number of things or months";
            case THOUSANDTHS -> "share";
        };
    }
}
