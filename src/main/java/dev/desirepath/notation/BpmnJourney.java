package dev.desirepath.notation;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Place;
import dev.desirepath.reading.FileKind;
import dev.desirepath.reading.Node;
import dev.desirepath.reading.Problems;
import dev.desirepath.reading.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A journey from a BPMN 2.0 model: pools and lanes become actors, tasks and messages become steps, gateways become choices. */
final class BpmnJourney {

    private static final int MOST_NODES = 5000;
    private static final Map<String, String> LEFT = Map.of(
            "textAnnotation", "text annotations",
            "group", "groups",
            "multiInstanceLoopCharacteristics", "tasks that are done for each of several things",
            "standardLoopCharacteristics", "tasks that are repeated",
            "escalationEventDefinition", "escalations",
            "compensateEventDefinition", "compensations",
            "conditionalEventDefinition", "conditions that are waited for",
            "errorEventDefinition", "errors",
            "choreographyTask", "choreographies");

    private final BpmnModel model;
    private final SourceText source;
    private final Problems problems;
    private final Notes notes;

    private BpmnJourney(BpmnModel model, SourceText source, Problems problems, Notes notes) {
        this.model = model;
        this.source = source;
        this.problems = problems;
        this.notes = notes;
    }

    static Translation translate(String file, byte[] bytes, Asked asked) {
        boolean large = bytes.length > Notation.BPMN.enoughBytes() - 1;
        XmlText decoded = XmlText.decode(large ? new byte[0] : bytes);
        SourceText source = new SourceText(FileKind.MODEL, file, decoded.text());
        Problems problems = new Problems(source);
        Notes notes = new Notes();
        if (large) {
            problems.add(
                    new Place(file, 1, 1),
                    1,
                    "the file is larger than the 50 MiB that a BPMN model may have",
                    "Is it the model of one process?");
        } else if (!decoded.refusal().isEmpty()) {
            problems.add(decoded.index(), decoded.refusal(), "Export the model in UTF-8.");
        }
        Node.Mapping root = problems.none() ? root(source, asked, problems, notes) : null;
        return new Translation("BPMN 2.0", source, problems.none() ? root : null, problems, notes);
    }

    private static Node.@Nullable Mapping root(SourceText source, Asked asked, Problems problems, Notes notes) {
        XmlElement root = XmlReader.read(source, problems, BpmnJourney::isRead);
        if (root == null) {
            return null;
        }
        if (!root.name().equals("definitions")
                || !root.attribute(XmlReader.NAMESPACE).isEmpty()) {
            problems.add(
                    root.place(),
                    1,
                    "the file is %s, not a BPMN 2.0 model: its root is '%s'"
                            .formatted(ForeignXml.says(root.attribute(XmlReader.NAMESPACE), root.name()), root.name()),
                    "Export the process as BPMN 2.0, or write the journey with 'desirepath import' from a table in CSV.");
            return null;
        }
        BpmnModel model = new BpmnModel(root);
        boolean empty = root.all().noneMatch(BpmnModel::isFlowNode);
        if (empty || model.size() > MOST_NODES) {
            problems.add(
                    root.place(),
                    1,
                    empty
                            ? "the model shows no process: it has neither tasks nor events"
                            : "the model has %d tasks, events, gateways, messages and lanes; at most %d are read"
                                    .formatted(model.size(), MOST_NODES),
                    empty
                            ? "Conversations and choreographies cannot be read as a journey."
                            : "Is it the model of one process?");
            return null;
        }
        return new BpmnJourney(model, source, problems, notes).journey(asked);
    }

    private static boolean isRead(String namespace, String name) {
        return namespace.contains("/BPMN/") && namespace.endsWith("/MODEL") && !name.equals("extensionElements");
    }

