package dev.desirepath.notation;

import dev.desirepath.reading.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The data that a BPMN model shows, as items: what a step uses and what it gives. */
final class BpmnData {

    private static final Set<String> DATA =
            Set.of("dataObjectReference", "dataObject", "dataStoreReference", "dataStore", "dataInput", "dataOutput");

    private final BpmnModel model;
    private final Map<XmlElement, List<Node.Scalar>> used = new HashMap<>();
    private final Map<XmlElement, List<Node.Scalar>> given = new HashMap<>();

    BpmnData(BpmnModel model) {
        this.model = model;
        model.root()
                .all()
                .filter(element -> element.name().equals("association"))
                .forEach(this::addAssociation);
    }

    private void addAssociation(XmlElement association) {
        XmlElement from = model.find(association.attribute("sourceRef"));
        XmlElement to = model.find(association.attribute("targetRef"));
        if (from == null || to == null) {
            return;
        }
        if (isData(from) && BpmnModel.isFlowNode(to)) {
            used.computeIfAbsent(to, t -> new ArrayList<>()).addAll(item(from));
        }
        if (isData(to) && BpmnModel.isFlowNode(from)) {
            given.computeIfAbsent(from, f -> new ArrayList<>()).addAll(item(to));
        }
    }

    private static boolean isData(XmlElement element) {
        boolean shown =
                element.parent() == null || !element.parent().name().equals("ioSpecification") || isOfProcess(element);
        return DATA.contains(element.name()) && shown;
    }

    /** What a task takes in and gives out for its engine is no data that anybody sees; that of a process is drawn. */
    private static boolean isOfProcess(XmlElement element) {
        XmlElement specification = element.parent();
        XmlElement owner = specification == null ? null : specification.parent();
        return owner != null && owner.name().equals("process");
    }

    private List<Node.Scalar> item(XmlElement data) {
        Node.Scalar name = data.said("name");
        if (name.text().isBlank()) {
            Node.Scalar object = model.nameOf(data, "dataObjectRef");
            name = object.text().isBlank() ? model.nameOf(data, "dataStoreRef") : object;
        }
        boolean says = !name.text().isBlank() && !Customers.same(name.text()).equals("none");
        return says ? List.of(name) : List.of();
    }

    List<Node.Scalar> uses(XmlElement node) {
        return items(node, "dataInputAssociation", "sourceRef", used);
    }

    List<Node.Scalar> gives(XmlElement node) {
        return items(node, "dataOutputAssociation", "targetRef", given);
    }

    private List<Node.Scalar> items(
            XmlElement node, String association, String end, Map<XmlElement, List<Node.Scalar>> drawn) {
        Stream<Node.Scalar> associated = node.children(association)
                .flatMap(each -> each.children(end))
                .flatMap(reference ->
                        Stream.ofNullable(model.find(reference.text().text())))
                .filter(BpmnData::isData)
                .flatMap(data -> item(data).stream());
        return distinct(Stream.concat(associated, drawn.getOrDefault(node, List.of()).stream())
                .toList());
    }

    static List<Node.Scalar> distinct(List<Node.Scalar> items) {
        Set<String> seen = new HashSet<>(Set.of("", "none"));
        return items.stream()
                .filter(item -> seen.add(Customers.same(item.text())))
                .toList();
    }
}
