package dev.desirepath.rules;

import dev.desirepath.facts.Limit;
import dev.desirepath.journey.OwnKey;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The packs of a run, joined.
 *
 * @param packs the standard pack first, then house packs in the order in which they were named
 * @param rules those of all packs that are to be judged, sorted by id
 * @param limits the numbers that the rules compare with, those of all packs or what the house set in their place
 */
public record Packs(List<Pack> packs, List<Rule> rules, List<Limit> limits) {

    public Packs {
        packs = List.copyOf(packs);
        limits = List.copyOf(limits);
        rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /** {@return all rules of the packs} */
    public static Packs of(List<Pack> packs) {
        return new Packs(
                packs,
                packs.stream().flatMap(pack -> pack.rules().stream()).toList(),
                packs.stream().flatMap(pack -> pack.limits().stream()).toList());
    }

    /** {@return a problem for each rule, limit or own key that another pack has already, naming both places} */
    public static List<Problem> clashes(List<Pack> packs) {
        Map<String, Rule> known = new HashMap<>();
        Map<String, Limit> limits = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Place> named = new HashMap<>();
        for (Pack pack : packs) {
            pack.ownKeys().forEach(key -> clash(key, named, problems));
        }
        for (Pack pack : packs) {
            for (Limit limit : pack.limits()) {
                Limit before = limits.putIfAbsent(limit.name(), limit);
                if (before != null) {
                    problems.add(clash(limit, before));
                }
            }
        }
        for (Pack pack : packs) {
            for (Rule rule : pack.rules()) {
                Rule before = known.putIfAbsent(rule.id(), rule);
                if (before != null) {
                    problems.add(clash(rule, before));
                }
            }
        }
        return problems;
    }

    private static void clash(OwnKey key, Map<String, Place> known, List<Problem> problems) {
        String name = key.name().value();
        Place place = key.name().place();
        Place before = known.putIfAbsent(name, place);
        if (before != null) {
            problems.add(new Problem(
                    place,
                    name.length(),
                    "the own key '" + name + "' is also one of another pack",
                    "",
                    "The other is in " + before
                            + ". Rename yours, or delete one; desirepath.yaml may declare it for all."));
        }
    }

    /** A rule would match on both and fire twice. */
    private static Problem clash(Limit limit, Limit before) {
        return new Problem(
                limit.place(),
                1,
                "the limit '" + limit.name() + "' is also one of another pack",
                "",
                "The other is in " + before.place() + ". Give yours another name, beginning with the id of its rule;"
                        + " to set another number for all, write it under 'limits' in desirepath.yaml.");
    }

    private static Problem clash(Rule rule, Rule before) {
        Place place = rule.placeOfId();
        return new Source(rule.file(), rule.text())
                .problem(
                        place,
                        rule.id().length() + 2,
                        "the id '" + rule.id() + "' is also that of a rule in another pack",
                        "The other is in " + before.placeOfId() + ". Give yours another id and file name.");
    }

    /** {@return the rules that do this, sorted by id} */
    public List<Rule> rules(Verb verb) {
        return rules.stream().filter(rule -> rule.verb() == verb).toList();
    }

    /** {@return the rule of that id} */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** {@return the ids of the rules that a pack has and that are not to be judged} */
    public Set<String> skipped() {
        Set<String> skipped = new TreeSet<>();
        packs.forEach(pack -> pack.rules().forEach(rule -> skipped.add(rule.id())));
        rules.forEach(rule -> skipped.remove(rule.id()));
        return skipped;
    }

    /** {@return the same packs with those rules only} */
    public Packs where(Predicate<Rule> wanted) {
        return new Packs(packs, rules.stream().filter(wanted).toList(), limits);
    }

    /** {@return the same packs as they count in these scopes, of which a later one counts more} */
    public Packs in(List<Scoped> scopes) {
        Packs packs = this;
        for (Scoped scope : scopes) {
            packs = packs.withLimits(scope.limits()).where(rule -> !scope.off().contains(rule.id()));
        }
        return packs;
    }

    /** {@return the same packs with these limits in place of those of the same name} */
    Packs withLimits(List<Limit> own) {
        Map<String, Limit> byName = new HashMap<>();
        own.forEach(limit -> byName.put(limit.name(), limit));
        return new Packs(
                packs,
                rules,
                limits.stream()
                        .map(limit -> byName.getOrDefault(limit.name(), limit))
                        .toList());
    }

    /** {@return the pack that a rule comes from} */
    public Pack packOf(Rule rule) {
        return packs.stream()
                .filter(pack -> pack.rules().contains(rule))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the id that was perhaps meant} */
    public static Optional<String> nearest(String written, Collection<String> ids) {
        return Spelling.nearest(written, ids);
    }
}
