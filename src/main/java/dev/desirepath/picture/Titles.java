package dev.desirepath.picture;

import java.util.ArrayList;
import java.util.List;

/** Says a drawn step in words, for who cannot see it. */
final class Titles {

    private Titles() {}

    static Card titled(Card card, String name, List<Badge> badges, List<Link> links) {
        List<String> said = new ArrayList<>();
        said.add("Step " + card.number() + ": " + name);
        said.add(lane(card.lane()));
        card.signs().stream().map(Sign::words).map(Titles::capital).forEach(said::add);
        card.notes().stream().map(Titles::capital).forEach(said::add);
        said.add(wait(card.delay()));
        card.mood().map(Titles::mood).ifPresent(said::add);
        badges.forEach(
                badge -> said.add("Recommendation " + badge.rank() + " acts here: " + Shown.text(badge.title())));
        links.stream()
                .filter(link -> link.from() == card.index() && !link.beside())
                .map(Titles::onward)
                .forEach(said::add);
        return card.titled(String.join(". ", said) + ".");
    }

    private static String lane(Lane lane) {
        return lane.isVisible() ? lane.name() : "Behind the line of visibility: " + lane.name();
    }

    private static String wait(Delay delay) {
        return switch (delay.length()) {
            case KNOWN ->
                "Wait before it: " + delay.text().replace("told ?", "what the customer is told is not stated");
            case NONE -> "No wait before it";
            case UNKNOWN ->
                "Wait before it not stated"
                        + delay.text()
                                .substring("wait ?".length())
                                .replace("told ?", "what the customer is told neither");
        };
    }

    private static String mood(Mood mood) {
        String aim = mood.aim().isEmpty() ? "not stated" : mood.aim();
        String said = mood.said().isEmpty() ? "not stated" : mood.said();
        return "Emotion aimed at: " + aim + "; observed: " + said;
    }

    private static String onward(Link link) {
        String label = link.label().isEmpty() ? "" : link.label().replace("? %", "in an unknown share") + " ";
        if (link.to() == Link.END) {
            return capital(label + "the journey ends here");
        }
        return capital(label + (link.isBack() ? "back to step " : "then step ") + (link.to() + 1));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
