package dev.desirepath.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which steps give an item or ask for it. */
final class Producers {

    private final Map<String, List<Integer>> producers = new HashMap<>();

    Producers(Walk walk) {
        for (int number = 0; number < walk.size(); number++) {
            for (String item : walk.produced(number)) {
                producers.computeIfAbsent(item, key -> new ArrayList<>()).add(number);
            }
        }
    }

    /** {@return the steps, in the order of the file} */
    List<Integer> of(String item) {
        return producers.getOrDefault(item, List.of());
    }
}
