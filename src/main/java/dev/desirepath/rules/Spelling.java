package dev.desirepath.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
public final class Spelling {

    private Spelling() {}

    /** {@return the known words, and the one that was perhaps meant} */
    public static String help(String what, String written, Collection<String> known) {
        String all = what + ": " + String.join(", ", known) + ".";
        return nearest(written, known)
                .map(word -> all + " Did you mean '" + word + "'?")
                .orElse(all);
    }

    /** {@return the known word that was perhaps meant} */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT)) <= 1 + written.length() / 4)
                .min(Comparator.comparingInt(word -> distance(lower, word.toLowerCase(Locale.ROOT))));
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
