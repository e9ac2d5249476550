package dev.desirepath.redesign;

import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Effort;
import dev.desirepath.journey.EmotionAt;
import dev.desirepath.journey.Feeling;
import dev.desirepath.journey.Felt;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Stated;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds how actors of both journeys fare in their part against each other: their effort, and what they said they feel. */
final class Colleagues {

    private final Journey before;
    private final Journey after;
    private final Balance balance;

    Colleagues(Journey before, Journey after, Balance balance) {
        this.before = before;
        this.after = after;
        this.balance = balance;
    }

    void ask(Facts factsBefore, Facts factsAfter) {
        Map<String, Effort> old = efforts(factsBefore);
        Map<String, Effort> now = efforts(factsAfter);
        after.actors().forEach((name, is) -> {
            Actor was = before.actors().get(name);
            if (was != null) {
                effort(name, old.get(name), now.get(name));
                felt(name, observed(was), observed(is));
            }
        });
    }

    private static Map<String, Effort> efforts(Facts facts) {
        Map<String, Effort> efforts = new HashMap<>();
        facts.of(dev.desirepath.facts.Actor.class).forEach(actor -> {
            if (actor.effort() != null) {
                efforts.put(actor.actor(), actor.effort());
            }
        });
        return efforts;
    }

    private void effort(String name, @Nullable Effort was, @Nullable Effort is) {
        String said = "effort of '" + name + "': " + word(was) + " before, " + word(is) + " after";
        balance.lower("effort", was, is, said);
    }

    private static String word(@Nullable Effort effort) {
        return effort == null ? "not said" : effort.name().toLowerCase(Locale.ROOT);
    }

    /** The clusters stand in order from the worst to the best. */
    private void felt(String name, @Nullable Stated<Felt> was, @Nullable Stated<Felt> is) {
        String said = "what '" + name + "' feels: " + word(was) + " before, " + word(is) + " after";
        balance.lower("emotion", cluster(is), cluster(was), said);
    }

    private static String word(@Nullable Stated<Felt> felt) {
        return cluster(felt) == null || felt == null ? "not said" : felt.written();
    }

    private static @Nullable Stated<Felt> observed(Actor actor) {
        EmotionAt emotion = actor.emotion();
        return emotion == null ? null : emotion.observed();
    }

    private static Feeling.@Nullable Cluster cluster(@Nullable Stated<Felt> felt) {
        Feeling feeling = felt == null ? null : felt.value().feeling();
        return feeling == null ? null : feeling.cluster();
    }
}