    private Node.@Nullable Mapping journey(Asked asked) {
        Customers.Choice choice = new Customers("pool or lane", false, problems, notes)
                .choose(BpmnParties.named(model), asked.customer());
        if (!choice.known()) {
            return null;
        }
        Node.Scalar customer = choice.customer();
        BpmnParties parties = new BpmnParties(model, customer);
        BpmnMessages messages = new BpmnMessages(model, notes);
        BpmnGraph graph = new BpmnGraph(model, messages.talkingEvents(), notes);
        messages.addTo(graph, notes);
        messages.addSignalsTo(graph, notes);
        BpmnDecisions decisions = new BpmnDecisions(graph, parties, notes);
        BpmnWays ways = new BpmnWays(graph, notes);
        List<BpmnNode> steps = graph.nodes().stream().filter(BpmnNode::isStep).toList();
        if (steps.isEmpty()) {
            problems.add(model.root().place(), 1, "the model has no tasks", "A journey has at least one step.");
            return null;
        }
        // The journey is the customer's: where they begin, it begins.
        List<BpmnNode> order =
                ways.inOrder(steps, Comparator.comparing(step -> !isCustomersBeginning(step, parties, messages)));
        BpmnSteps written = new BpmnSteps(new BpmnSteps.Parts(model, parties, messages, decisions, ways), order, notes);
        List<Node> nodes = written.nodes();
        say(parties, graph);
        return write(customer, parties, written, nodes);
    }

    private static boolean isCustomersBeginning(BpmnNode step, BpmnParties parties, BpmnMessages messages) {
        return parties.isCustomers(step.element())
                || messages.to(step.element()).stream().anyMatch(message -> parties.isCustomer(message.from()));
    }

    private void say(BpmnParties parties, BpmnGraph graph) {
        model.root()
                .all()
                .filter(element -> LEFT.containsKey(element.name()))
                .forEach(element ->
                        notes.leave(LEFT.getOrDefault(element.name(), ""), nameOf(element), element.place()));
        graph.nodes().stream()
                .filter(node -> node.element().name().equals("endEvent") && !node.isStep())
                .map(node -> node.element().said("name"))
                .filter(name -> !name.text().isBlank())
                .forEach(name -> notes.leave("names of ends", name.text(), name.place()));
        if (BpmnParties.named(model).isEmpty()) {
            notes.say(
                    "The model names no pool and no lane: where the customer takes part is not known. Write 'by' and 'with' at the steps.");
        }
        if (!parties.actors().isEmpty()) {
            notes.say(
                    "What sort of party each actor is, BPMN does not say: write employee, system or partner behind its name.");
        }
    }

    private static String nameOf(XmlElement element) {
        String text = element.children("text")
                .map(child -> child.text().text())
                .findFirst()
                .orElse("");
        XmlElement owner = element.parent();
        return !text.isBlank() ? text : owner == null ? "" : owner.said("name").text();
    }

    private Node.Mapping write(
            Node.@Nullable Scalar customer, BpmnParties parties, BpmnSteps written, List<Node> steps) {
        Place start = model.root().place();
        Keys journey = new Keys(start).put("journey", title());
        if (customer != null && !Customers.same(customer.text()).equals(Actor.CUSTOMER)) {
            journey.put("customer", customer);
        }
        parties.actors().writeTo(journey);
        if (!written.businessRules().isEmpty()) {
            List<Node.Scalar> rules = written.businessRules();
            journey.put("business rules", Keys.list(rules.get(0).place(), rules));
        }
        return journey.put("steps", Keys.list(start, steps)).node();
    }

    /** The name of the only process or pool, else that of the model, else that of the file. */
    private Node.Scalar title() {
        List<Node.Scalar> named = model.processes().stream()
                .map(process -> process.said("name"))
                .filter(name -> !name.text().isBlank())
                .toList();
        if (named.size() == 1 && model.processes().size() == 1) {
            return named.get(0);
        }
        Node.Scalar whole = model.root().said("name");
        Node.Scalar collaboration = model.root()
                .children("collaboration")
                .map(each -> each.said("name"))
                .filter(name -> !name.text().isBlank())
                .findFirst()
                .orElse(whole);
        return collaboration.text().isBlank()
                ? Keys.text(model.root().place(), FileName.words(source.file()))
                : collaboration;
    }
}
