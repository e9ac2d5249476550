package dev.desirepath.rules;

import dev.desirepath.facts.Limit;
import dev.desirepath.facts.Unit;
import dev.desirepath.journey.OwnKey;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Stated;
import dev.desirepath.reading.ConfigFile;
import dev.desirepath.reading.PackFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds what the configuration of a house says about rules against the rules that there are. */
public final class HouseCheck {

    private final ConfigFile config;
    private final List<String> ids;
    private final Map<String, Limit> limits = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private HouseCheck(ConfigFile config, Packs packs) {
        this.config = config;
        this.ids = packs.rules().stream().map(Rule::id).toList();
        packs.limits().forEach(limit -> limits.put(limit.name(), limit));
    }

    /** {@return what the configuration names and no pack has, and what is a number of something else there} */
    public static List<Problem> problems(ConfigFile config, Packs packs) {
        HouseCheck check = new HouseCheck(config, packs);
        check.off(config.off());
        check.limits(config.limits());
        check.accepted(config.accepted());
        Map<String, OwnKey> keys = new TreeMap<>();
        HouseSettings.declared(config, packs).forEach(key -> keys.put(key.name().value(), key));
        for (ConfigFile.Scope scope : config.scopes()) {
            scope.when().forEach((key, value) -> check.when(key, value, keys));
            check.off(scope.off());
            check.limits(scope.limits());
            check.accepted(scope.accepted());
        }
        return check.problems;
    }

    private void off(List<Stated<String>> ids) {
        ids.forEach(this::known);
    }

    private void accepted(List<ConfigFile.Accepted> accepted) {
        accepted.forEach(each -> known(each.acceptance().rule()));
    }

    private void known(Stated<String> id) {
        if (!ids.contains(id.value())) {
            problems.add(config.unknown(id, "rule", "Rules are", ids));
        }
    }

    /** Where keys are declared, one that is nearly spelt like them or has another value would mean no journey at all. */
    private void when(String name, Stated<String> value, Map<String, OwnKey> keys) {
        OwnKey key = keys.get(name);
        if (key == null) {
            if (!Scoped.WORDS.contains(name)) {
                Spelling.nearest(name, keys.keySet())
                        .ifPresent(near -> problems.add(config.problem(
                                value.place(),
                                value.written(),
                                "a scope is for the own key '%s', which is not declared".formatted(name),
                                "Did you mean '%s'?".formatted(near))));
            }
        } else if (!key.allowed().isEmpty() && !key.allowed().contains(value.value())) {
            problems.add(config.problem(
                    value.place(),
                    value.written(),
                    "a scope is for '%s: %s', which is not one of its values".formatted(name, value.value()),
                    Spelling.help("It can be", value.value(), key.allowed())));
        }
    }

    private void limits(List<PackFile.Limit> own) {
        own.forEach(this::limit);
    }

    private void limit(PackFile.Limit own) {
        Limit limit = limits.get(own.name().value());
        if (limit == null) {
            problems.add(config.unknown(own.name(), "limit", "Limits are", limits.keySet()));
        } else if (limit.numberOf() != HouseSettings.unit(own.unit())) {
            problems.add(config.problem(
                    own.place(),
                    own.written(),
                    "the limit '%s' is '%s', which is no %s"
                            .formatted(limit.name(), own.written(), word(limit.numberOf())),
                    "The pack has it as '%s'.".formatted(limit.written())));
        }
    }

    private static String word(Unit unit) {
        return switch (unit) {
            case MINUTES -> "length of time";
            case THINGS -> "number of things or months";
            case THOUSANDTHS -> "share";
        };
    }
}
