package dev.desirepath.html;

import dev.desirepath.facts.Actor;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.HandOff;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Between which units cases pass most often, over several journeys. */
public final class HotHandOffs {

    private static final int MOST = 10;

    private final Map<String, Map<String, int[]>> counts = new TreeMap<>();

    /** How often cases pass from one unit to another, and on how many journeys they do. */
    public record Way(String from, String to, int handOffs, int journeys) {}

    void add(Facts facts) {
        Map<String, String> units = new HashMap<>();
        for (Actor actor : facts.of(Actor.class)) {
            String unit = actor.belongsTo();
            units.put(actor.actor(), unit == null ? actor.actor() : unit);
        }
        Set<List<String>> here = new HashSet<>();
        for (HandOff handOff : facts.of(HandOff.class)) {
            String from = units.getOrDefault(handOff.giver(), handOff.giver());
            String to = units.getOrDefault(handOff.receiver(), handOff.receiver());
            if (!from.equals(to)) {
                int[] count =
                        counts.computeIfAbsent(from, key -> new TreeMap<>()).computeIfAbsent(to, key -> new int[2]);
                count[0]++;
                count[1] += here.add(List.of(from, to)) ? 1 : 0;
            }
        }
    }

    /** {@return the most frequent first} */
    List<Way> ways() {
        return counts.entrySet().stream()
                .flatMap(from -> from.getValue().entrySet().stream()
                        .map(to -> new Way(from.getKey(), to.getKey(), to.getValue()[0], to.getValue()[1])))
                .sorted(Comparator.<Way>comparingInt(way -> -way.handOffs())
                        .thenComparing(way -> -way.journeys())
                        .thenComparing(Way::from)
                        .thenComparing(Way::to))
                .limit(MOST)
                .toList();
    }
}
