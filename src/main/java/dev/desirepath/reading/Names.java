package dev.desirepath.reading;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a journey declares, by the names that its steps refer to; case and needless spaces do not matter. */
final class Names {

    /** What a name can refer to. */
    enum Kind {
        ACTOR("an actor of this journey", "Actors are"),
        STEP("a step of this journey", "Steps are"),
        BUSINESS_RULE("one of its business rules", "Business rules are");

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

    Names() {
        for (Kind kind : Kind.values()) {
            declared.put(kind, new LinkedHashMap<>());
        }
    }

    void declare(Kind kind, String name) {
        of(kind).putIfAbsent(same(name), name);
    }

    /** {@return the name as it was declared; null when it was not} */
    @Nullable
    String find(Kind kind, String written) {
        String found = of(kind).get(same(written));
        // A step may also be referred to by the name that its id was made of.
        return found == null && kind == Kind.STEP ? of(kind).get(Ids.slug(written)) : found;
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
