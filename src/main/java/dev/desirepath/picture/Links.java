package dev.desirepath.picture;

import dev.desirepath.facts.Facts;
import dev.desirepath.facts.FlowGraph;
import dev.desirepath.facts.HandOff;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Share;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows what, and where the case changes hands on the way. */
final class Links {

    private final List<Step> steps;
    private final FlowGraph flow;
    private final List<HandOff> handOffs;
    private final Set<String> passing = new HashSet<>();
    private final List<Link> links = new ArrayList<>();

    private Links(Journey journey, Facts facts, FlowGraph flow) {
        this.steps = journey.steps();
        this.flow = flow;
        this.handOffs = facts.of(HandOff.class);
        handOffs.forEach(handOff -> passing.add(handOff.givingStep() + ">" + handOff.step()));
    }

    static List<Link> of(Journey journey, Facts facts, FlowGraph flow) {
        Links links = new Links(journey, facts, flow);
        for (int from = 0; from < links.steps.size(); from++) {
            links.addFrom(from);
        }
        links.handOffs.forEach(links::addBeside);
        return List.copyOf(links.links);
    }

    private void addFrom(int from) {
        Step step = steps.get(from);
        List<Outgoing> next = step.flow().next();
        for (int to : flow.stepsAfter(from)) {
            boolean handOff = passing.contains(step.id() + ">" + steps.get(to).id());
            links.add(new Link(from, to, label(from, to, next), flow.joins(to), handOff, false));
        }
        if (next != null && !hasStepNamedEnd()) {
            next.stream().filter(Links::isEnd).forEach(way -> links.add(end(from, way, next.size())));
        }
    }

    private static Link end(int from, Outgoing way, int ways) {
        return new Link(from, Link.END, ways == 1 ? "" : percent(way.share()), false, false, false);
    }

    private boolean hasStepNamedEnd() {
        return steps.stream().anyMatch(step -> step.id().equals(Outgoing.END));
    }

    private static boolean isEnd(Outgoing way) {
        return way.name().value().equals(Outgoing.END);
    }

    /** A choice says its share, and ways that are all gone say that. */
    private String label(int from, int to, @Nullable List<Outgoing> next) {
        String id = steps.get(to).id();
        List<Outgoing> ways = next == null ? List.of() : next;
        for (Outgoing way : ways) {
            if (way.name().value().equals(id)) {
                return ways.size() == 1 ? together(from) : percent(way.share());
            }
        }
        return together(from);
    }

    private String together(int from) {
        return flow.stepsAfter(from).size() == 1 ? "" : "and";
    }

    private static String percent(@Nullable Stated<Share> share) {
        if (share == null) {
            return "? %";
        }
        return share.value()
                        .fraction()
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    /** A hand-off to a step that does not follow right away has a line of its own. */
    private void addBeside(HandOff handOff) {
        int from = flow.number(handOff.givingStep());
        int to = flow.number(handOff.step());
        if (from != to && !flow.stepsAfter(from).contains(to)) {
            links.add(new Link(from, to, "", false, true, true));
        }
    }
}
