package dev.desirepath.advice;

import dev.desirepath.advice.Effects.Load;
import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.facts.Wait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Computes from the facts what changes do, so that anybody can recompute it from the file. */
final class Weighing {

    private static final long ONCE = 1000;
    private static final Set<String> NOTHING = Set.of("none", "0 min");

    private final Map<String, Step> steps = new HashMap<>();
    private final Map<String, Touchpoint> touchpoints = new HashMap<>();
    private final Set<String> decisions = new HashSet<>();
    private final List<HandOff> handOffs;
    private final List<Wait> waits;
    private final Costing costing;

    Weighing(Facts facts, Costing costing) {
        this.costing = costing;
        facts.of(Step.class).forEach(step -> steps.put(step.step(), step));
        facts.of(Touchpoint.class).forEach(touchpoint -> touchpoints.put(touchpoint.step(), touchpoint));
        facts.of(Decision.class).forEach(decision -> decisions.add(decision.step()));
        handOffs = facts.of(HandOff.class);
        waits = facts.of(Wait.class);
    }

    /** {@return what the changes do, all of them together} */
    Effects of(List<Change> changes) {
        return new Sum(changes).effects();
    }

    private long visits(String step) {
        Step found = steps.get(step);
        return found == null ? ONCE : Objects.requireNonNullElse(found.visitsPerMille(), ONCE);
    }

    /** The changes sorted by what they do, and the sums over them. */
    private final class Sum {

        private final Set<String> gone = new HashSet<>();
        private final Map<String, String> given = new HashMap<>();
        private final Set<String> undecided = new HashSet<>();
        private final Set<String> unwaited = new HashSet<>();
        private final Map<String, Load> loads = new TreeMap<>();
        private final Costing.Work work = new Costing.Work();
        private int momentsOfTruth;
        private int breakPoints;
        private int businessRules;
        private long pointsPerMille;
        private long waitMinutes;

        Sum(List<Change> changes) {
            changes.forEach(this::sort);
            changes.stream().filter(change -> change.edit().equals("insert")).forEach(this::insert);
            new ArrayList<>(gone).stream().sorted().forEach(this::remove);
            given.keySet().stream()
                    .sorted()
                    .filter(step -> !gone.contains(step))
                    .forEach(this::give);
            decisions.stream()
                    .filter(step -> undecided.contains(step) || gone.contains(step))
                    .forEach(this::undecide);
            handOffs();
            waits.stream().filter(this::isSpared).forEach(wait -> waitMinutes += minutes(wait));
        }

        private void sort(Change change) {
            String step = change.what().getOrDefault("step", "");
            switch (change.edit()) {
                case "remove", "merge" -> gone.add(step);
                case "give" -> given.put(step, change.what().getOrDefault("to", ""));
                case "set" -> {
                    String key = change.what().getOrDefault("key", "");
                    boolean nothing = NOTHING.contains(change.what().getOrDefault("to", ""));
                    if (key.equals("hands over.to")) {
                        breakPoints--;
                        pointsPerMille -= visits(step);
                    } else if (nothing && key.equals("decides")) {
                        undecided.add(step);
                    } else if (nothing && (key.equals("waits") || key.equals("starts"))) {
                        unwaited.add(step);
                    }
                }
                default -> {
                    // Moving changes the order, not the points.
                }
            }
        }

        /** A message told at a step that the customer does not take part in is a moment of truth more. */
        private void insert(Change change) {
            String step = change.what().getOrDefault("step", "");
            if (!touchpoints.containsKey(step) && !gone.contains(step)) {
                momentsOfTruth--;
                pointsPerMille -= visits(step);
                Step at = steps.get(step);
                if (at != null) {
                    load(at.actor(), 1, null);
                }
            }
        }

        private void remove(String id) {
            Step step = steps.get(id);
            if (step == null) {
                return;
            }
            load(step.actor(), -1, step);
            if (touchpoints.containsKey(id)) {
                load("customer", -1, step);
                momentsOfTruth++;
                pointsPerMille += visits(id);
            }
        }

        private void give(String id) {
            Step step = steps.get(id);
            if (step != null) {
                load(step.actor(), -1, step);
                load(given.getOrDefault(id, ""), 1, step);
            }
        }

        private void undecide(String step) {
            businessRules++;
            pointsPerMille += visits(step);
        }

        private void load(String actor, int more, @Nullable Step step) {
            if (actor.equals("none")) {
                return;
            }
            Long minutes = step == null ? null : step.minutes();
            work.add(actor, more, step);
            Load before = loads.getOrDefault(actor, new Load(actor, 0, 0, 0, null));
            loads.put(
                    actor,
                    new Load(
                            actor,
                            before.steps() + more,
                            before.minutes() + (minutes == null ? 0 : more * minutes),
                            before.unknown() + (minutes == null ? 1 : 0),
                            null));
        }

        /** Where steps go, as many hand-offs lead in as out at most remain, between whoever is left. */
        private void handOffs() {
            List<HandOff> in = new ArrayList<>();
            List<HandOff> out = new ArrayList<>();
            for (HandOff handOff : handOffs) {
                boolean giverGone = gone.contains(handOff.givingStep());
                boolean receiverGone = gone.contains(handOff.step());
                if (giverGone && receiverGone) {
                    less(handOff);
                } else if (receiverGone) {
                    in.add(handOff);
                } else if (giverGone) {
                    out.add(handOff);
                } else if (giver(handOff).equals(receiver(handOff))) {
                    less(handOff);
                }
            }
            for (int pair = 0; pair < Math.min(in.size(), out.size()); pair++) {
                less(in.get(pair));
                if (giver(in.get(pair)).equals(receiver(out.get(pair)))) {
                    less(out.get(pair));
                }
            }
        }

        private String giver(HandOff handOff) {
            return given.getOrDefault(handOff.givingStep(), handOff.giver());
        }

        private String receiver(HandOff handOff) {
            return given.getOrDefault(handOff.step(), handOff.receiver());
        }

        private void less(HandOff handOff) {
            breakPoints++;
            pointsPerMille += visits(handOff.step());
        }

        private boolean isSpared(Wait wait) {
            Touchpoint touchpoint = touchpoints.get(wait.step());
            // Before a contact that customers begin, the wait is their patience, which nobody can take away.
            boolean patience = touchpoint != null && touchpoint.begunByCustomer();
            return wait.customerWaits() && !patience && (gone.contains(wait.step()) || unwaited.contains(wait.step()));
        }

        private long minutes(Wait wait) {
            return Objects.requireNonNullElse(wait.minutes(), 0L);
        }

        Effects effects() {
            List<Load> changed = loads.values().stream()
                    .filter(load -> load.steps() != 0 || load.minutes() != 0)
                    .map(load -> load.costing(costing.of(load.actor(), work)))
                    .toList();
            return new Effects(momentsOfTruth, breakPoints, businessRules, pointsPerMille, waitMinutes, changed);
        }
    }
}
