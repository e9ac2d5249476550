package dev.desirepath.cli;

import dev.desirepath.lab.NewRule.NewLimit;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a {@code pack.yaml} that is made or gets more limits. */
final class PackText {

    private PackText() {}

    /** {@return the file of a new pack} */
    static String begun(String name, List<NewLimit> limits) {
        String head = "name: %s\nversion: 0.1.0\n".formatted(name);
        return limits.isEmpty() ? head : head + "limits:\n" + lines(limits);
    }

    /** {@return the file with these limits behind all others; empty where only a person can see where they belong} */
    static String with(String text, List<NewLimit> limits) {
        String ended = text.endsWith("\n") ? text : text + "\n";
        List<String> keys =
                text.lines().filter(line -> line.matches("[^\\s#].*")).toList();
        if (keys.stream().noneMatch(line -> line.startsWith("limits"))) {
            return ended + "limits:\n" + lines(limits);
        }
        boolean last = !keys.isEmpty() && keys.get(keys.size() - 1).matches("limits:\\s*");
        boolean twoSpaces = text.lines().anyMatch(line -> line.matches("  [a-z0-9.-]+:.*"));
        return last && twoSpaces ? ended + lines(limits) : "";
    }

    static String lines(List<NewLimit> limits) {
        return limits.stream().map(NewLimit::yaml).collect(Collectors.joining());
    }
}
