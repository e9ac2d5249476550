package dev.desirepath.advice;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an hour of work costs, as far as the house says it. */
public final class UnitCosts {

    /** Those of a house that states none. */
    public static final UnitCosts NONE = new UnitCosts(List.of());

    private final Map<String, Rate> byName = new HashMap<>();

    /**
     * What an hour of somebody's work costs.
     *
     * @param name of an actor or of a unit
     * @param written such as {@code 48 EUR per hour}
     */
    public record Rate(String name, BigDecimal perHour, String currency, String written, String source) {}

    /** Takes the costs of all actors and units that have one. */
    public UnitCosts(List<Rate> rates) {
        rates.forEach(rate -> byName.put(same(rate.name()), rate));
    }

    /** {@return whether the house says none} */
    boolean isNone() {
        return byName.isEmpty();
    }

    /** {@return the cost of the actor or unit of that name} */
    Optional<Rate> of(String name) {
        return Optional.ofNullable(byName.get(same(name)));
    }

    /** Names are one whatever their case and spaces, as in a journey. */
    private static String same(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
