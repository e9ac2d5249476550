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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The messages between the pools of a BPMN model: who sends what to whom at which step. */
final class BpmnMessages {

    private final BpmnModel model;
    private final List<Message> messages = new ArrayList<>();

    /**
     * A message between two elements, each a node of the flow or a pool.
     *
     * @param name what is sent; blank when nothing says it
     */
    record Message(XmlElement from, XmlElement to, Node.Scalar name, XmlElement flow) {}

    BpmnMessages(BpmnModel model, Notes notes) {
        this.model = model;
        for (XmlElement flow : model.messageFlows()) {
            XmlElement from = model.find(flow.attribute("sourceRef"));
            XmlElement to = model.find(flow.attribute("targetRef"));
            if (from == null || to == null) {
                notes.leave(
                        "messages that lead to or from nothing",
                        flow.said("name").text(),
                        flow.place());
            } else {
                messages.add(new Message(from, to, name(flow), flow));
            }
        }
    }

    private Node.Scalar name(XmlElement flow) {
        Node.Scalar named = model.nameOf(flow, "messageRef");
        return flow.said("name").text().isBlank() ? named : flow.said("name");
    }

    List<Message> all() {
        return messages;
    }

    List<Message> from(XmlElement element) {
        return messages.stream()
                .filter(message -> message.from().equals(element))
                .toList();
    }

    List<Message> to(XmlElement element) {
        return messages.stream().filter(message -> message.to().equals(element)).toList();
    }

    private static boolean isPool(XmlElement element) {
        return element.name().equals("participant");
    }

    /** {@return the events that are steps: those that send, and those that receive from a pool of which no step is shown} */
    Set<XmlElement> talkingEvents() {
        Set<XmlElement> talking = new HashSet<>();
        for (Message message : messages) {
            if (isPool(message.from())) {
                talking.add(message.to());
            }
            talking.add(message.from());
        }
        model.root()
                .all()
                .filter(element -> element.name().equals("intermediateThrowEvent")
                        || element.name().equals("endEvent"))
                .filter(event ->
                        event.children("messageEventDefinition").findAny().isPresent())
                .filter(event -> !event.said("name").text().isBlank())
                .forEach(talking::add);
        return talking;
    }

    /** Adds the messages between two steps to the graph, where they say what comes after what. */
    void addTo(BpmnGraph graph, Notes notes) {
        for (Message message : messages) {
            BpmnNode from = graph.exit(message.from());
            BpmnNode to = graph.entry(message.to());
            if (from == null || to == null) {
                continue;
            }
            boolean working =
                    to.isStep() && !to.element().name().equals("receiveTask") && isBehindAStep(to, new HashSet<>());
            if (working || reaches(to, from)) {
                notes.leave(
                        "messages that say nothing of what comes after what",
                        message.name().text(),
                        message.flow().place());
                continue;
            }
            boolean chosen = !to.into().isEmpty()
                    && to.into().stream()
                            .allMatch(way ->
                                    way.message() || way.from().element().name().equals("eventBasedGateway"));
            if (chosen) {
                to.onlyByMessage();
            } else if (!to.into().isEmpty()) {
                to.join();
            }
            from.leadTo(to, message.name(), true);
        }
    }

    /** A signal starts whatever waits for it, in whichever pool. */
    void addSignalsTo(BpmnGraph graph, Notes notes) {
        List<XmlElement> signals = model.root()
                .all()
                .filter(element -> element.name().equals("signalEventDefinition"))
                .toList();
        for (XmlElement signal : signals) {
            BpmnNode from = throwing(signal) ? event(signal, graph::exit) : null;
            if (from != null) {
                addSignal(from, caught(signal, signals, graph));
            }
            boolean alone =
                    signals.stream().noneMatch(other -> throwing(other) != throwing(signal) && isSame(signal, other));
            if (alone) {
                XmlElement event = signal.parent();
                notes.leave("signals", event == null ? "" : event.said("name").text(), signal.place());
            }
        }
    }

    private static void addSignal(BpmnNode from, List<BpmnNode> caught) {
        for (BpmnNode node : caught) {
            if (!reaches(node, from)) {
                if (!node.into().isEmpty()) {
                    node.join();
                }
                from.leadTo(node, Keys.text(node.element().place(), ""), true);
            }
        }
    }

    private static @Nullable BpmnNode event(XmlElement signal, Function<XmlElement, @Nullable BpmnNode> end) {
        XmlElement event = signal.parent();
        return event == null ? null : end.apply(event);
    }

    private static boolean throwing(XmlElement signal) {
        XmlElement event = signal.parent();
        return event != null && (event.name().equals("endEvent") || event.name().equals("intermediateThrowEvent"));
    }

    private static boolean isSame(XmlElement signal, XmlElement other) {
        String reference = signal.attribute("signalRef");
        return !reference.isEmpty() && reference.equals(other.attribute("signalRef"));
    }

    private static List<BpmnNode> caught(XmlElement signal, List<XmlElement> signals, BpmnGraph graph) {
        return signals.stream()
                .filter(other -> !throwing(other) && isSame(signal, other))
                .flatMap(other -> Stream.ofNullable(event(other, graph::entry)))
                .toList();
    }

    private static boolean isBehindAStep(BpmnNode node, Set<BpmnNode> seen) {
        return node.into().stream()
                .filter(way -> !way.message())
                .map(BpmnNode.Way::from)
                .anyMatch(from -> from.isStep() || (seen.add(from) && isBehindAStep(from, seen)));
    }

    private static boolean reaches(BpmnNode start, BpmnNode wanted) {
        Set<BpmnNode> seen = new HashSet<>();
        Deque<BpmnNode> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            BpmnNode node = open.removeLast();
            if (node.equals(wanted)) {
                return true;
            }
            if (seen.add(node)) {
                node.ways().forEach(way -> open.add(way.to()));
            }
        }
        return false;
    }

    /** {@return whether every message of a pool begins or ends at one of its steps} */
    boolean areDrawnAtSteps(XmlElement pool) {
        Map<XmlElement, Boolean> inside = new HashMap<>();
        boolean any = false;
        for (Message message : messages) {
            if (message.from().equals(pool) || message.to().equals(pool)) {
                return false;
            }
            any |= inside.computeIfAbsent(message.from(), element -> stands(element, pool))
                    || inside.computeIfAbsent(message.to(), element -> stands(element, pool));
        }
        return any;
    }

    private boolean stands(XmlElement element, XmlElement pool) {
        return BpmnModel.processOf(element).equals(model.find(pool.attribute("processRef")));
    }
}
