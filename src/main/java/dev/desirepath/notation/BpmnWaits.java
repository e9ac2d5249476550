package dev.desirepath.notation;

import dev.desirepath.reading.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the steps of a BPMN model wait for: the timers and happenings right before them. */
final class BpmnWaits {

    private final Notes notes;

    BpmnWaits(Notes notes) {
        this.notes = notes;
    }

    /** What is waited for stands at events before the step. */
    void put(BpmnNode step, Keys keys) {
        List<Node.Scalar> lengths = new ArrayList<>();
        List<Node.Scalar> dates = new ArrayList<>();
        List<Node.Scalar> happenings = new ArrayList<>();
        for (BpmnNode event : eventsBefore(step)) {
            XmlElement element = event.element();
            Optional<Node.Scalar> length = BpmnTimes.length(element);
            Optional<Node.Scalar> date = BpmnTimes.date(element);
            boolean begins = element.name().equals("startEvent");
            if (length.isPresent()) {
                lengths.add(length.get());
            } else if (date.isPresent()) {
                dates.add(date.get());
            } else if (!begins && !element.said("name").text().isBlank() && isWait(element)) {
                happenings.add(element.said("name"));
            }
        }
        happenings.addAll(step.into().stream()
                .filter(BpmnNode.Way::message)
                .map(BpmnNode.Way::name)
                .toList());
        if (!lengths.isEmpty()) {
            keys.put("waits", lengths.get(0));
        }
        lengths.stream()
                .skip(1)
                .forEach(more -> notes.leave("further waits before the same step", more.text(), more.place()));
        keys.putAll("waits for", BpmnData.distinct(happenings));
        if (!dates.isEmpty()) {
            keys.put(
                    "starts",
                    new Keys(dates.get(0).place()).put("every", dates.get(0)).node());
        }
        dates.stream()
                .skip(1)
                .forEach(more -> notes.leave("further dates that start the same step", more.text(), more.place()));
    }

    private static boolean isWait(XmlElement event) {
        return event.name().equals("intermediateCatchEvent")
                && event.children("linkEventDefinition").findAny().isEmpty();
    }

    /** {@return the events between a step and what is before it, as far as every way into the step passes them} */
    private static List<BpmnNode> eventsBefore(BpmnNode step) {
        List<BpmnNode> events = new ArrayList<>();
        Set<BpmnNode> seen = new HashSet<>();
        BpmnNode at = step;
        while (true) {
            List<BpmnNode> before = at.into().stream()
                    .filter(way -> !way.message())
                    .map(BpmnNode.Way::from)
                    .toList();
            if (before.size() != 1 || before.get(0).isStep() || !seen.add(before.get(0))) {
                return events;
            }
            at = before.get(0);
            if (BpmnModel.GATEWAYS.contains(at.element().name()) && at.flows().size() > 1) {
                return events;
            }
            if (BpmnModel.EVENTS.contains(at.element().name())) {
                events.add(at);
            }
        }
    }
}
