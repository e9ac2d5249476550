package dev.desirepath.cli;

import dev.desirepath.advice.Recommendation;
import dev.desirepath.rules.Packs;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the recommendation that a rank, an id, or the beginning of an id means. */
final class Choosing {

    private Choosing() {}

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
