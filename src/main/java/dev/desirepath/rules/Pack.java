package dev.desirepath.rules;

import dev.desirepath.facts.Limit;
import dev.desirepath.journey.OwnKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of rules.
 *
 * @param rules sorted by id
 * @param limits the numbers that its rules compare with, sorted by name
 * @param ownKeys that its rules look at, declared
 * @param pages of the rules in Markdown, by id
 * @param sha256 over the sorted paths and bytes of all its files, in hexadecimal
 */
public record Pack(
        String name,
        String version,
        List<Rule> rules,
        List<Limit> limits,
        List<OwnKey> ownKeys,
        Map<String, String> pages,
        String sha256) {

    public Pack {
        rules = List.copyOf(rules);
        limits = List.copyOf(limits);
        ownKeys = List.copyOf(ownKeys);
        pages = Map.copyOf(pages);
    }

    /** {@return the rules that do this, sorted by id} */
    public List<Rule> rules(Verb verb) {
        return rules.stream().filter(rule -> rule.verb() == verb).toList();
    }

    /** {@return the rule of that id} */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
