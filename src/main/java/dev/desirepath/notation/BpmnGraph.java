package dev.desirepath.notation;

import dev.desirepath.reading.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The flow of all processes of a BPMN model as one graph, sub-processes unfolded. */
final class BpmnGraph {

    private final BpmnModel model;
    private final Notes notes;
    private final Set<XmlElement> senders;
    private final List<BpmnNode> nodes = new ArrayList<>();
    private final List<BpmnNode> starts = new ArrayList<>();
    private final List<BpmnNode> startsApart = new ArrayList<>();
    private final Map<XmlElement, BpmnNode> entries = new HashMap<>();
    private final Map<XmlElement, BpmnNode> exits = new HashMap<>();

    /** @param talking the events that are steps because somebody outside sends or receives what they name */
    BpmnGraph(BpmnModel model, Set<XmlElement> talking, Notes notes) {
        this.model = model;
        this.notes = notes;
        this.senders = talking;
        List<XmlElement> processes = processes();
        processes.forEach(this::addNodes);
        processes.forEach(this::addFlows);
        processes.forEach(this::addBoundaries);
        processes.forEach(this::addLinks);
        nodes.forEach(BpmnGraph::fork);
        processes.forEach(this::addStarts);
        starts.addAll(startsApart);
    }

    private List<XmlElement> processes() {
        Set<XmlElement> called = new HashSet<>();
        model.root()
                .all()
                .filter(element -> element.name().equals("callActivity"))
                .forEach(call -> {
                    XmlElement process = model.find(call.attribute("calledElement"));
                    if (process != null && model.poolOf(process).isEmpty()) {
                        called.add(process);
                    }
                });
        List<XmlElement> all = model.processes();
        boolean some = all.stream().anyMatch(process -> !called.contains(process));
        List<XmlElement> kept = all.stream()
                .filter(process -> !some || !called.contains(process))
                .toList();
        all.stream()
                .filter(process -> !kept.contains(process))
                .forEach(process -> notes.leave(
                        "processes that are called are one step where they are called",
                        process.said("name").text(),
                        process.place()));
        return kept;
    }

    List<BpmnNode> nodes() {
        return nodes;
    }

    /** {@return where the journey can begin, in the order of the file; sub-processes that an event starts come last} */
    List<BpmnNode> starts() {
        return starts;
    }

    /** {@return the point at which an element is entered; null for what is no part of the flow} */
    @Nullable
    BpmnNode entry(XmlElement element) {
        return entries.get(element);
    }

    /** {@return the point at which an element is left; null for what is no part of the flow} */
    @Nullable
    BpmnNode exit(XmlElement element) {
        return exits.get(element);
    }

    private void addNodes(XmlElement container) {
        for (XmlElement element : container.children()) {
            if (!BpmnModel.isFlowNode(element)) {
                continue;
            }
            boolean expanded = BpmnModel.isExpanded(element);
            BpmnNode entry = add(element, !expanded && isStep(element));
            entries.put(element, entry);
            exits.put(element, expanded ? add(element, false) : entry);
            if (expanded) {
                addNodes(element);
            }
        }
    }

    private BpmnNode add(XmlElement element, boolean step) {
        BpmnNode node = new BpmnNode(element, step);
        nodes.add(node);
        return node;
    }

    private boolean isStep(XmlElement element) {
        boolean does = BpmnModel.TASKS.contains(element.name()) || BpmnModel.SUB_PROCESSES.contains(element.name());
        return does || senders.contains(element);
    }

    private void addFlows(XmlElement container) {
        container.children("sequenceFlow").forEach(flow -> {
            BpmnNode from = node(flow, "sourceRef", exits);
            BpmnNode to = node(flow, "targetRef", entries);
            if (from == null || to == null) {
                notes.leave(
                        "flows that lead to or from nothing", flow.said("name").text(), flow.place());
            } else {
                from.leadTo(to, condition(flow), false);
            }
        });
        container.children().stream().filter(entries::containsKey).forEach(this::addFlows);
        for (XmlElement element : container.children()) {
            BpmnNode node = entries.get(element);
            if (node != null && element.name().equals("parallelGateway")) {
                node.takeAll();
                if (node.into().size() > 1) {
                    node.join();
                }
            }
        }
    }

    private @Nullable BpmnNode node(XmlElement flow, String end, Map<XmlElement, BpmnNode> ends) {
        XmlElement element = model.find(flow.attribute(end));
        return element == null ? null : ends.get(element);
    }

    private static Node.Scalar condition(XmlElement flow) {
        Node.Scalar name = flow.said("name");
        if (!name.text().isBlank()) {
            return name;
        }
        return flow.children("conditionExpression")
                .map(XmlElement::text)
                .filter(text -> !text.text().isBlank() && text.text().length() <= 60)
                .findFirst()
                .orElse(Keys.text(flow.place(), ""));
    }

