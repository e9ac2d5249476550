package dev.desirepath.review;

import dev.desirepath.facts.Limit;
import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Rule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What we ask of rules as we ask it of business rules: who answers for one, where it is from, and when it was looked at last. */
final class Accountability {

    private static final String LIMIT = "stale-rule.longest-unreviewed";
    private static final String EXAMPLE =
            "We ask of rules what we ask of business rules. Write such as: @owner( \"Head of service\" )"
                    + " @source( \"Service handbook 4.2\" ) @reviewed( 2026-05 ).";

    private final LocalDate asOf;
    private final @Nullable Limit longest;
    private final List<Problem> notices = new ArrayList<>();

    Accountability(LocalDate asOf, Limits limits) {
        this.asOf = asOf;
        this.longest = limits.named(LIMIT);
    }

    List<Problem> notices(List<Rule> rules) {
        rules.forEach(this::rule);
        return notices;
    }

    private void rule(Rule rule) {
        missing(rule);
        rule.reviewed().ifPresent(written -> reviewed(rule, written));
        String owner = plain(rule.owner().orElse(""));
        if (!owner.isEmpty() && owner.equals(plain(rule.approved().orElse("")))) {
            notices.add(Notices.of(
                    rule,
                    "approved",
                    "who answers for the rule approved it too: " + rule.owner().orElse(""),
                    "Let somebody else approve it: two people see more than one."));
        }
    }

    private void missing(Rule rule) {
        List<String> missing = new ArrayList<>();
        for (String key : List.of("owner", "source", "reviewed")) {
            if (rule.value(key).isEmpty()) {
                missing.add("@" + key);
            }
        }
        if (!missing.isEmpty()) {
            notices.add(Notices.of(rule, "the rule does not say " + listed(missing), EXAMPLE));
        }
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private void reviewed(Rule rule, String written) {
        YearMonth month = YearMonth.parse(written.substring(0, "2026-05".length()));
        boolean later = written.length() > "2026-05".length()
                ? LocalDate.parse(written).isAfter(asOf)
                : month.isAfter(YearMonth.from(asOf));
        if (later) {
            notices.add(Notices.of(
                    rule,
                    "reviewed",
                    "@reviewed is '" + written + "', which is after " + asOf,
                    "Write when the rule was looked at last, or give the day with --as-of."));
            return;
        }
        Limit limit = longest;
        long months = ChronoUnit.MONTHS.between(month, YearMonth.from(asOf));
        if (limit != null && months > limit.count()) {
            notices.add(Notices.of(
                    rule,
                    "reviewed",
                    "the rule was looked at last %d months ago".formatted(months),
                    "Look whether it is still wanted as it is, and write the month. More than %s months is too long: %s in %s."
                            .formatted(limit.written(), LIMIT, limit.place())));
        }
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
