package dev.desirepath.record;

import dev.desirepath.facts.Fact;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Condition.Tally;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One condition of a rule that fired, with the facts that met it. */
final class ConditionJson {

    private final FactTable table;
    private final Condition condition;
    private final List<Fact> met;

    ConditionJson(FactTable table, Condition condition, List<Fact> met) {
        this.table = table;
        this.condition = condition;
        this.met = met;
    }

    Json json(Map<String, Object> names) {
        Json.Keys keys = new Json.Keys()
                .with("is", kind(condition))
                .with("fact", condition.pattern().type().name())
                .with("searched", table.count(condition.pattern().type()))
                .with("met", Json.Items.of(met, fact -> new Json.Whole(table.number(fact))));
        if (condition instanceof Tally tally) {
            @Nullable Object value = names.get(tally.name());
            keys.with("function", ProofJson.word(tally.function()))
                    .with("value", value == null ? new Json.Nothing() : table.value(value));
        }
        return keys;
    }

    /** {@return the word that the rule has for it} */
    static String kind(Condition condition) {
        if (condition instanceof Condition.Match) {
            return "match";
        }
        if (condition instanceof Condition.Absence) {
            return "not";
        }
        if (condition instanceof Condition.Presence) {
            return "exists";
        }
        return condition instanceof Condition.ForAll ? "forall" : "accumulate";
    }
}
