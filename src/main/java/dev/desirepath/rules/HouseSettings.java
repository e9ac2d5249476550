package dev.desirepath.rules;

import dev.desirepath.facts.Declared;
import dev.desirepath.facts.Limit;
import dev.desirepath.facts.Unit;
import dev.desirepath.journey.OwnKey;
import dev.desirepath.journey.Stated;
import dev.desirepath.reading.ConfigFile;
import dev.desirepath.reading.OwnKeyCheck;
import dev.desirepath.reading.PackFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the configuration of a house says about rules, as the rules have it. */
public final class HouseSettings {

    private HouseSettings() {}

    /** {@return the own keys that the house and its packs declare} */
    static List<OwnKey> declared(ConfigFile config, Packs packs) {
        Map<String, OwnKey> keys = new TreeMap<>();
        packs.packs().forEach(pack -> pack.ownKeys()
                .forEach(key -> keys.put(key.name().value(), key)));
        // What the house says for itself counts more than what a pack says.
        config.ownKeys().forEach(key -> keys.put(key.name().value(), key));
        return List.copyOf(keys.values());
    }

    /** {@return what the house has decided about rules, findings and recommendations, its baseline not yet read} */
    public static Standards standards(ConfigFile config, Packs packs) {
        return new Standards(
                config.scopes().stream().map(HouseSettings::scoped).toList(),
                accepted(config.accepted()),
                config.responses(),
                new Declared(declared(config, packs), OwnKeyCheck::number),
                Baseline.NONE,
                false);
    }

    private static Scoped scoped(ConfigFile.Scope scope) {
        Map<String, String> when = new TreeMap<>();
        scope.when().forEach((key, value) -> when.put(key, value.value()));
        return new Scoped(
                when,
                scope.off().stream().map(Stated::value).collect(Collectors.toSet()),
                limits(scope.limits()),
                accepted(scope.accepted()));
    }

    private static List<Accepted> accepted(List<ConfigFile.Accepted> accepted) {
        return accepted.stream()
                .map(each -> new Accepted(
                        each.journey() == null ? "" : each.journey().value(), each.acceptance()))
                .toList();
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

    static Unit unit(PackFile.Unit unit) {
        return switch (unit) {
            case MINUTES -> Unit.MINUTES;
            case COUNT -> Unit.THINGS;
            case PER_MILLE -> Unit.THOUSANDTHS;
        };
    }
}
