package dev.desirepath.rules;

import static dev.desirepath.rules.Practice.Tendency.BETTER;
import static dev.desirepath.rules.Practice.Tendency.NEUTRAL;
import static dev.desirepath.rules.Practice.Tendency.WORSE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The redesign practices of Reijers and Liman Mansar (2005), each with the tendency that they published for it. A tendency is
 * no promise: the paper names its directions, not their size.
 */
public enum Practice {
    CONTROL_RELOCATION(NEUTRAL, WORSE, BETTER, NEUTRAL),
    CONTACT_REDUCTION(BETTER, WORSE, BETTER, NEUTRAL),
    INTEGRATION(BETTER, BETTER, NEUTRAL, WORSE),
    CASE_TYPES(BETTER, BETTER, WORSE, WORSE),
    TASK_ELIMINATION(BETTER, BETTER, WORSE, NEUTRAL),
    ORDER_BASED_WORK(BETTER, WORSE, NEUTRAL, NEUTRAL),
    TRIAGE(NEUTRAL, WORSE, BETTER, WORSE),
    TASK_COMPOSITION(BETTER, BETTER, NEUTRAL, WORSE),
    RESEQUENCING(BETTER, BETTER, NEUTRAL, NEUTRAL),
    PARALLELISM(BETTER, WORSE, NEUTRAL, WORSE),
    KNOCK_OUT(WORSE, BETTER, NEUTRAL, NEUTRAL),
    EXCEPTION(BETTER, WORSE, BETTER, WORSE),
    CASE_ASSIGNMENT(NEUTRAL, NEUTRAL, BETTER, WORSE),
    FLEXIBLE_ASSIGNMENT(BETTER, WORSE, NEUTRAL, BETTER),
    CENTRALISATION(BETTER, WORSE, NEUTRAL, BETTER),
    SPLIT_RESPONSIBILITIES(NEUTRAL, NEUTRAL, BETTER, WORSE),
    CUSTOMER_TEAMS(NEUTRAL, NEUTRAL, BETTER, WORSE),
    NUMERICAL_INVOLVEMENT(BETTER, WORSE, NEUTRAL, WORSE),
    CASE_MANAGER(NEUTRAL, WORSE, BETTER, NEUTRAL),
    EXTRA_RESOURCES(BETTER, WORSE, NEUTRAL, BETTER),
    SPECIALIST_GENERALIST(BETTER, NEUTRAL, BETTER, WORSE),
    EMPOWER(BETTER, NEUTRAL, WORSE, BETTER),
    CONTROL_ADDITION(WORSE, WORSE, BETTER, NEUTRAL),
    BUFFERING(BETTER, WORSE, NEUTRAL, NEUTRAL),
    TASK_AUTOMATION(BETTER, WORSE, BETTER, WORSE),
    INTEGRAL_TECHNOLOGY(BETTER, WORSE, NEUTRAL, NEUTRAL),
    TRUSTED_PARTY(BETTER, BETTER, NEUTRAL, NEUTRAL),
    OUTSOURCING(NEUTRAL, BETTER, NEUTRAL, WORSE),
    INTERFACING(BETTER, NEUTRAL, BETTER, NEUTRAL);

    private static final Map<String, Practice> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Practice::word, practice -> practice));

    /** Where a figure tends to go when the practice is applied. */
    public enum Tendency {
        BETTER,
        WORSE,
        NEUTRAL
    }

    private final String word;
    private final Tendency time;
    private final Tendency cost;
    private final Tendency quality;
    private final Tendency flexibility;

    Practice(Tendency time, Tendency cost, Tendency quality, Tendency flexibility) {
        this.word = word(name());
        this.time = time;
        this.cost = cost;
        this.quality = quality;
        this.flexibility = flexibility;
    }

    /** {@return the practice of that name, such as {@code contact reduction}} */
    public static Optional<Practice> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** {@return the names of all of them} */
    static List<String> names() {
        return Arrays.stream(values()).map(Practice::word).toList();
    }

    /** {@return its name as rules write it} */
    public String word() {
        return word;
    }

    private static String word(String constant) {
        return switch (constant) {
            case "KNOCK_OUT" -> "knock-out";
            case "ORDER_BASED_WORK" -> "order-based work";
            case "SPECIALIST_GENERALIST" -> "specialist-generalist";
            default -> constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    public Tendency time() {
        return time;
    }

    public Tendency cost() {
        return cost;
    }

    public Tendency quality() {
        return quality;
    }

    public Tendency flexibility() {
        return flexibility;
    }
}
