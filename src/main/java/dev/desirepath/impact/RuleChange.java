package dev.desirepath.impact;

import java.util.List;

/**
 * One thing that is otherwise in the rules, limits or decisions of a house.
 *
 * @param about the id of a rule, the name of a limit, or {@code configuration}
 * @param what is otherwise, behind the name
 * @param rules the ids of the rules whose findings it can change directly, sorted
 */
public record RuleChange(String about, String what, List<String> rules) {

    public RuleChange {
        rules = List.copyOf(rules);
    }

    /** {@return both in one sentence} */
    public String sentence() {
        return about + " " + what;
    }
}
