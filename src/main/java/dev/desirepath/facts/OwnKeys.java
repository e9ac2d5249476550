package dev.desirepath.facts;

import dev.desirepath.journey.Attributes;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Stated;
import java.util.Locale;

/** Derives what people wrote under {@code also}. */
final class OwnKeys {

    private static final String VULNERABLE = "vulnerable customer";

    private final Journey journey;

    OwnKeys(Journey journey) {
        this.journey = journey;
    }

    void write(Book book) {
        write(journey.id(), journey.also(), book);
        journey.stages().forEach(stage -> write(stage.id(), stage.also(), book));
        journey.steps().forEach(step -> write(step.id(), step.also(), book));
        journey.actors().values().forEach(actor -> write(actor.name(), actor.also(), book));
        journey.businessRules().values().forEach(rule -> write(rule.id(), rule.also(), book));
    }

    private static void write(String of, Attributes also, Book book) {
        also.values().forEach((key, stated) -> book.add(new Attribute(of, stated.place(), key, value(stated.value()))));
    }

    /** {@return whether the house says by its own key that the customer is vulnerable} */
    static boolean isVulnerable(Attributes also) {
        Stated<String> vulnerable = also.values().get(VULNERABLE);
        return vulnerable != null && value(vulnerable.value()).equals("yes");
    }

    /** Yes and no are written in several ways, as under the keys of the format. */
    private static String value(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> "yes";
            case "no", "false" -> "no";
            default -> written;
        };
    }
}
