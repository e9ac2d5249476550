package dev.desirepath.record;

import dev.desirepath.advice.Considered;
import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Judged;
import dev.desirepath.advice.Kept;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.facts.Fact;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Firing;
import dev.desirepath.rules.Judgement;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.OpenCase;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Verb;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the advice on a journey stands on, so that a reader without any engine can go through all of it. */
final class ProofJson {

    private final String file;
    private final JourneyAdvice advice;
    private final Considered considered;
    private final Proving proving;
    private final FactTable table;
    private final Map<FiringKey, Integer> numbers = new HashMap<>();
    private final List<Json> firings = new ArrayList<>();
    private final List<Json> open = new ArrayList<>();

    /** A rule and the facts that it matched, which are what one firing is known by. */
    private record FiringKey(String rule, List<Integer> matched) {}

    ProofJson(String file, JourneyAdvice advice, Considered considered, Proving proving) {
        this.file = file;
        this.advice = advice;
        this.considered = considered;
        this.proving = proving;
        this.table = new FactTable(considered);
    }

    Json json() {
        List<Map<Rule, Judgement>> judgements = proving.judge(considered);
        for (Rule rule : considered.packs().rules()) {
            for (int part = -1; part < considered.locals().size(); part++) {
                Judgement judgement = judgements.get(part + 1).get(rule);
                if (judgement != null) {
                    add(rule, judgement, part);
                }
            }
        }
        Json.Keys keys = considered.locals().isEmpty()
                ? new Json.Keys()
                : new Json.Keys().with("parts", new PartsJson(considered, table).json());
        return keys.with("facts", table.json(file))
                .with("firings", new Json.Items(firings))
                .with("open", new Json.Items(open))
                .with("recommendations", Json.Items.of(advice.recommendations(), this::recommendation))
                .with("kept", numbers(advice.kept().stream().map(Kept::finding).toList()))
                .with("mapGaps", numbers(gaps()))
                .with("settled", numbers(settled()))
                .with("known", numbers(advice.settled().known()));
    }

    /** {@return what somebody answers for, what is on trial, and what recommendations rest on that were rejected} */
    private List<Finding> settled() {
        List<Finding> settled = new ArrayList<>();
        advice.settled().accepted().forEach(each -> settled.add(each.finding()));
        settled.addAll(advice.settled().onTrial());
        advice.settled().rejected().forEach(each -> {
            settled.addAll(each.recommendation().findings());
            settled.addAll(each.recommendation().absorbed());
        });
        return settled;
    }

    private FiringKey key(String rule, List<Fact> matched) {
        return new FiringKey(rule, matched.stream().map(table::number).toList());
    }

    private void add(Rule rule, Judgement judgement, int part) {
        judgement.firings().stream()
                .filter(firing -> considered.part(rule.verb(), subject(rule, firing)) == part)
                .forEach(firing -> add(rule, firing, part));
        if (rule.verb() == Verb.OBJECT) {
            judgement.open().forEach(openCase -> open.add(open(openCase)));
        }
    }

    private static Fact subject(Rule rule, Firing firing) {
        return (Fact) Objects.requireNonNull(firing.bindings().get(rule.subject()));
    }

    private void add(Rule rule, Firing firing, int part) {
        numbers.put(key(rule.id(), firing.matched()), firings.size());
        Json.Keys names = new Json.Keys();
        firing.bindings().forEach((name, value) -> names.with(name, table.value(value)));
        Json.Keys keys = new Json.Keys()
                .with("rule", rule.id())
                .with("verb", rule.verb().word())
                .with("names", names)
                .with("conditions", conditions(rule, firing));
        firings.add(part < 0 ? keys : keys.with("part", part));
    }

    private Json conditions(Rule rule, Firing firing) {
        List<Json> conditions = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            List<Fact> met = firing.grounds().get(conditions.size());
            conditions.add(new ConditionJson(table, condition, met).json(firing.bindings()));
        }
        return new Json.Items(conditions);
    }

    private Json open(OpenCase openCase) {
        return new Json.Keys()
                .with("rule", openCase.ruleId())
                .with("matched", Json.Items.of(openCase.matched(), fact -> new Json.Whole(table.number(fact))))
                .with("missing", Json.Items.of(openCase.missing(), this::missing));
    }

    private Json missing(Missing missing) {
        Json.Keys keys =
                new Json.Keys().with("fact", table.number(missing.fact())).with("key", missing.key());
        missing.field().ifPresent(field -> keys.with("field", field.name()));
        return keys;
    }

    private Json recommendation(Recommendation it) {
        return new Json.Keys()
                .with("id", it.id())
                .with("rank", it.rank())
                .with("decidedBy", word(it.decidedBy()))
                .with("findings", numbers(it.findings()))
                .with("absorbed", numbers(it.absorbed()))
                .with("order", order(it));
    }

    private static Json order(Recommendation it) {
        return new Json.Keys()
                .with("priority", word(it.priority()))
                .with("pointsRemoved", thousandths(it.effects().pointsPerMille()))
                .with("waitMinutesRemoved", it.effects().waitMinutes())
                .with("exposure", thousandths(it.exposurePerMille()))
                .with("findings", it.findings().size())
                .with("changeEffort", word(it.changeEffort()))
                .with("id", it.id());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String thousandths(long perMille) {
        return perMille == 0
                ? "0"
                : BigDecimal.valueOf(perMille, 3).stripTrailingZeros().toPlainString();
    }

    private List<Finding> gaps() {
        return considered.judged().stream()
                .map(Judged::finding)
                .filter(finding -> finding.rule().isAboutTheMap())
                .toList();
    }

    /** A finding that stands for another is recorded once. */
    private Json numbers(List<Finding> findings) {
        Set<Integer> seen = new HashSet<>();
        List<Json> all = new ArrayList<>();
        for (Finding finding : findings) {
            Integer number =
                    numbers.get(key(finding.rule().id(), finding.firing().matched()));
            if (number == null) {
                throw new IllegalStateException("The finding " + finding.id() + " cannot be proved.");
            }
            if (seen.add(number)) {
                all.add(new Json.Whole(number));
            }
        }
        return new Json.Items(all);
    }
}
