package dev.desirepath.rules;

import dev.desirepath.facts.Limit;
import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Attributes;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Stage;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a house wants otherwise for some journeys, or for one stage or unit of them.
 *
 * @param when which: {@code journey}, {@code stage}, {@code unit}, or own keys of the journey, with their values
 * @param off the ids of rules that do not judge there
 * @param limits that count there
 * @param accepted what somebody answers for there
 */
public record Scoped(Map<String, String> when, Set<String> off, List<Limit> limits, List<Accepted> accepted) {

    private static final String JOURNEY = "journey";
    private static final String STAGE = "stage";
    private static final String UNIT = "unit";

    /** The words under {@code for} that are no own keys. */
    static final Set<String> WORDS = Set.of(JOURNEY, STAGE, UNIT);

    public Scoped {
        when = Collections.unmodifiableMap(new TreeMap<>(when));
        off = Set.copyOf(off);
        limits = List.copyOf(limits);
        accepted = List.copyOf(accepted);
    }

    /** {@return whether it is about one stage or unit and not about the whole journey} */
    public boolean isPart() {
        return when.containsKey(STAGE) || when.containsKey(UNIT);
    }

    /** {@return whether the journey is one of those it is about} */
    public boolean isAbout(Journey journey) {
        return when.entrySet().stream().allMatch(each -> isSo(each.getKey(), each.getValue(), journey));
    }

    /** {@return the ids of the steps that are in the part of the journey that it is about} */
    public Set<String> steps(Journey journey) {
        return journey.steps().stream()
                .filter(step -> isIn(step, journey))
                .map(Step::id)
                .collect(Collectors.toSet());
    }

    private boolean isIn(Step step, Journey journey) {
        String stage = when.get(STAGE);
        String unit = when.get(UNIT);
        return (stage == null
                        || journey.stages().stream()
                                .anyMatch(each -> each.id().equals(step.stage()) && is(stage, each)))
                && (unit == null
                        || actors(step)
                                .anyMatch(name -> isOf(unit, journey.actors().get(name))));
    }

    private static Stream<String> actors(Step step) {
        return step.by() == null ? Stream.of() : step.by().values().stream();
    }

    private static boolean isOf(String unit, @Nullable Actor actor) {
        return actor != null && actor.unit() != null && same(unit, actor.unit().value());
    }

    private static boolean is(String name, Stage stage) {
        return same(name, stage.id()) || same(name, stage.name().value());
    }

    private static boolean isSo(String key, String value, Journey journey) {
        return switch (key) {
            case JOURNEY ->
                same(value, journey.id()) || same(value, journey.name().value());
            case STAGE -> journey.stages().stream().anyMatch(stage -> is(value, stage));
            case UNIT -> journey.actors().values().stream().anyMatch(actor -> isOf(value, actor));
            default -> isStated(journey.also(), key, value);
        };
    }

    private static boolean isStated(Attributes also, String key, String value) {
        Stated<String> stated = also.values().get(key);
        return stated != null && same(yesOrNo(value), yesOrNo(stated.value()));
    }

    private static String yesOrNo(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> value;
        };
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
