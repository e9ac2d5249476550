package dev.desirepath.lab;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import java.util.List;

/**
 * What the examples of the pages see of rules, and what they would not notice.
 *
 * @param percent how many of the changes are noticed, in hundredths of those that are not accepted, rounded down
 * @param changes how many changes were tried
 * @param noticed how many of them an example notices
 * @param accepted how many none notices, as their pages say
 * @param rules sorted by id
 */
public record Coverage(int percent, int changes, int noticed, int accepted, List<OfRule> rules) {

    public Coverage {
        rules = List.copyOf(rules);
    }

    static Coverage of(List<OfRule> rules) {
        int changes = rules.stream().mapToInt(OfRule::changes).sum();
        int noticed = rules.stream().mapToInt(OfRule::noticed).sum();
        int accepted = rules.stream().mapToInt(OfRule::accepted).sum();
        int due = changes - accepted;
        return new Coverage(due == 0 ? 100 : noticed * 100 / due, changes, noticed, accepted, rules);
    }

    /** {@return how many changes no example notices and no page accepts} */
    public int survived() {
        return changes - noticed - accepted;
    }

    /** {@return what is wrong with the pages} */
    public List<Problem> problems() {
        return rules.stream().flatMap(rule -> rule.problems().stream()).toList();
    }

    /**
     * What the examples of one page see of its rule.
     *
     * @param conditions its conditions and the comparisons in them, in their order
     * @param survivors the changes that no example notices
     * @param problems what is wrong with the page
     */
    public record OfRule(
            String rule,
            String page,
            int examples,
            List<Seen> conditions,
            int changes,
            int noticed,
            int accepted,
            List<Survived> survivors,
            List<Problem> problems) {

        public OfRule {
            conditions = List.copyOf(conditions);
            survivors = List.copyOf(survivors);
            problems = List.copyOf(problems);
        }
    }

    /**
     * A condition, or a comparison in one, and whether an example shows it met, failing, and hanging on what is not stated.
     *
     * @param within whether it is a comparison of the condition before it
     */
    public record Seen(String what, Place place, boolean within, boolean met, boolean failing, boolean open) {}

    /**
     * A change of the rule that no example notices.
     *
     * @param change what was changed
     * @param hint which example would notice it
     */
    public record Survived(String change, Place place, String hint) {}
}
