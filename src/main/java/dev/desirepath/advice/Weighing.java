package dev.desirepath.advice;

import dev.desirepath.advice.Effects.Load;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.Wait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Computes from the facts what changes do, so that anybody can recompute it from the file. */
final class Weighing {

    private static final Set<String> NOTHING = Set.of("none", "0 min");

    private final Elements elements;
    private final List<HandOff> handOffs;
    private final List<Wait> waits;
    private final Costing costing;

    Weighing(Facts facts, Elements elements, Costing costing) {
        this.elements = elements;
        this.costing = costing;
        handOffs = facts.of(HandOff.class);
        waits = facts.of(Wait.class);
    }

    /** {@return what the changes do, all of them together} */
    Effects of(List<Change> changes) {
        return new Sum(changes).effects();
    }

    private long visits(String step) {
        return elements.visitsPerMille(step);
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
            for (Change change : changes) {
                sort(change);
            }
            for (Change change : changes) {
                if (change.edit().equals("insert")) {
                    insert(change);
                }
            }
            for (String step : gone) {
                remove(step);
            }
            for (String step : given.keySet()) {
                if (!gone.contains(step)) {
                    give(step);
                }
            }
            undecided.addAll(gone);
            for (String step : undecided) {
                if (elements.isDecision(step)) {
                    undecide(step);
                }
            }
            handOffs();
            waits();
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
            if (!elements.isTouchpoint(step) && !gone.contains(step)) {
                momentsOfTruth--;
                pointsPerMille -= visits(step);
                Step at = elements.step(step);
                if (at != null) {
                    load(at.actor(), 1, null);
                }
            }
        }

        private void remove(String id) {
            Step step = elements.step(id);
            if (step == null) {
                return;
            }
            load(step.actor(), -1, step);
            if (elements.isTouchpoint(id)) {
                load("customer", -1, step);
                momentsOfTruth++;
                pointsPerMille += visits(id);
            }
        }

        private void give(String id) {
            Step step = elements.step(id);
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
            if (costing.knowsAny()) {
                work.add(actor, more, step);
            }
            Load before = loads.get(actor);
            loads.put(actor, before == null ? Load.of(actor, more, minutes) : before.with(more, minutes));
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

        private void waits() {
            unwaited.addAll(gone);
            if (unwaited.isEmpty()) {
                return;
            }
            for (Wait wait : waits) {
                Long minutes = wait.minutes();
                if (minutes != null && isSpared(wait)) {
                    waitMinutes += minutes;
                }
            }
        }

        private boolean isSpared(Wait wait) {
            // Before a contact that customers begin, the wait is their patience, which nobody can take away.
            boolean patience = elements.isTouchpoint(wait.step()) && !elements.isMessage(wait.step());
            return wait.customerWaits() && !patience && unwaited.contains(wait.step());
        }

        Effects effects() {
            List<Load> changed = new ArrayList<>(loads.size());
            for (Load load : loads.values()) {
                if (load.steps() != 0 || load.minutes() != 0) {
                    changed.add(costing.knowsAny() ? load.costing(costing.of(load.actor(), work)) : load);
                }
            }
            return new Effects(momentsOfTruth, breakPoints, businessRules, pointsPerMille, waitMinutes, changed);
        }
    }
}
