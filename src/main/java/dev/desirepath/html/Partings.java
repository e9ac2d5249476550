package dev.desirepath.html;

import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Share;
import dev.desirepath.journey.Stated;
import dev.desirepath.report.Words;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a customer says where the ways part. */
final class Partings {

    private Partings() {}

    /**
     * {@return where the ways lead and how often, as far as the file says}
     *
     * @param choice the ways, the one that is taken first
     * @param names of steps by their ids
     * @param told the steps that were told before
     */
    static String said(List<Outgoing> choice, Map<String, String> names, Set<String> told) {
        boolean known = choice.stream().allMatch(each -> each.share() != null);
        String first = leads(choice.get(0), names, told);
        String taken = known
                ? "The most frequent way, " + percent(choice.get(0)) + ", " + first + ";"
                : "How often it goes which way is not stated. I go the first way that is written, which " + first + ";";
        List<String> others = choice.stream()
                .skip(1)
                .map(each -> (known ? percent(each) + " " : "another ") + leads(each, names, told))
                .toList();
        return taken + " " + Lists.and(others) + ".";
    }

    private static String percent(Outgoing outgoing) {
        Stated<Share> share = Objects.requireNonNull(outgoing.share());
        return Words.percent(share.value()
                .fraction()
                .movePointRight(3)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue());
    }

    private static String leads(Outgoing outgoing, Map<String, String> names, Set<String> told) {
        String to = outgoing.name().value();
        if (!names.containsKey(to)) {
            return "ends here";
        }
        return (told.contains(to) ? "leads back to '" : "leads to '") + names.get(to) + "'";
    }
}
