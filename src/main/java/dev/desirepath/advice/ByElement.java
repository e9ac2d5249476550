package dev.desirepath.advice;

import dev.desirepath.facts.Refers;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One thing for each element of a journey, found by the kind and id of the element. */
final class ByElement<T> {

    private final Map<Refers.Kind, Map<String, T>> things = new EnumMap<>(Refers.Kind.class);

    /** {@return what is kept for the element; null when nothing is} */
    @Nullable
    T of(Refers.Kind kind, String id) {
        Map<String, T> ofKind = things.get(kind);
        return ofKind == null ? null : ofKind.get(id);
    }

    /** Keeps it for the element, unless something is kept for it already. */
    void addFirst(Refers.Kind kind, String id, T thing) {
        ofKind(kind).putIfAbsent(id, thing);
    }

    /** {@return what is kept for the element, made when nothing is} */
    T of(Refers.Kind kind, String id, Supplier<T> otherwise) {
        Map<String, T> ofKind = ofKind(kind);
        T kept = ofKind.get(id);
        if (kept == null) {
            kept = otherwise.get();
            ofKind.put(id, kept);
        }
        return kept;
    }

    private Map<String, T> ofKind(Refers.Kind kind) {
        Map<String, T> ofKind = things.get(kind);
        if (ofKind == null) {
            ofKind = new HashMap<>();
            things.put(kind, ofKind);
        }
        return ofKind;
    }
}
