package dev.desirepath.proof;

import dev.desirepath.proof.Proof.FactSeen;
import dev.desirepath.proof.Proof.Ground;
import dev.desirepath.proof.Proof.Seen;
import java.util.List;
import java.util.Locale;

/** Says why a condition fails, in one sentence. */
final class Failing {

    private Failing() {}

    static String sentence(Ground ground) {
        if (!ground.said().isEmpty()) {
            return ground.said();
        }
        List<FactSeen> meant =
                ground.nearest().stream().filter(Failing::isMeant).toList();
        if (meant.isEmpty()) {
            return "there is no "
                    + ground.type().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT) + " there";
        }
        return meant.get(0).values().stream()
                .filter(value -> value.holds() == Holds.NO)
                .map(Seen::said)
                .findFirst()
                .orElse("");
    }

    /** A fact of another step is not what the condition means. */
    static boolean isMeant(FactSeen fact) {
        return fact.values().stream().noneMatch(value -> value.link() && value.holds() == Holds.NO);
    }
}
