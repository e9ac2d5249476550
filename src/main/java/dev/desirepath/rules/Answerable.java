package dev.desirepath.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who stands behind a rule, as far as it says; what it does not say is empty.
 *
 * @param owner who answers for it
 * @param approved who approved it
 * @param source where the standard is written down
 * @param reviewed the month or the day on which it was looked at last
 * @param trial whether it is tried out and not yet in force
 */
public record Answerable(String owner, String approved, String source, String reviewed, boolean trial) {

    private static final int MONTH = "2026-05".length();

    /** {@return who stands behind the rule} */
    public static Answerable of(Rule rule) {
        return new Answerable(
                rule.owner().orElse(""),
                rule.approved().orElse(""),
                rule.source().orElse(""),
                rule.reviewed().orElse(""),
                rule.isTrial());
    }

    /** {@return whether the rule says anything of it} */
    public boolean isStated() {
        return trial || !owner.isEmpty() || !approved.isEmpty() || !source.isEmpty() || !reviewed.isEmpty();
    }

    /** {@return whether one person owns the rule and approved it} */
    public boolean isSame() {
        return isSame(owner, approved);
    }

    /** {@return whether two names mean one person or office, as far as they are written; nobody is nobody} */
    public static boolean isSame(String one, String other) {
        return !plain(one).isEmpty() && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** {@return what the rule says of it, in one line; empty when it says nothing} */
    public String said() {
        if (!isStated()) {
            return "";
        }
        List<String> said = new ArrayList<>();
        if (trial) {
            said.add("on trial");
        }
        said.add(owner.isEmpty() ? "no owner stated" : "owner " + owner);
        said.add(approved.isEmpty() ? "no approval stated" : "approved by " + (isSame() ? "the owner" : approved));
        if (!source.isEmpty()) {
            said.add("source " + source);
        }
        said.add(reviewed.isEmpty() ? "no review stated" : "reviewed " + reviewed);
        return String.join("; ", said);
    }

    /** {@return how many whole months before that day it was looked at last; less than 0 when it is after; 0 when not said} */
    public long monthsSinceReview(LocalDate asOf) {
        if (reviewed.isEmpty()) {
            return 0;
        }
        YearMonth month = YearMonth.parse(reviewed.substring(0, MONTH));
        boolean later = reviewed.length() > MONTH && LocalDate.parse(reviewed).isAfter(asOf);
        return later ? -1 : ChronoUnit.MONTHS.between(month, YearMonth.from(asOf));
    }
}
