package dev.desirepath.report;

import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page on all rules of a pack by family, made from the rules and their pages. */
public final class RulesPage {

    private static final String INTRODUCTION = """
            # The rules

            Generated from `rules/`; do not edit. Each name leads to the page of the rule: what it looks for, why, on which journeys it fires and stays quiet, what to do, and where it ends. A rule that may eliminate improves instead where an objection speaks against it. What no rule sees stands in [what we do not see yet](not-seen-yet.md).
            """;

    private static final Pattern FIRST = Pattern.compile("\\A(.+?[.!?])(?=\\s|\\z)", Pattern.DOTALL);
    private static final String LOOKED_FOR = "## What we look for\n";

    private final Pack pack;
    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private RulesPage(Pack pack) {
        this.pack = pack;
    }

    /** {@return the page in Markdown} */
    public static String of(Pack pack) {
        RulesPage page = new RulesPage(pack);
        page.write();
        return page.page.toString();
    }

    private void write() {
        int find = pack.rules(Verb.GIVE).size();
        page.append(
                "\n%d rules find; %d objections keep what must not go, and warn; %d priorities say what is urgent.\n"
                        .formatted(
                                find,
                                pack.rules(Verb.OBJECT).size(),
                                pack.rules(Verb.RANK).size()));
        families(Verb.GIVE).forEach((family, rules) -> {
            heading(family, rules);
            page.append("\n| rule | looks for | may |\n| --- | --- | --- |\n");
            rules.forEach(rule -> row(rule, rule.eliminates() ? "eliminate" : "improve"));
        });
        for (Verb verb : List.of(Verb.OBJECT, Verb.RANK)) {
            families(verb).forEach((family, rules) -> {
                heading(family, rules);
                page.append("\n| rule | looks for | says |\n| --- | --- | --- |\n");
                rules.forEach(rule -> row(rule, rule.value("priority").orElse(stops(rule))));
            });
        }
    }

    private static String stops(Rule rule) {
        return rule.value("stops").isPresent() ? "warns" : "keeps";
    }

    private Map<String, List<Rule>> families(Verb verb) {
        return pack.rules(verb).stream()
                .collect(Collectors.groupingBy(Rule::family, TreeMap::new, Collectors.toList()));
    }

    private void heading(String family, List<Rule> rules) {
        String name = family.substring(0, 1).toUpperCase(Locale.ROOT)
                + family.substring(1).replace('-', ' ');
        page.append("\n## %s (%d)\n".formatted(name, rules.size()));
    }

    private void row(Rule rule, String says) {
        List<String> cells = new ArrayList<>();
        cells.add("[%s](../rules/%s/%s.md)".formatted(rule.id(), rule.family(), rule.id()));
        cells.add(firstSentence(pack.pages().getOrDefault(rule.id(), "")).replace("|", "\\|"));
        cells.add(says);
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String firstSentence(String text) {
        int start = text.indexOf(LOOKED_FOR);
        if (start < 0) {
            return "";
        }
        Matcher first =
                FIRST.matcher(text.substring(start + LOOKED_FOR.length()).strip());
        return first.find() ? first.group(1).replaceAll("\\s+", " ") : "";
    }
}
