package dev.desirepath.report;

import dev.desirepath.journey.Feeling;
import dev.desirepath.journey.Felt;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Stage;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What customers felt along a journey as a Mermaid {@code journey}: stages as sections, steps as tasks with their actors. Mermaid
 * draws a task without a score at the very bottom, as if customers had said the worst of it, so that a step without a known
 * emotion is left out instead of being given a score that nobody stated.
 */
final class MermaidJourney {

    // Mermaid refuses to draw anything longer than 50,000 characters.
    private static final int MOST = 45_000;
    private static final String KEYWORDS = "(?i)(title|section|journey|acctitle|accdescr)\\b.*";

    private final StringBuilder block = new StringBuilder();
    private final Journey journey;
    private int tasks;

    private MermaidJourney(Journey journey) {
        this.journey = journey;
    }

    /**
     * A drawing.
     *
     * @param lines of the block without its fences, each with a line feed; empty when there is nothing to draw
     * @param tasks how many steps are in it
     */
    record Drawing(String lines, int tasks) {}

    /** {@return the drawing of a journey} */
    static Drawing of(Journey journey) {
        return new MermaidJourney(journey).drawing();
    }

    private Drawing drawing() {
        block.append("journey\n    title ").append(name(journey.name().value())).append('\n');
        Map<String, String> stages = journey.stages().stream()
                .collect(Collectors.toMap(Stage::id, stage -> stage.name().value()));
        String last = null;
        for (Step step : journey.steps()) {
            Integer score = score(step);
            if (score == null || block.length() > MOST) {
                continue;
            }
            String stage = step.stage();
            if (stage != null && !stage.equals(last)) {
                block.append("    section ")
                        .append(name(stages.getOrDefault(stage, stage)))
                        .append('\n');
                last = stage;
            }
            block.append("      %s: %d%s\n".formatted(name(step.name().value()), score, actors(step)));
            tasks++;
        }
        return new Drawing(tasks == 0 ? "" : block.toString(), tasks);
    }

    /** {@return the place of what customers felt among the four clusters, on Mermaid's scale: its faces smile above 3} */
    private static @Nullable Integer score(Step step) {
        Stated<Felt> observed = step.emotion() == null ? null : step.emotion().observed();
        Feeling feeling = observed == null ? null : observed.value().feeling();
        if (feeling == null) {
            return null;
        }
        return switch (feeling.cluster()) {
            case DESTROYING -> 1;
            case ATTENTION -> 3;
            case RECOMMENDATION -> 4;
            case ADVOCACY -> 5;
        };
    }

    private static String actors(Step step) {
        String actors = Stream.of(step.by(), step.with())
                .flatMap(MermaidJourney::names)
                .distinct()
                .map(actor -> escaped(actor).replace(",", number(',')))
                .collect(Collectors.joining(", "));
        return actors.isEmpty() ? "" : ": " + actors;
    }

    private static Stream<String> names(@Nullable Listed<String> listed) {
        return listed == null ? Stream.empty() : listed.stream();
    }

    /** A name that begins like a statement of Mermaid would be one; its first letter as a number is none. */
    private static String name(String text) {
        String escaped = escaped(text);
        return escaped.matches(KEYWORDS) ? number(escaped.charAt(0)) + escaped.substring(1) : escaped;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        Printable.text(text.replaceAll("\\s+", " ").strip())
                .codePoints()
                .forEach(point -> escaped.append(isPlain(point) ? Character.toString(point) : number(point)));
        return escaped.toString();
    }

    private static String number(int point) {
        return "#" + point + ";";
    }

    /** The signs beyond ASCII are those by which Mermaid remembers entities. */
    private static boolean isPlain(int point) {
        return point < 128
                ? Character.isLetterOrDigit(point) || " -.,()/'?!".indexOf(point) >= 0
                : "\uFB02\u00B0\u00B6".indexOf(point) < 0;
    }
}
