package dev.desirepath.html;

import dev.desirepath.facts.Ask;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Effort;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a customer tells of a step that they take part in, in the first person. */
final class Meeting {

    private final Journey journey;
    private final Step step;
    private final Touchpoint touchpoint;
    private final List<Ask> asks;
    private final UnaryOperator<String> names;
    private final Set<String> told;
    private final List<String> sentences = new ArrayList<>();

    /**
     * A meeting.
     *
     * @param names from the id of a step to its name
     * @param told the steps that were told before
     */
    Meeting(
            Journey journey,
            Step step,
            Touchpoint touchpoint,
            List<Ask> asks,
            UnaryOperator<String> names,
            Set<String> told) {
        this.journey = journey;
        this.step = step;
        this.touchpoint = touchpoint;
        this.asks = asks;
        this.names = names;
        this.told = told;
    }

    List<String> sentences() {
        sentences.add(whom() + channel() + ".");
        sayWhy();
        sayNeed();
        sayAsked();
        sayTold();
        sayPrice();
        return List.copyOf(sentences);
    }

    private String whom() {
        List<Actor> others = Stream.of(step.by(), step.with())
                .filter(Objects::nonNull)
                .flatMap(Listed::stream)
                .map(name -> journey.actors().get(name))
                .filter(Objects::nonNull)
                .filter(actor -> !actor.isCustomer())
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return touchpoint.begunByCustomer() ? "I do this on my own" : "Who meets me is not stated";
        }
        String who = Lists.and(others.stream().map(Meeting::named).toList());
        if (!touchpoint.begunByCustomer()) {
            return "It comes from " + who;
        }
        boolean people = others.stream()
                .anyMatch(actor -> actor.kind() == null || actor.kind().value() != ActorKind.SYSTEM);
        return (people ? "I turn to " : "I use ") + who;
    }

    /** A name that begins with a small letter is a word for somebody, and takes an article. */
    private static String named(Actor actor) {
        return Character.isLowerCase(actor.name().codePointAt(0)) ? "the " + actor.name() : actor.name();
    }

    private String channel() {
        String channel = touchpoint.channel();
        return channel == null ? "" : " (" + channel + ")";
    }

    private void sayWhy() {
        if (touchpoint.because() != null && touchpoint.begunByCustomer()) {
            String why = why(touchpoint.because());
            String causedBy = touchpoint.causedBy();
            String cause = causedBy == null || causedBy.equals("none") ? "" : ", after '" + names.apply(causedBy) + "'";
            if (!why.isEmpty()) {
                sentences.add(why + cause + ".");
            }
        }
    }

    private static String why(Reason reason) {
        return switch (reason) {
            case VALUE, RELATIONSHIP -> "";
            case INFORMATION -> "I have to find something out first";
            case STATUS -> "I have to ask how things stand";
            case CLARIFICATION -> "I have to ask what was meant";
            case FAILURE -> "I come because something went wrong";
        };
    }

    private void sayNeed() {
        if (!isNamed(touchpoint.need())) {
            return;
        }
        Answer resolved = touchpoint.resolved();
        String end = resolved == null
                ? " Whether that is settled here is not stated."
                : resolved == Answer.YES ? " That is settled here." : " That is not settled here.";
        sentences.add("What I want: " + touchpoint.need() + "." + end);
    }

    private void sayAsked() {
        List<String> fresh = new ArrayList<>();
        Map<String, List<String>> again = new LinkedHashMap<>();
        for (Ask ask : asks) {
            String before = ask.saidBefore();
            if (before != null && told.contains(before) && !ask.identityCheck()) {
                again.computeIfAbsent(before, key -> new ArrayList<>()).add(ask.item());
            } else {
                fresh.add(ask.item());
            }
        }
        if (!fresh.isEmpty()) {
            sentences.add("I am asked for " + Lists.and(fresh) + ".");
        }
        again.forEach((before, items) -> sentences.add(
                "I am asked again for " + Lists.and(items) + ", which I said at '" + names.apply(before) + "'."));
    }

    private void sayTold() {
        Listed<String> tells = step.information().tells();
        if (tells != null && !tells.entries().isEmpty()) {
            String late = touchpoint.tellsLate() == Answer.YES ? ", too late for me" : "";
            sentences.add("I am told: " + Lists.and(tells.values()) + late + ".");
        }
    }

    private void sayPrice() {
        if (isNamed(touchpoint.pays())) {
            sentences.add("I pay " + touchpoint.pays() + ".");
        }
        Effort effort = touchpoint.effort();
        if (effort != null && effort != Effort.LOW) {
            sentences.add("It is " + (effort == Effort.HIGH ? "much" : "some") + " trouble for me.");
        }
        if ("none".equals(touchpoint.alternative())) {
            sentences.add("There is no other way for me.");
        }
        if (touchpoint.decisive() == Answer.YES) {
            sentences.add("This is what I remember.");
        }
        if (step.timing().takes() != null) {
            sentences.add("It takes " + Clock.duration(step.timing().takes()).words() + ".");
        }
    }

    private static boolean isNamed(@Nullable String value) {
        return value != null && !value.equals("none");
    }
}
