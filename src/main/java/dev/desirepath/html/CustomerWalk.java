package dev.desirepath.html;

import dev.desirepath.facts.Ask;
import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Silence;
import dev.desirepath.facts.StepFact;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.html.Scene.Kind;
import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Coverage;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import dev.desirepath.journey.Totals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The journey as the customer tells it: what they meet, and where they wait and hear nothing. */
final class CustomerWalk {

    private static final String NONE = "none";
    private static final int DAY = 24 * 60;

    private final Journey journey;
    private final Facts facts;
    private final Map<String, Set<Integer>> ranks;
    private final MostFrequentWay way;
    private final Clock clock;
    private final Map<String, Touchpoint> touchpoints = new HashMap<>();
    private final Map<String, Emotion> emotions = new HashMap<>();
    private final Map<String, Silence> silences = new HashMap<>();
    private final Map<String, List<Ask>> asks = new HashMap<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final List<Step> unseen = new ArrayList<>();
    private final List<String> unseenWays = new ArrayList<>();
    private @Nullable Step last;

    /** @param ranks which recommendations act at which step */
    CustomerWalk(Journey journey, Facts facts, Map<String, Set<Integer>> ranks) {
        this.journey = journey;
        this.facts = facts;
        this.ranks = ranks;
        way = new MostFrequentWay(journey);
        clock = new Clock(
                way, journey.covers() != null && journey.covers().values().contains(Coverage.TIMES));
        byStep(Touchpoint.class, touchpoints);
        byStep(Emotion.class, emotions);
        facts.of(Silence.class).forEach(silence -> silences.put(silence.until(), silence));
        facts.of(Ask.class).stream()
                .filter(ask -> ask.askedOf().equals(Actor.CUSTOMER))
                .forEach(ask -> asks.computeIfAbsent(ask.step(), key -> new ArrayList<>())
                        .add(ask));
    }

    private <F extends StepFact> void byStep(Class<F> type, Map<String, F> found) {
        facts.of(type).forEach(fact -> found.putIfAbsent(fact.step(), fact));
    }

    List<Scene> scenes() {
        for (Step step : way.steps()) {
            Touchpoint touchpoint = touchpoints.get(step.id());
            if (touchpoint != null) {
                tellWait(step);
                List<Ask> asked = asks.getOrDefault(step.id(), List.of());
                tell(step, new Meeting(journey, step, touchpoint, asked, this::name, told).sentences());
            } else if (isDoneAlone(step)) {
                tellWait(step);
                tell(step, List.of("I do this on my own; nobody meets me."));
            } else {
                unseen.add(step);
            }
            told.add(step.id());
            tellWays(step);
        }
        tellEnd();
        return List.copyOf(scenes);
    }

    /** {@return how many steps other customers meet that are not on the way} */
    int leftOut() {
        return journey.steps().size() - way.steps().size();
    }

    private boolean isDoneAlone(Step step) {
        return step.by() != null
                && step.by().stream()
                        .map(name -> journey.actors().get(name))
                        .anyMatch(actor -> actor != null && actor.isCustomer());
    }

    private void tell(Step step, List<String> sentences) {
        scenes.add(new Scene(
                Kind.MEETING,
                last == null ? "At the start" : after(clock.start(step)),
                step.name().value(),
                sentences,
                List.of(),
                feels(List.of(step)),
                ranks(List.of(step)),
                1));
        last = step;
    }

    private static String after(Duration duration) {
        if (duration.unknown()) {
            return "Some time later";
        }
        return duration.minutes() == 0 ? "At once" : "After " + duration.words();
    }

    private void tellWait(Step step) {
        Silence silence = silences.get(step.id());
        if (silence != null && told.contains(silence.since())) {
            Duration length = new Duration(silence.minutes(), silence.unknownParts() == 0);
            boolean goesOn = last != null && last.id().equals(silence.since());
            String since = goesOn ? "" : " after '" + name(silence.since()) + "'";
            addWait(hears(since, length, silence.status()), silence.minutes());
        } else if (last != null && waited(step).minutes() > 0) {
            Duration length = waited(step);
            addWait(hears("", length, status(step)), length.minutes());
        } else if (!unseen.isEmpty()) {
            addWait("Others work.", 0);
        }
    }

