package dev.desirepath.record;

import dev.desirepath.advice.Considered;
import dev.desirepath.facts.Fact;
import dev.desirepath.proof.Course;
import dev.desirepath.proof.Holds;
import dev.desirepath.proof.Traced;
import dev.desirepath.proof.Tracer;
import dev.desirepath.proof.Tried;
import dev.desirepath.record.Difference.Stage;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Goes through recorded firings condition by condition, each fact and each number, with the plain reading of the rules. */
final class Firings {

    /** The plain reading tries every combination; beyond these a long journey would take minutes for each rule. */
    private static final long MOST_COMBINATIONS = 500_000;

    private final Considered considered;
    private final int line;
    private final FactTable table;
    /** Of the whole journey, then of each part. */
    private final List<Tracer> tracers = new ArrayList<>();

    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int uncounted;

    Firings(Considered considered, int line) {
        this.considered = considered;
        this.line = line;
        this.table = new FactTable(considered);
        for (int part = -1; part < considered.locals().size(); part++) {
            tracers.add(new Tracer(considered.facts(), considered.extra(part)));
        }
    }

    List<Difference> check(List<Part> firings) {
        for (Part firing : firings) {
            String id = firing.text("rule");
            int part = part(firing);
            Optional<Rule> rule = considered.packsOf(part).rule(id);
            counts.merge(id, 1, Integer::sum);
            if (rule.isEmpty()) {
                add(firing, "there is no rule '%s' that judges%s".formatted(id, part < 0 ? "" : " in this part"));
            } else {
                firing(firing, rule.get(), part);
            }
        }
        considered.packs().rules().forEach(this::count);
        return differences;
    }

    private int part(Part firing) {
        if (!firing.has("part")) {
            return -1;
        }
        long part = firing.whole("part");
        if (part < 0 || part >= considered.locals().size()) {
            add(firing.at("part"), "there is no part of that number");
            return -1;
        }
        return (int) part;
    }

    /** {@return how many rules match so many facts together that only the second reader counted how often they fire} */
    int uncounted() {
        return uncounted;
    }

    private void count(Rule rule) {
        if (combinations(rule) > MOST_COMBINATIONS) {
            uncounted++;
            return;
        }
        int fires = 0;
        for (int part = -1; part < considered.locals().size(); part++) {
            fires += considered.packsOf(part).rule(rule.id()).isEmpty() ? 0 : fires(rule, part);
        }
        int said = counts.getOrDefault(rule.id(), 0);
        if (fires != said) {
            differences.add(new Difference(
                    Stage.CHECKER,
                    line,
                    "proof.firings",
                    "the rule '%s' is recorded to fire another number of times".formatted(rule.id()),
                    String.valueOf(said),
                    String.valueOf(fires)));
        }
    }

    /** Elsewhere than where the rules of the part count, what the rule says counts for nothing. */
    private int fires(Rule rule, int part) {
        return (int) tracers.get(part + 1).trace(rule).fires().stream()
                .filter(course -> partOf(rule, course) == part)
                .count();
    }

    private int partOf(Rule rule, Course course) {
        Object subject = course.names().get(rule.subject());
        return subject instanceof Fact fact ? considered.part(rule.verb(), fact) : -1;
    }

    private long combinations(Rule rule) {
        long combinations = 1;
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Match match) {
                combinations *= Math.max(1, table.count(match.pattern().type()));
                combinations = Math.min(combinations, MOST_COMBINATIONS + 1);
            }
        }
        return combinations;
    }

    private void add(Part at, String message) {
        Difference it = at.wrong(message).difference();
        differences.add(Difference.in(Stage.CHECKER, line, it.path(), it.message()));
    }

    private void firing(Part firing, Rule rule, int part) {
        List<Part> conditions = firing.items("conditions");
        if (conditions.size() != rule.conditions().size()) {
            add(firing, "the rule has %d conditions".formatted(rule.conditions().size()));
            return;
        }
        List<Fact> matched = new ArrayList<>();
        for (int index = 0; index < conditions.size(); index++) {
            if (rule.conditions().get(index) instanceof Condition.Match) {
                matched.addAll(facts(conditions.get(index)));
            }
        }
        Course course = tracers.get(part + 1).followExactly(rule, matched);
        for (int index = 0; index < course.conditions().size(); index++) {
            condition(conditions.get(index), course.conditions().get(index));
        }
        if (course.verdict() != Holds.YES) {
            add(firing, "the conditions do not hold of these facts, so the rule does not fire");
        } else if (partOf(rule, course) != part) {
            add(firing, "what is found there is not judged by the rules of " + named(part));
        }
        names(firing.at("names"), course.names());
    }

    private static String named(int part) {
        return part < 0 ? "the whole journey" : "part " + part;
    }

    private List<Fact> facts(Part condition) {
        List<Fact> facts = new ArrayList<>();
        for (Part number : condition.items("met")) {
            long index = number.whole();
            if (index < 0 || index >= table.all().size()) {
                add(number, "there is no fact of that number");
            } else {
                facts.add(table.all().get((int) index));
            }
        }
        return facts;
    }

    private void condition(Part recorded, Traced traced) {
        Condition condition = traced.condition();
        if (traced.holds() != Holds.YES) {
            add(recorded, "the condition does not hold");
        }
        say(recorded, "is", ConditionJson.kind(condition));
        say(recorded, "fact", condition.pattern().type().name());
        long searched = table.count(condition.pattern().type());
        if (recorded.whole("searched") != searched) {
            add(recorded.at("searched"), "there are %d such facts to search".formatted(searched));
        }
        List<Fact> met = met(traced);
        if (!facts(recorded).equals(met)) {
            add(recorded.at("met"), "it is met by " + numbers(met));
        }
        if (condition instanceof Condition.Tally) {
            value(recorded, traced);
        }
    }

    private void say(Part recorded, String key, String is) {
        if (!recorded.text(key).equals(is)) {
            add(recorded.at(key), "in the rule it is '%s'".formatted(is));
        }
    }

    private void value(Part recorded, Traced traced) {
        Long value = traced.value();
        Json is = value == null ? new Json.Nothing() : Json.number(value);
        if (!recorded.at("value").json().equals(is)) {
            add(recorded.at("value"), "counted again it is " + (value == null ? "nothing" : value));
        }
    }

    /** What is searched for nothing, or for all, names no fact. */
    private static List<Fact> met(Traced traced) {
        Condition condition = traced.condition();
        if (condition instanceof Condition.Absence || condition instanceof Condition.ForAll) {
            return List.of();
        }
        return traced.met().stream()
                .filter(tried -> tried.holds() == Holds.YES)
                .map(Tried::fact)
                .toList();
    }

    private String numbers(List<Fact> facts) {
        return facts.stream().map(table::number).toList().toString();
    }

    private void names(Part names, Map<String, Object> values) {
        Json.Keys found = new Json.Keys();
        values.forEach((name, value) -> found.with(name, table.value(Objects.requireNonNull(value))));
        new Comparing(Stage.CHECKER, line)
                .first(names.wrong("").difference().path(), names.json(), found)
                .ifPresent(differences::add);
    }
}
