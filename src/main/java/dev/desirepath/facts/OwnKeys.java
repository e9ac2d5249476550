package dev.desirepath.facts;

import dev.desirepath.journey.Attributes;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.OwnKey;
import dev.desirepath.journey.OwnKey.Element;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Stated;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Derives what people wrote under {@code also}, and what they did not write of what their house declares. */
final class OwnKeys {

    private static final String VULNERABLE = "vulnerable customer";

    private final Journey journey;
    private final Declared declared;
    private final Map<String, OwnKey> keys = new LinkedHashMap<>();

    OwnKeys(Journey journey, Declared declared) {
        this.journey = journey;
        this.declared = declared;
        declared.keys().forEach(key -> keys.put(key.name().value(), key));
    }

    void write(Book book) {
        write(Element.JOURNEY, journey.id(), journey.name().place(), journey.also(), book);
        journey.stages().forEach(it -> write(Element.STAGE, it.id(), it.name().place(), it.also(), book));
        journey.steps().forEach(it -> write(Element.STEP, it.id(), it.place(), it.also(), book));
        journey.actors().values().forEach(it -> write(Element.ACTOR, it.name(), it.place(), it.also(), book));
        journey.businessRules()
                .values()
                .forEach(it -> write(Element.BUSINESS_RULE, it.id(), it.place(), it.also(), book));
    }

    private void write(Element element, String of, Place place, Attributes also, Book book) {
        if (also.values().isEmpty() && keys.isEmpty()) {
            return;
        }
        also.values().forEach((key, stated) -> book.addPlain(stated(element, of, key, stated, keys.get(key))));
        for (OwnKey key : keys.values()) {
            String name = key.name().value();
            if (key.on().contains(element) && !also.values().containsKey(name)) {
                book.addGap(new Attribute(of, place, element, name, null, null, null, key.asks()));
            }
        }
    }

    private Attribute stated(Element on, String of, String key, Stated<String> stated, @Nullable OwnKey known) {
        String value = value(stated.value());
        Long number = known == null ? null : declared.numbers().of(known, value);
        boolean time = known != null && known.kind() == OwnKey.Kind.DURATION;
        return new Attribute(
                of,
                stated.place(),
                on,
                key,
                value,
                time ? null : number,
                time ? number : null,
                known == null ? "" : known.asks());
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
