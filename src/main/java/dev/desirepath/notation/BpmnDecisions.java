package dev.desirepath.notation;

import dev.desirepath.reading.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the choices of a BPMN model are made: in the one step before a gateway, or in a step of its own. */
final class BpmnDecisions {

    private static final Set<String> CHOICES = Set.of("exclusiveGateway", "inclusiveGateway", "complexGateway");

    private final BpmnParties parties;
    private final Notes notes;
    private final Map<BpmnNode, BpmnNode> decidedIn = new HashMap<>();

    BpmnDecisions(BpmnGraph graph, BpmnParties parties, Notes notes) {
        this.parties = parties;
        this.notes = notes;
        for (BpmnNode node : graph.nodes()) {
            leaveKind(node);
            if (CHOICES.contains(node.element().name()) && node.flows().size() > 1) {
                place(node);
            }
        }
    }

    private void leaveKind(BpmnNode node) {
        String name = node.element().said("name").text();
        boolean parts = node.flows().size() > 1;
        switch (node.element().name()) {
            case "inclusiveGateway", "complexGateway" -> {
                if (parts) {
                    notes.leave(
                            "gateways at which several ways can go on, read as a choice of one",
                            name,
                            node.element().place());
                }
            }
            case "eventBasedGateway" -> {
                if (parts) {
                    notes.leave(
                            "gateways that wait for what happens first, read as a choice",
                            name,
                            node.element().place());
                }
            }
            default -> {}
        }
    }

    private void place(BpmnNode gateway) {
        Set<BpmnNode> steps = new HashSet<>();
        Before before = stepsBefore(gateway, steps);
        boolean customers = parties.isCustomers(gateway.element());
        BpmnNode only =
                steps.size() == 1 && before == Before.STEPS ? steps.iterator().next() : null;
        if (only != null && only.flows().size() == 1) {
            decidedIn.put(only, gateway);
        } else if (before == Before.JOIN || (says(gateway) && !customers)) {
            gateway.becomeStep();
            decidedIn.put(gateway, gateway);
            notes.leave(
                    "gateways that are steps of their own, because not one step before them alone decides",
                    gateway.element().said("name").text(),
                    gateway.element().place());
        }
    }

    /** What stands before a gateway. */
    private enum Before {
        /** Steps, one of which was done. */
        STEPS,
        /** Steps that all have to be done. */
        JOIN,
        /** Another choice. */
        CHOICE
    }

    /** Gathers the nearest steps before a gateway. */
    private static Before stepsBefore(BpmnNode gateway, Set<BpmnNode> steps) {
        Set<BpmnNode> seen = new HashSet<>(List.of(gateway));
        Deque<BpmnNode> open = new ArrayDeque<>(List.of(gateway));
        boolean joined = false;
        boolean chosen = false;
        while (!open.isEmpty()) {
            BpmnNode node = open.removeFirst();
            joined |= node.joins();
            chosen |= !node.equals(gateway) && !node.takesAll() && node.flows().size() > 1;
            for (BpmnNode.Way way : node.into()) {
                if (way.from().isStep()) {
                    steps.add(way.from());
                } else if (seen.add(way.from())) {
                    open.add(way.from());
                }
            }
        }
        return joined ? Before.JOIN : chosen ? Before.CHOICE : Before.STEPS;
    }

    private static boolean says(BpmnNode gateway) {
        return !gateway.element().said("name").text().isBlank()
                || outcomes(gateway).size() > 1;
    }

    /** {@return the names of the ways out of a gateway that have one} */
    static List<Node.Scalar> outcomes(BpmnNode gateway) {
        List<Node.Scalar> outcomes = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of("", "none"));
        for (BpmnNode.Way way : gateway.flows()) {
            if (seen.add(Customers.same(way.name().text()))) {
                outcomes.add(way.name());
            }
        }
        return outcomes;
    }

    /** {@return the gateway at which it is chosen how to go on behind a step; null when there is none} */
    @Nullable
    BpmnNode gatewayOf(BpmnNode step) {
        return decidedIn.get(step);
    }

    /** {@return whether the organisation decides there, and the model says anything of what} */
    boolean isDecided(BpmnNode step) {
        BpmnNode gateway = decidedIn.get(step);
        return gateway != null && says(gateway) && !parties.isCustomers(step.element());
    }
}
