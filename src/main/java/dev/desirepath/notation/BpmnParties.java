package dev.desirepath.notation;

import dev.desirepath.journey.Actor;
import dev.desirepath.reading.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who does what in a BPMN model: pools and lanes as actors, the customer among them. */
final class BpmnParties {

    private static final List<String> PERFORMERS = List.of("potentialOwner", "humanPerformer", "performer");
    private static final List<String> ASSIGNMENTS = List.of("*candidateGroups", "*assignee", "*actors");
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{N}][^${}()]{0,79}");

    private final BpmnModel model;
    private final Map<String, XmlElement> laneOf = new HashMap<>();
    private final Map<XmlElement, XmlElement> laneAround = new HashMap<>();
    private final ActorNames actors;
    private final String customer;

    /** @param customer the name of the pool or lane that is the customer; null when none is */
    BpmnParties(BpmnModel model, Node.@Nullable Scalar customer) {
        this.model = model;
        this.customer = customer == null ? "" : Customers.same(customer.text());
        this.actors = new ActorNames(customer == null ? null : customer.text());
        model.processes().forEach(process -> addLanes(process, null));
    }

    /** {@return every pool and lane that has a name, in the order of the file} */
    static List<Node.Scalar> named(BpmnModel model) {
        List<Node.Scalar> named = new ArrayList<>();
        model.participants().forEach(pool -> named.add(pool.said("name")));
        model.root()
                .all()
                .filter(element -> element.name().equals("lane"))
                .forEach(lane -> named.add(lane.said("name")));
        return named.stream().filter(name -> !name.text().isBlank()).toList();
    }

    private void addLanes(XmlElement holder, @Nullable XmlElement around) {
        List<XmlElement> sets = new ArrayList<>(holder.children("laneSet").toList());
        holder.children("childLaneSet").forEach(sets::add);
        for (XmlElement lane :
                sets.stream().flatMap(set -> set.children("lane")).toList()) {
            if (around != null) {
                laneAround.put(lane, around);
            }
            lane.children("flowNodeRef")
                    .forEach(reference -> laneOf.put(reference.text().text(), lane));
            addLanes(lane, lane);
        }
    }

    ActorNames actors() {
        return actors;
    }

    /** {@return the pool and lanes in which a node stands, the innermost first} */
    private List<XmlElement> around(XmlElement node) {
        List<XmlElement> around = new ArrayList<>();
        XmlElement process = node;
        for (XmlElement at = node; at != null; at = at.parent()) {
            XmlElement lane = around.isEmpty() ? laneOf.get(at.id()) : null;
            for (; lane != null; lane = laneAround.get(lane)) {
                around.add(lane);
            }
            process = at.name().equals("process") ? at : process;
        }
        model.poolOf(process).ifPresent(around::add);
        return around;
    }

    /** {@return whether the customer does what a node stands for} */
    boolean isCustomers(XmlElement node) {
        return !customer.isEmpty() && around(node).stream().anyMatch(this::isCustomer);
    }

    /** {@return whether a pool or lane is the customer} */
    boolean isCustomer(XmlElement party) {
        return !customer.isEmpty() && Customers.same(party.said("name").text()).equals(customer);
    }

    /** {@return whether the customer has a pool of their own} */
    boolean isCustomerAPool() {
        return model.participants().stream().anyMatch(this::isCustomer);
    }

    /** {@return who does what a node stands for: the innermost lane or pool with a name, else who is assigned; empty when not said} */
    Optional<Node.Scalar> actor(XmlElement node) {
        if (isCustomers(node)) {
            return Optional.of(new Node.Scalar(node.place(), 1, Actor.CUSTOMER, false));
        }
        for (XmlElement party : around(node)) {
            Node.Scalar name = party.said("name");
            if (!name.text().isBlank()) {
                return Optional.of(actors.named(name));
            }
        }
        return assigned(node).map(actors::named);
    }

    /** {@return the actor that a pool shown from outside is} */
    Optional<Node.Scalar> actorOfPool(XmlElement pool) {
        Node.Scalar name = pool.said("name");
        return name.text().isBlank() ? Optional.empty() : Optional.of(actors.named(name));
    }

    private Optional<Node.Scalar> assigned(XmlElement node) {
        List<Node.Scalar> said = new ArrayList<>();
        PERFORMERS.stream().flatMap(node::children).forEach(performer -> {
            said.add(model.nameOf(performer, "resourceRef"));
            performer
                    .all()
                    .filter(part -> part.name().equals("formalExpression"))
                    .forEach(part -> said.add(part.text()));
        });
        ASSIGNMENTS.forEach(attribute -> said.add(node.said(attribute)));
        return said.stream()
                .filter(name -> LITERAL.matcher(name.text()).matches())
                .findFirst();
    }
}
