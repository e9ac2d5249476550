package dev.desirepath.advice;

import dev.desirepath.facts.Actor;
import dev.desirepath.facts.Ask;
import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Item;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Feeling;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Knows what a journey would be left without when steps go: a person, news, an item that others use. */
final class Leaving {

    private final Set<String> human = new HashSet<>();
    private final Set<String> perhapsHuman = new HashSet<>();
    private final Set<String> informing = new HashSet<>();
    private final Set<String> delightful = new HashSet<>();
    private final Set<String> asMeant = new HashSet<>();
    /** The steps that give an item which others use, for each that several give. */
    private final Map<String, Set<String>> producers = new TreeMap<>();

    private final Map<String, String> neededLater = new HashMap<>();

    Leaving(Facts facts) {
        Set<String> ofUnknownKind = new HashSet<>();
        for (Actor actor : facts.of(Actor.class)) {
            if (actor.kind() == null) {
                ofUnknownKind.add(actor.actor());
            }
        }
        Map<String, String> holders = new HashMap<>();
        for (Step step : facts.of(Step.class)) {
            holders.put(step.step(), step.actor());
            neededLater.put(step.step(), step.itemNeededLater());
        }
        for (Touchpoint touchpoint : facts.of(Touchpoint.class)) {
            if (touchpoint.human()) {
                human.add(touchpoint.step());
            } else if (ofUnknownKind.contains(holders.getOrDefault(touchpoint.step(), ""))) {
                perhapsHuman.add(touchpoint.step());
            }
            if (touchpoint.informs()) {
                informing.add(touchpoint.step());
            }
        }
        for (Emotion emotion : facts.of(Emotion.class)) {
            if (emotion.cluster() == Feeling.Cluster.RECOMMENDATION || emotion.cluster() == Feeling.Cluster.ADVOCACY) {
                delightful.add(emotion.step());
            }
            if (emotion.goalMet() == Answer.YES) {
                asMeant.add(emotion.step());
            }
        }
        produce(facts);
    }

    private void produce(Facts facts) {
        Set<String> used = new HashSet<>();
        for (Item item : facts.of(Item.class)) {
            if (item.users() > 0) {
                used.add(item.item());
            }
        }
        for (Item item : facts.of(Item.class)) {
            if (used.contains(item.item())) {
                produce(item.item(), item.step());
            }
        }
        for (Ask ask : facts.of(Ask.class)) {
            if (used.contains(ask.item())) {
                produce(ask.item(), ask.step());
            }
        }
        producers.values().removeIf(steps -> steps.size() < 2);
    }

    private void produce(String item, String step) {
        producers.computeIfAbsent(item, it -> new HashSet<>()).add(step);
    }

    /** {@return whether no person is left in any touchpoint once the steps go; null when that is not known} */
    @Nullable
    Answer noHuman(Collection<String> gone, String step) {
        if (!human.contains(step) && !perhapsHuman.contains(step)) {
            return Answer.NO;
        }
        if (!gone.containsAll(human)) {
            return Answer.NO;
        }
        boolean certain = human.contains(step) && gone.containsAll(perhapsHuman);
        return certain ? Answer.YES : null;
    }

    /** {@return whether nothing is told in any touchpoint once the steps go} */
    boolean noNews(Collection<String> gone, String step) {
        return informing.contains(step) && gone.containsAll(informing);
    }

    /** {@return whether no step is left at which customers feel something good; no where they are meant to, and do} */
    boolean noDelight(Collection<String> gone, String step) {
        return delightful.contains(step) && !asMeant.contains(step) && gone.containsAll(delightful);
    }

    /** {@return what customers could do nowhere any more, in words} */
    String strips(Collection<String> gone, String step) {
        if (noHuman(gone, step) == Answer.YES) {
            return "meet a person";
        }
        return noDelight(gone, step) ? "said that they feel something good" : "nothing";
    }

    /** {@return an item that the step gives, others use and nobody gives once the steps go; 'none' when there is none} */
    String without(Collection<String> gone, String step) {
        String alone = neededLater.getOrDefault(step, "none");
        if (!alone.equals("none")) {
            return alone;
        }
        for (Map.Entry<String, Set<String>> item : producers.entrySet()) {
            if (item.getValue().contains(step) && gone.containsAll(item.getValue())) {
                return item.getKey();
            }
        }
        return "none";
    }
}
