package dev.desirepath.cli;

import dev.desirepath.advice.Recommendation;
import dev.desirepath.rules.Packs;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the recommendations that ranks, ids, and the beginnings of ids mean. */
final class Choosing {

    private static final String ALL = "all";
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9}) ?- ?(\\d{1,9})");

    private Choosing() {}

    /**
     * {@return what is meant by {@code all}, a range of ranks such as {@code 1-3}, or what {@link #one} takes}
     *
     * @throws UsageException when it means none, or a range is not one of ranks that are there
     */
    static List<Recommendation> some(String written, List<Recommendation> all) {
        if (written.equals(ALL)) {
            return all;
        }
        Matcher range = RANGE.matcher(written);
        return range.matches() ? between(written, number(range, 1), number(range, 2), all) : List.of(one(written, all));
    }

    private static int number(Matcher range, int group) {
        return Integer.parseInt(range.group(group));
    }

    private static List<Recommendation> between(String written, int first, int last, List<Recommendation> all) {
        if (first < 1 || last < first || last > all.size()) {
            throw new UsageException(
                    "there is no range '%s' of recommendations on this journey; %s".formatted(written, ranks(all)));
        }
        return all.subList(first - 1, last);
    }

    private static String ranks(List<Recommendation> all) {
        return all.isEmpty() ? "there is none" : "the ranks go from 1 to %d".formatted(all.size());
    }

    /** @throws UsageException when it means none, or several */
    static Recommendation one(String rankOrId, List<Recommendation> all) {
        List<Recommendation> found = all.stream()
                .filter(it ->
                        it.id().equals(rankOrId) || String.valueOf(it.rank()).equals(rankOrId))
                .toList();
        if (found.isEmpty() && !rankOrId.isEmpty()) {
            found = all.stream().filter(it -> it.id().startsWith(rankOrId)).toList();
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        if (!found.isEmpty()) {
            throw new UsageException(
                    "'%s' means %d recommendations; there are: %s".formatted(rankOrId, found.size(), known(found)));
        }
        throw new UsageException("there is no recommendation '%s' on this journey%s; %s"
                .formatted(
                        rankOrId, meant(rankOrId, all), all.isEmpty() ? "there is none" : "there are: " + known(all)));
    }

    private static String meant(String id, List<Recommendation> all) {
        return Packs.nearest(id, all.stream().map(Recommendation::id).toList())
                .map(near -> ". Did you mean '" + near + "'?")
                .orElse("");
    }

    private static String known(List<Recommendation> recommendations) {
        return recommendations.stream()
                .map(it -> it.rank() + " [" + it.id() + "]")
                .collect(Collectors.joining(", "));
    }
}
