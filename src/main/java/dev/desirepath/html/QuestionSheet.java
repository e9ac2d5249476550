package dev.desirepath.html;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Question;
import dev.desirepath.facts.Actor;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Step;
import dev.desirepath.journey.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The questions for the next workshop, by who can answer them as far as the file says. */
public final class QuestionSheet {

    private static final String CUSTOMERS = "Customers, or whoever speaks with them";
    private static final Set<String> CUSTOMERS_KNOW = Set.of(
            "because", "caused by", "chosen by", "decisive", "effort", "emotion", "emotion goal", "need", "resolved");

    private final JourneyAdvice advice;
    private final Facts facts;
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    /** The questions for somebody. */
    public record Group(String who, List<Asked> asked) {

        public Group {
            asked = List.copyOf(asked);
        }
    }

    /**
     * One question.
     *
     * @param key of the journey file that holds the answer
     * @param places the names of the elements that it is asked of
     */
    public record Asked(String question, String key, List<String> places) {

        public Asked {
            places = List.copyOf(places);
        }
    }

    QuestionSheet(JourneyAdvice advice, Facts facts) {
        this.advice = advice;
        this.facts = facts;
        facts.of(Step.class).forEach(step -> holders.put(step.step(), step.actor()));
        facts.of(Actor.class).forEach(actor -> addUnit(actor.actor(), actor.belongsTo()));
    }

    private void addUnit(String actor, @Nullable String unit) {
        if (unit != null) {
            units.put(actor, unit);
        }
    }

    /** {@return customers first, then who is asked most} */
    List<Group> groups() {
        Map<String, List<Asked>> byWho = new LinkedHashMap<>();
        for (Question question : advice.questions()) {
            Map<String, List<String>> places = new LinkedHashMap<>();
            question.elements()
                    .forEach(element -> places.computeIfAbsent(who(question.key(), element), key -> new ArrayList<>())
                            .add(place(element)));
            places.forEach((who, where) -> byWho.computeIfAbsent(who, key -> new ArrayList<>())
                    .add(new Asked(capital(question.asked()), question.key(), where)));
        }
        return byWho.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Group group) -> !group.who().equals(CUSTOMERS))
                        .thenComparing(group -> -group.asked().size())
                        .thenComparing(Group::who))
                .toList();
    }

    private String who(String key, String element) {
        if (CUSTOMERS_KNOW.contains(key)) {
            return CUSTOMERS;
        }
        String step = element.contains(">") ? element.substring(0, element.indexOf('>')) : element;
        String holder = holders.getOrDefault(step, "none");
        if (holder.equals("none")) {
            return owner();
        }
        String unit = units.get(holder);
        return capital(holder) + (unit == null || unit.equals(holder) ? "" : " (" + unit + ")");
    }

    private String owner() {
        Stated<String> owner = advice.journey().owner();
        return owner == null || owner.value().equals("none") ? "Whoever answers for the journey" : owner.value();
    }

    private String place(String element) {
        int between = element.indexOf('>');
        String name = facts.names().get(element);
        if (name != null) {
            return element.equals(facts.journey()) ? "the whole journey" : name;
        }
        return between < 0
                ? element.equals("journey") ? "the whole journey" : element
                : place(element.substring(0, between)) + " → " + place(element.substring(between + 1));
    }

    static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
