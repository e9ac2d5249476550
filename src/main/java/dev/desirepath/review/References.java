package dev.desirepath.review;

import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Source;
import dev.desirepath.rules.Spelling;
import dev.desirepath.rules.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where rules name other rules: in {@code @absorbs}, and in conditions on who found something. */
final class References {

    private final Set<String> ids;
    private final List<Problem> problems = new ArrayList<>();

    References(Set<String> ids) {
        this.ids = new TreeSet<>(ids);
    }

    /** {@return the names of rules that there are not} */
    List<Problem> problems(List<Rule> rules) {
        for (Rule rule : rules) {
            absorbed(rule);
            rule.conditions().stream()
                    .filter(Condition.Match.class::isInstance)
                    .flatMap(condition -> condition.pattern().comparisons().stream())
                    .filter(comparison -> comparison.field().name().equals("foundBy"))
                    .forEach(comparison -> found(rule, comparison));
        }
        return problems;
    }

    private void absorbed(Rule rule) {
        Text written = rule.metadata().get("absorbs");
        int at = 0;
        for (String id : rule.absorbs()) {
            if (written != null && !ids.contains(id)) {
                unknown(rule, written, at, id);
            }
            at += id.length() + 2;
        }
    }

    private void unknown(Rule rule, Text written, int at, String id) {
        problems.add(new Source(rule.file(), rule.text())
                .problem(written.at(at), id.length(), "there is no rule '" + id + "'", help(id)));
    }

    private void found(Rule rule, Constraint.Comparison comparison) {
        for (Operand operand : comparison.operands()) {
            if (operand instanceof Operand.Literal literal
                    && !ids.contains(literal.value().toString())) {
                String id = literal.value().toString();
                problems.add(new Source(rule.file(), rule.text())
                        .problem(literal.place(), id.length() + 2, "there is no rule '" + id + "'", help(id)));
            }
        }
    }

    private static String all() {
        return "'desirepath rules list' shows the ids of all rules.";
    }

    private String help(String id) {
        return Spelling.nearest(id, ids)
                .map(nearest -> "Did you mean '" + nearest + "'? " + all())
                .orElse(all());
    }
}
