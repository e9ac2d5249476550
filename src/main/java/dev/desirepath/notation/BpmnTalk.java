package dev.desirepath.notation;

import dev.desirepath.journey.Actor;
import dev.desirepath.reading.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who takes part in a step of a BPMN model, and what passes between them: messages with the customer make touchpoints. */
final class BpmnTalk {

    private final BpmnModel model;
    private final BpmnParties parties;
    private final BpmnMessages messages;
    private final BpmnData data;
    private final boolean alone;

    BpmnTalk(BpmnModel model, BpmnParties parties, BpmnMessages messages) {
        this.model = model;
        this.parties = parties;
        this.messages = messages;
        this.data = new BpmnData(model);
        this.alone = model.participants().stream()
                .anyMatch(pool -> parties.isCustomer(pool) && messages.areDrawnAtSteps(pool));
    }

    /** Writes who does the step with whom, and what it uses, gives and tells. */
    void put(XmlElement element, Keys keys) {
        putParties(element, keys);
        putItems(element, keys);
    }

    private void putParties(XmlElement element, Keys keys) {
        Optional<Node.Scalar> actor = parties.actor(element);
        List<BpmnMessages.Message> in = messages.to(element);
        boolean event = BpmnModel.EVENTS.contains(element.name());
        boolean received = event && !in.isEmpty() && in.stream().allMatch(message -> isPool(message.from()));
        Map<String, Node.Scalar> with = new LinkedHashMap<>();
        if (received) {
            Optional<Node.Scalar> sender = party(in.get(0).from());
            sender.ifPresent(by -> keys.put("by", by));
            actor.ifPresent(other -> with.put(Customers.same(other.text()), other));
            sender.ifPresent(by -> with.remove(Customers.same(by.text())));
        } else {
            actor.ifPresent(by -> keys.put("by", by));
            boolean customers = parties.isCustomers(element);
            for (BpmnMessages.Message message : messages.from(element)) {
                other(message.to(), customers).ifPresent(other -> with.put(Customers.same(other.text()), other));
            }
            in.stream().filter(message -> isPool(message.from())).forEach(message -> other(message.from(), customers)
                    .ifPresent(other -> with.put(Customers.same(other.text()), other)));
        }
        if (!with.isEmpty()) {
            keys.putAll("with", List.copyOf(with.values()));
        } else if (alone
                && BpmnModel.TASKS.contains(element.name())
                && parties.isCustomers(element)
                && in.isEmpty()
                && isInPoolOfCustomer(element)) {
            keys.put("with", Keys.text(element.place(), "none"));
        }
    }

    private boolean isInPoolOfCustomer(XmlElement element) {
        return model.poolOf(BpmnModel.processOf(element))
                .filter(parties::isCustomer)
                .isPresent();
    }

    private static boolean isPool(XmlElement element) {
        return element.name().equals("participant");
    }

    private Optional<Node.Scalar> party(XmlElement end) {
        if (!isPool(end)) {
            return parties.actor(end);
        }
        return parties.isCustomer(end) ? Optional.of(Keys.text(end.place(), Actor.CUSTOMER)) : parties.actorOfPool(end);
    }

    /** {@return the other side of a message, where the customer is one of the two: that is a touchpoint} */
    private Optional<Node.Scalar> other(XmlElement end, boolean customers) {
        boolean toCustomer = isPool(end) ? parties.isCustomer(end) : parties.isCustomers(end);
        return customers == toCustomer && (customers || !isPool(end)) ? Optional.empty() : party(end);
    }

    private void putItems(XmlElement element, Keys keys) {
        boolean customers = parties.isCustomers(element);
        List<Node.Scalar> gives = new ArrayList<>(data.gives(element));
        List<Node.Scalar> tells = new ArrayList<>();
        for (BpmnMessages.Message message : messages.from(element)) {
            boolean toCustomer =
                    isPool(message.to()) ? parties.isCustomer(message.to()) : parties.isCustomers(message.to());
            (toCustomer && !customers ? tells : gives).add(message.name());
        }
        List<Node.Scalar> uses = new ArrayList<>(data.uses(element));
        boolean event = BpmnModel.EVENTS.contains(element.name());
        messages.to(element).forEach(message -> (event ? gives : uses).add(message.name()));
        keys.putAll("uses", BpmnData.distinct(uses));
        keys.putAll("gives", BpmnData.distinct(gives));
        keys.putAll("tells", BpmnData.distinct(tells));
    }
}
