package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** Stands in for the global of {@code engine}: hears which rules fire on what. */
public final class Heard {

    private final List<String> firings = new ArrayList<>();

    public void give(RuleContext context, Object subject) {
        hear(context, subject);
    }

    public void object(RuleContext context, Object subject) {
        hear(context, subject);
    }

    public void rank(RuleContext context, Object subject) {
        hear(context, subject);
    }

    private void hear(RuleContext context, Object subject) {
        Match match = context.getMatch();
        Map<String, Object> values = new TreeMap<>();
        for (String name : match.getDeclarationIds()) {
            // Patterns without a name get one from the engine.
            if (name.startsWith("$")) {
                values.put(name, match.getDeclarationValue(name));
            }
        }
        firings.add(shown(match.getRule().getName(), values) + " about " + ((Fact) subject).place());
    }

    List<String> firings() {
        return firings.stream().sorted().toList();
    }

    /** {@return the firing in the same words for both readers: numbers by value, without what is not stated} */
    static String shown(String rule, Map<String, Object> values) {
        Map<String, String> words = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value instanceof Fact fact) {
                words.put(name, "fact at line " + fact.place().line());
            } else if (value instanceof Number number && !(value instanceof java.math.BigDecimal)) {
                words.put(name, String.valueOf(number.longValue()));
            } else if (value != null) {
                words.put(name, value.toString());
            }
        });
        return rule + words;
    }
}
