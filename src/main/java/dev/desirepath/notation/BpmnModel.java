package dev.desirepath.notation;

import dev.desirepath.reading.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The elements of a BPMN model by what they are, and the ways from one to another that are written as ids. */
final class BpmnModel {

    static final Set<String> TASKS = Set.of(
            "task",
            "userTask",
            "manualTask",
            "serviceTask",
            "scriptTask",
            "sendTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity");
    static final Set<String> SUB_PROCESSES = Set.of("subProcess", "transaction", "adHocSubProcess");
    static final Set<String> EVENTS = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "implicitThrowEvent");
    private static final Set<String> COUNTED =
            Set.of("participant", "lane", "messageFlow", "association", "signalEventDefinition");
    static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "complexGateway", "eventBasedGateway");

    private final XmlElement root;
    private final Map<String, XmlElement> byId = new HashMap<>();

    BpmnModel(XmlElement root) {
        this.root = root;
        root.all()
                .filter(element -> !element.id().isEmpty())
                .forEach(element -> byId.putIfAbsent(element.id(), element));
    }

    XmlElement root() {
        return root;
    }

    static boolean isFlowNode(XmlElement element) {
        String name = element.name();
        return TASKS.contains(name) || SUB_PROCESSES.contains(name) || EVENTS.contains(name) || GATEWAYS.contains(name);
    }

    static boolean isContainer(XmlElement element) {
        return element.name().equals("process") || SUB_PROCESSES.contains(element.name());
    }

    /** {@return whether a sub-process shows what is in it} */
    static boolean isExpanded(XmlElement element) {
        return SUB_PROCESSES.contains(element.name())
                && element.children().stream().anyMatch(BpmnModel::isFlowNode);
    }

    /** {@return the element that an id means, with or without the prefix of a namespace} */
    @Nullable
    XmlElement find(String reference) {
        String id = reference.strip();
        XmlElement found = byId.get(id);
        return found != null || id.indexOf(':') < 0 ? found : byId.get(id.substring(id.indexOf(':') + 1));
    }

    List<XmlElement> participants() {
        return distinct(root.children().stream()
                .flatMap(child -> child.children("participant"))
                .toList());
    }

    List<XmlElement> messageFlows() {
        return distinct(root.children().stream()
                .flatMap(child -> child.children("messageFlow"))
                .toList());
    }

    /** {@return how many things the model shows, of which each has to be looked at with others} */
    long size() {
        return root.all()
                .filter(element -> isFlowNode(element) || COUNTED.contains(element.name()))
                .count();
    }

    private static List<XmlElement> distinct(List<XmlElement> elements) {
        Map<String, XmlElement> distinct = elements.stream()
                .collect(Collectors.toMap(
                        element -> element.id().isEmpty() ? element.place().toString() : element.id(),
                        element -> element,
                        (first, second) -> first,
                        LinkedHashMap::new));
        return List.copyOf(distinct.values());
    }

    /** {@return the processes with something in them} */
    List<XmlElement> processes() {
        return root.children("process")
                .filter(process -> process.children().stream().anyMatch(BpmnModel::isFlowNode))
                .toList();
    }

    /** {@return the pool of a process, if one shows it} */
    Optional<XmlElement> poolOf(XmlElement process) {
        return participants().stream()
                .filter(pool -> process.equals(find(pool.attribute("processRef"))))
                .findFirst();
    }

    /** {@return the name of what an element refers to by the text of a child or by an attribute; blank when there is none} */
    Node.Scalar nameOf(XmlElement element, String reference) {
        String id = element.attribute(reference).isEmpty()
                ? element.children(reference)
                        .map(child -> child.text().text())
                        .findFirst()
                        .orElse("")
                : element.attribute(reference);
        XmlElement meant = id.isEmpty() ? null : find(id);
        return meant == null ? Keys.text(element.place(), "") : meant.said("name");
    }

    /** {@return the process that an element belongs to; the outermost element when it belongs to none} */
    static XmlElement processOf(XmlElement element) {
        XmlElement at = element;
        while (at.parent() != null && !at.name().equals("process")) {
            at = at.parent();
        }
        return at;
    }
}
