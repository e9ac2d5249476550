package dev.desirepath.record;

import dev.desirepath.facts.Limit;
import dev.desirepath.journey.Acceptance;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Stated;
import dev.desirepath.reading.ConfigFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every setting of a run with its value and where that comes from. */
final class Settings {

    private static final String TYPED = "command line";

    private final Circumstances of;
    private final List<Json> all = new ArrayList<>();

    Settings(Circumstances circumstances) {
        of = circumstances;
    }

    Json json() {
        Options typed = of.options();
        ConfigFile said = of.said();
        one("as of", of.run().asOf().toString(), typed.asOf() != null, said.asOf(), "clock");
        Stated<String> threshold = said.failOn();
        String failOn = typed.failOn();
        one(
                "fail on",
                failOn != null ? failOn : threshold != null ? threshold.value() : "never",
                failOn != null,
                threshold,
                "default");
        said.rules().forEach(pack -> add("rules", pack.value(), "configuration", pack.place()));
        typed.packs().forEach(pack -> add("rules", pack, TYPED, null));
        said.off().forEach(rule -> add("off", rule.value(), "configuration", rule.place()));
        typed.only().forEach(rule -> add("rule", rule, TYPED, null));
        typed.skipped().forEach(rule -> add("skip-rule", rule, TYPED, null));
        baseline();
        of.run().packs().limits().forEach(this::limit);
        settled(said);
        said.unitCosts()
                .forEach(cost -> add(
                        "unit cost " + cost.name().value(),
                        cost.written(),
                        "configuration",
                        cost.name().place()));
        return new Json.Items(all);
    }

    private void settled(ConfigFile said) {
        said.ownKeys()
                .forEach(key -> add(
                        "own key " + key.name().value(),
                        key.asks(),
                        "configuration",
                        key.name().place()));
        said.scopes().forEach(this::scope);
        said.accepted().forEach(each -> accepted(each.acceptance()));
        said.responses()
                .forEach(response -> add(
                        "response " + response.recommendation().value(),
                        response.kind().name().toLowerCase(Locale.ROOT) + ", by " + response.by(),
                        "configuration",
                        response.place()));
    }

    private void scope(ConfigFile.Scope scope) {
        String where = scope.when().entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue().value())
                .collect(Collectors.joining(", "));
        add("scope", where, "configuration", scope.place());
        scope.off().forEach(rule -> add("off for " + where, rule.value(), "configuration", rule.place()));
        scope.limits()
                .forEach(limit -> add(
                        "limit " + limit.name().value() + " for " + where,
                        limit.written(),
                        "configuration",
                        limit.place()));
        scope.accepted().forEach(each -> accepted(each.acceptance()));
    }

    private void baseline() {
        Named baseline = of.baseline();
        if (baseline != null) {
            one(
                    "baseline",
                    baseline.name(),
                    of.options().baseline() != null,
                    of.said().baseline(),
                    TYPED);
        }
    }

    private void accepted(Acceptance it) {
        add(
                "accepted " + it.rule().value() + " at " + it.at().value(),
                "by " + it.by() + " until " + it.until(),
                "configuration",
                it.place());
    }

    private void one(String name, String value, boolean typed, @Nullable Stated<?> said, String otherwise) {
        if (typed || said == null) {
            add(name, value, typed ? TYPED : otherwise, null);
        } else {
            add(name, value, "configuration", said.place());
        }
    }

    private void limit(Limit limit) {
        boolean own =
                of.config() != null && limit.place().file().equals(of.config().name());
        add("limit " + limit.name(), limit.written(), own ? "configuration" : "pack", limit.place());
    }

    private void add(String name, String value, String origin, @Nullable Place place) {
        Json.Keys setting =
                new Json.Keys().with("name", name).with("value", value).with("origin", origin);
        if (place != null) {
            setting.with("file", place.file()).with("at", Places.of(place));
        }
        all.add(setting);
    }
}
