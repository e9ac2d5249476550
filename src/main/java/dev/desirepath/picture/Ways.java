package dev.desirepath.picture;

import java.util.ArrayList;
import java.util.List;

/** Says in words how the journey comes to a step and goes on from it, where it does not simply go on to the next one. */
final class Ways {

    private Ways() {}

    static List<String> into(Sheet sheet, int card) {
        List<Link> links = sheet.links().stream()
                .filter(link -> link.to() == card && !link.beside())
                .toList();
        List<String> from = links.stream()
                .filter(link -> link.from() != card - 1 || links.size() > 1)
                .map(link -> String.valueOf(link.from() + 1))
                .toList();
        if (from.isEmpty()) {
            return List.of();
        }
        boolean all = links.stream().anyMatch(Link::all);
        return List.of((all ? "Starts when all are done: " : "Comes from ") + String.join(", ", from));
    }

    static List<String> outOf(Sheet sheet, int card) {
        List<String> ways = new ArrayList<>();
        for (Link link : sheet.links()) {
            boolean plain = link.to() == card + 1 && link.label().isEmpty();
            if (link.from() == card && !link.beside() && !plain) {
                ways.add(way(link));
            }
        }
        return ways;
    }

    private static String way(Link link) {
        String label = link.label().isEmpty() ? "" : link.label() + " ";
        if (link.to() == Link.END) {
            return label + "→ end";
        }
        return label + (link.isBack() ? "→ back to " : "→ ") + (link.to() + 1);
    }
}
