package dev.desirepath.reading;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Stated;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a journey declares, by the names that its steps refer to; case and needless spaces do not matter. */
final class Names {

    private static final Set<Kind> DECLARED_OR_NOT = EnumSet.of(Kind.BUSINESS_RULE, Kind.SCALE, Kind.UNIT);

    /** What a name can refer to. */
    enum Kind {
        ACTOR("an actor of this journey", "Actors are"),
        STEP("a step of this journey", "Steps are"),
        BUSINESS_RULE("one of its business rules", "Business rules are"),
        STAGE("a stage of this journey", "Stages are"),
        UNIT("a unit of its actors", "Units are"),
        SCALE("one of its scales", "Scales are");

        private final String says;
        private final String label;

        Kind(String says, String label) {
            this.says = says;
            this.label = label;
        }

        String says() {
            return says;
        }

        String label() {
            return label;
        }
    }

    private final Map<Kind, Map<String, String>> declared = new EnumMap<>(Kind.class);
    private final Map<String, Place> met = new LinkedHashMap<>();
    private boolean actorsOpen;

    Names() {
        for (Kind kind : Kind.values()) {
            declared.put(kind, new LinkedHashMap<>());
        }
    }

    /** From here on, actors that nobody declared are taken as they come: the file declares none. */
    void openActors() {
        actorsOpen = true;
    }

    /** {@return the actors that were taken as they came, with the place where each was first met} */
    Map<String, Place> met() {
        return Collections.unmodifiableMap(met);
    }

    /** {@return the name as it was declared, or as it was first met where nothing of the kind is declared; else null} */
    @Nullable
    String findOrMeet(Kind kind, Stated<String> written) {
        String found = find(kind, written.value());
        if (found != null) {
            return found;
        }
        if (kind == Kind.ACTOR && actorsOpen) {
            declare(kind, written.value());
            met.put(written.value(), written.place());
            return written.value();
        }
        // Business rules, scales and units need not be declared at all; a step may simply name the one it means.
        return DECLARED_OR_NOT.contains(kind) && all(kind).isEmpty() ? written.value() : null;
    }

    void declare(Kind kind, String name) {
        of(kind).putIfAbsent(same(name), name);
    }

    /** {@return the name as it was declared; null when it was not} */
    @Nullable
    String find(Kind kind, String written) {
        String found = of(kind).get(same(written));
        // A step or a stage may also be referred to by the name that its id was made of.
        return found == null && (kind == Kind.STEP || kind == Kind.STAGE) ? of(kind).get(Ids.slug(written)) : found;
    }

    Collection<String> all(Kind kind) {
        return of(kind).values();
    }

    private Map<String, String> of(Kind kind) {
        return declared.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    }

    /** {@return the form in which two spellings of one name are equal} */
    static String same(String name) {
        return Characters.tidy(name).toLowerCase(Locale.ROOT);
    }
}
