package dev.desirepath.record;

import dev.desirepath.record.Difference.Stage;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the first place in which a recorded value is another than it should be. */
final class Comparing {

    private static final int LONGEST_SHOWN = 100;

    private final Stage stage;
    private final int line;

    Comparing(Stage stage, int line) {
        this.stage = stage;
        this.line = line;
    }

    /** @param path of both values */
    Optional<Difference> first(String path, @Nullable Json recorded, @Nullable Json found) {
        if (Objects.equals(recorded, found)) {
            return Optional.empty();
        }
        if (recorded instanceof Json.Keys one && found instanceof Json.Keys other) {
            return keys(path, one.all(), other.all());
        }
        if (recorded instanceof Json.Items one && found instanceof Json.Items other) {
            return items(path, one, other);
        }
        return Optional.of(
                new Difference(stage, line, path, "it is recorded otherwise", shown(recorded), shown(found)));
    }

    private Optional<Difference> keys(String path, Map<String, Json> recorded, Map<String, Json> found) {
        TreeSet<String> keys = new TreeSet<>(recorded.keySet());
        keys.addAll(found.keySet());
        return keys.stream()
                .flatMap(key ->
                        first(path.isEmpty() ? key : path + "." + key, recorded.get(key), found.get(key)).stream())
                .findFirst();
    }

    private Optional<Difference> items(String path, Json.Items recorded, Json.Items found) {
        int most = Math.max(recorded.all().size(), found.all().size());
        for (int index = 0; index < most; index++) {
            Optional<Difference> difference = first(path + "[" + index + "]", at(recorded, index), at(found, index));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static @Nullable Json at(Json.Items items, int index) {
        return index < items.all().size() ? items.all().get(index) : null;
    }

    private static String shown(@Nullable Json value) {
        if (value == null) {
            return "nothing";
        }
        String text = Canonical.of(value);
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
    }
}