    private void addBoundaries(XmlElement container) {
        for (XmlElement element : container.children()) {
            if (element.name().equals("boundaryEvent")) {
                addBoundary(element);
            } else if (entries.containsKey(element)) {
                addBoundaries(element);
            }
        }
    }

    private void addBoundary(XmlElement event) {
        XmlElement host = model.find(event.attribute("attachedToRef"));
        BpmnNode from = host == null ? null : exits.get(host);
        BpmnNode to = entries.get(event);
        boolean compensates =
                event.children("compensateEventDefinition").findAny().isPresent();
        if (from == null || to == null || compensates || (to.ways().isEmpty() && !to.isStep())) {
            notes.leave(
                    "events on the border of a task that lead nowhere",
                    event.said("name").text(),
                    event.place());
            return;
        }
        notes.leave(
                "events on the border of a task, read as another way to go on",
                event.said("name").text(),
                event.place());
        List<BpmnNode> errors =
                host != null && isError(event) && BpmnModel.isExpanded(host) ? errorsIn(host) : List.of();
        errors.forEach(error -> error.leadTo(to));
        if (errors.isEmpty()) {
            from.leadTo(to, event.said("name"), false);
        }
    }

    /** An error at the end of a sub-process is caught on its border, if anywhere. */
    private List<BpmnNode> errorsIn(XmlElement host) {
        return host.children("endEvent")
                .filter(BpmnGraph::isError)
                .flatMap(end -> Stream.ofNullable(entries.get(end)))
                .toList();
    }

    private static boolean isError(XmlElement event) {
        return event.children("errorEventDefinition").findAny().isPresent();
    }

    private void addLinks(XmlElement container) {
        Map<String, BpmnNode> targets = new HashMap<>();
        List<XmlElement> links = container
                .all()
                .filter(element -> element.name().equals("linkEventDefinition"))
                .toList();
        for (XmlElement link : links) {
            XmlElement event = link.parent();
            BpmnNode node = event == null ? null : entries.get(event);
            if (event != null && node != null && event.name().equals("intermediateCatchEvent")) {
                targets.putIfAbsent(linkName(link, event), node);
            }
        }
        for (XmlElement link : links) {
            XmlElement event = link.parent();
            BpmnNode node = event == null ? null : entries.get(event);
            if (event != null && node != null && event.name().equals("intermediateThrowEvent")) {
                BpmnNode target = targets.get(linkName(link, event));
                if (target != null && target.into().isEmpty()) {
                    node.leadTo(target);
                }
            }
        }
    }

    private static String linkName(XmlElement link, XmlElement event) {
        String name = link.attribute("name");
        return Customers.same(name.isBlank() ? event.attribute("name") : name);
    }

    /** A task with several ways out takes all of them, beside those of the events on its border. */
    private static void fork(BpmnNode node) {
        boolean task = !BpmnModel.GATEWAYS.contains(node.element().name());
        long plain = node.flows().stream()
                .filter(way -> isUnconditional(way) && !isBoundary(way))
                .count();
        if (task && plain > 1 && plain == node.flows().size()) {
            node.takeAll();
        }
    }

    private static boolean isUnconditional(BpmnNode.Way way) {
        return way.name().text().isBlank();
    }

    private static boolean isBoundary(BpmnNode.Way way) {
        return way.to().element().name().equals("boundaryEvent");
    }

    private void addStarts(XmlElement container) {
        boolean process = container.name().equals("process");
        BpmnNode entry = entries.get(container);
        BpmnNode exit = exits.get(container);
        List<BpmnNode> first = new ArrayList<>();
        for (XmlElement element : container.children()) {
            BpmnNode node = entries.get(element);
            if (node == null) {
                continue;
            }
            if (BpmnModel.isExpanded(element)) {
                addStarts(element);
            }
            if (begins(element, node)) {
                first.add(node);
            }
            BpmnNode last = exits.get(element);
            if (exit != null
                    && last != null
                    && last.ends()
                    && !element.attribute("triggeredByEvent").equals("true")) {
                last.leadTo(exit);
            }
        }
        boolean apart = container.attribute("triggeredByEvent").equals("true");
        if (process || apart || entry == null) {
            (apart ? startsApart : starts).addAll(first);
            return;
        }
        first.forEach(entry::leadTo);
        boolean events = first.stream().allMatch(node -> node.element().name().equals("startEvent"));
        if (!events && first.size() > 1) {
            entry.takeAll();
        }
    }

    private static boolean begins(XmlElement element, BpmnNode node) {
        boolean apart = element.name().equals("boundaryEvent")
                || element.attribute("isForCompensation").equals("true");
        return node.into().isEmpty()
                && !apart
                && !element.attribute("triggeredByEvent").equals("true");
    }
}