    /** {@return the wait of the step itself, and the steps before it that the customer did not see} */
    private Duration waited(Step step) {
        Duration length = new Duration(0, true);
        for (Step before : unseen) {
            length = length.plus(Clock.duration(before.timing().waits()))
                    .plus(Clock.duration(before.timing().takes()));
        }
        return step.timing().waits() == null
                ? length
                : length.plus(Clock.duration(step.timing().waits()));
    }

    /** {@return the best that the customer can know in the waits before the step; null where one does not say} */
    private @Nullable String status(Step step) {
        String best = NONE;
        for (Step waiting : Stream.concat(unseen.stream(), Stream.of(step)).toList()) {
            Stated<String> status = waiting.timing().status();
            if (status == null && waiting.timing().waits() != null) {
                return null;
            }
            best = status == null || status.value().equals(NONE) ? best : status.value();
        }
        return best;
    }

    private static String hears(String since, Duration length, @Nullable String status) {
        if (status == null) {
            return "I wait" + since + ", " + length.words() + ". Whether I hear anything meanwhile is not stated.";
        }
        return status.equals(NONE)
                ? "I hear nothing" + since + ", " + length.words() + "."
                : "I wait" + since + ", " + length.words() + ". What I can know meanwhile: " + status + ".";
    }

    private void addWait(String title, long minutes) {
        scenes.add(new Scene(
                Kind.WAITING,
                "",
                title,
                unseenWays,
                unseen.stream().map(step -> step.name().value()).toList(),
                feels(unseen),
                ranks(unseen),
                tall(minutes)));
        unseen.clear();
        unseenWays.clear();
    }

    private static int tall(long minutes) {
        int days = (int) Math.min(minutes / DAY, Integer.MAX_VALUE);
        return days < 1 ? 1 : days < 3 ? 2 : days < 10 ? 3 : 4;
    }

    private void tellWays(Step step) {
        List<Outgoing> choice = way.choice(step);
        if (!choice.isEmpty() && !unseen.contains(step)) {
            scenes.add(Scene.of(
                    Kind.WAYS, "", "Here the ways part.", List.of(Partings.said(choice, facts.names(), told))));
        } else if (!choice.isEmpty()) {
            unseenWays.add(
                    "After '" + step.name().value() + "' the ways part. " + Partings.said(choice, facts.names(), told));
        }
        int side = way.sideBySide(step);
        if (side > 1) {
            tellRest("Others work.");
            scenes.add(Scene.of(
                    Kind.WAYS,
                    "",
                    side + " things run side by side from here; I tell one after the other.",
                    List.of()));
        }
    }

    private void tellRest(String title) {
        if (!unseen.isEmpty()) {
            addWait(title, 0);
        }
    }

    private void tellEnd() {
        tellRest("Others work on.");
        Duration total = clock.total(way.steps());
        Totals totals = journey.assessment().totals();
        String stated = totals == null || totals.elapsed() == null
                ? ""
                : " The file says that the whole takes " + totals.elapsed().written() + ".";
        String passed = total.unknown() ? "how long it took is not stated" : total.words() + " after it began";
        scenes.add(Scene.of(Kind.END, "The end", "My journey ends here, " + passed + "." + stated, List.of()));
    }

    private List<Feel> feels(List<Step> steps) {
        return steps.stream()
                .map(step -> Feel.of(emotions.get(step.id())))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Integer> ranks(List<Step> steps) {
        Set<Integer> all = new TreeSet<>();
        steps.forEach(step -> all.addAll(ranks.getOrDefault(step.id(), Set.of())));
        return List.copyOf(all);
    }

    private String name(String step) {
        return facts.names().getOrDefault(step, step);
    }
}
