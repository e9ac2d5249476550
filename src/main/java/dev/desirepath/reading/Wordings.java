package dev.desirepath.reading;

import dev.desirepath.journey.Entering;
import dev.desirepath.journey.Information;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds words that were probably meant to be the same: needs, and items of information. */
final class Wordings {

    // Each word is compared with each other: more of them than this come from no person.
    private static final int MOST_COMPARED = 300;

    private Wordings() {}

    static List<Problem> nearlyEqualNeeds(Journey journey) {
        Map<String, Stated<String>> needs = new LinkedHashMap<>();
        for (Step step : journey.steps()) {
            Stated<String> need = step.encounter().need();
            if (need != null) {
                needs.putIfAbsent(Names.same(need.value()), need);
            }
        }
        List<Problem> notices = new ArrayList<>();
        List<Stated<String>> before = new ArrayList<>();
        for (Stated<String> need : needs.values().stream().limit(MOST_COMPARED).toList()) {
            before.stream()
                    .filter(other -> Suggestion.isNear(other.value(), need.value()))
                    .findFirst()
                    .ifPresent(other -> notices.add(nearlyEqual(need, other)));
            before.add(need);
        }
        return notices;
    }

    private static Problem nearlyEqual(Stated<String> need, Stated<String> other) {
        return Problem.notice(
                need.place(),
                need.written().length(),
                "the need %s is nearly the need %s of line %d"
                        .formatted(
                                Characters.quote(need.value()),
                                Characters.quote(other.value()),
                                other.place().line()),
                "If they are one need, write it in the same words: repeated contacts are found by them.");
    }

    static List<Problem> itemsFromNowhere(Journey journey) {
        Set<String> known = new HashSet<>();
        for (Step step : journey.steps()) {
            addTo(known, step.information().gives());
            addTo(known, step.information().asks());
        }
        // Where nothing is given or asked for anywhere, the file does not speak of items that come from somewhere.
        if (known.isEmpty()) {
            return List.of();
        }
        journey.actors().values().forEach(actor -> addTo(known, actor.holds()));
        List<Problem> notices = new ArrayList<>();
        journey.steps().forEach(step -> needed(step.information())
                .filter(item -> known.add(Names.same(item.value())))
                .forEach(item -> notices.add(fromNowhere(step, item))));
        return notices;
    }

    private static Stream<Stated<String>> needed(Information information) {
        Stream<Stated<String>> uses = information.uses() == null ? Stream.of() : information.uses().entries().stream();
        Stream<Stated<String>> typed = information.enters() == null
                ? Stream.of()
                : information.enters().stream().map(Entering::item).filter(item -> item != null);
        return Stream.concat(uses, typed);
    }

    private static void addTo(Set<String> known, @Nullable Listed<String> items) {
        if (items != null) {
            items.stream().map(Names::same).forEach(known::add);
        }
    }

    private static Problem fromNowhere(Step step, Stated<String> item) {
        return Problem.notice(
                item.place(),
                item.written().length(),
                "step %s uses %s, which no step gives or asks for"
                        .formatted(Characters.quote(step.id()), Characters.quote(item.value())),
                "Write it under 'gives' or 'asks' of the step that it comes from, in the same words, or under 'holds' of"
                        + " the system that has it.");
    }
}
