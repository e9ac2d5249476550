package dev.desirepath.reading;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to say to somebody who wrote a word that is not known: the words that are, and the nearest of them. */
public final class Suggestion {

    private static final int MOST_LISTED = 16;
    private static final int MOST_COMPARED = 1000;
    private static final int LONGEST = 60;
    private static final int SHORTEST = 6;
    private static final int MOST_TYPING_MISTAKES = 2;

    private Suggestion() {}

    /** {@return for example {@code Actors are: planner, customer. Did you mean 'planner'?}} */
    public static String of(String label, Collection<String> known, String word) {
        String list = known.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        String rest = known.size() > MOST_LISTED ? " and %d more".formatted(known.size() - MOST_LISTED) : "";
        String all = known.isEmpty() ? "There are none." : "%s: %s%s.".formatted(label, list, rest);
        return nearest(known, word)
                .map(near -> all + " Did you mean '%s'?".formatted(near))
                .orElse(all);
    }

    /** {@return the known word that is nearest to this one, if one is near enough to be meant} */
    static Optional<String> nearest(Collection<String> known, String word) {
        String meant = word.toLowerCase(Locale.ROOT);
        if (meant.length() > LONGEST) {
            return Optional.empty();
        }
        int best = meant.length() / 3 + 1;
        String nearest = null;
        for (String candidate : known.stream().limit(MOST_COMPARED).toList()) {
            int distance = distance(meant, candidate.toLowerCase(Locale.ROOT), best);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** {@return whether two different words or sentences are probably meant to be the same} */
    static boolean isNear(String one, String other) {
        String a = Ids.slug(one);
        String b = Ids.slug(other);
        boolean comparable =
                Math.min(a.length(), b.length()) >= SHORTEST && Math.max(a.length(), b.length()) <= LONGEST;
        return !a.isEmpty()
                && (a.equals(b) || (comparable && distance(a, b, MOST_TYPING_MISTAKES + 1) <= MOST_TYPING_MISTAKES));
    }

    // Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one each.
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) >= most) {
            return most;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
