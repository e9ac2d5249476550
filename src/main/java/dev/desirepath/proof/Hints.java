package dev.desirepath.proof;

import dev.desirepath.proof.Proof.Justification;
import dev.desirepath.proof.Proof.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says without trying anything out what would have to be otherwise: numbers near a limit first, then what is written. */
final class Hints {

    private static final int MOST = 3;

    private Hints() {}

    static List<String> of(List<Justification> own) {
        List<String> hints = new ArrayList<>();
        if (own.size() > 1) {
            hints.add("it stands on " + own.size() + " findings, and each would have to go");
        }
        List<Seen> premises = own.get(0).premises();
        premises.stream()
                .filter(seen -> !seen.limit().isEmpty())
                .forEach(seen -> hints.add(
                        "it hangs on being " + seen.needed() + " (now " + seen.seen() + ", " + line(seen) + ")"));
        Set<String> written = new TreeSet<>();
        premises.stream()
                .filter(seen -> seen.limit().isEmpty() && !seen.written().isEmpty())
                .filter(seen -> !seen.written().startsWith("step:"))
                .filter(seen -> written.add(seen.written()))
                .forEach(seen -> hints.add("it hangs on '" + seen.written() + "' (" + line(seen) + ")"));
        return hints.stream().distinct().limit(MOST).toList();
    }

    private static String line(Seen seen) {
        return "line " + seen.place().line();
    }
}
