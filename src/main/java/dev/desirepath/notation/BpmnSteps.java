package dev.desirepath.notation;

import dev.desirepath.journey.Outgoing;
import dev.desirepath.reading.Characters;
import dev.desirepath.reading.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the steps of a BPMN model with all that it says of them. */
final class BpmnSteps {

    private static final int LONGEST_REMARK = 300;
    private static final Set<String> BY_MACHINES = Set.of("serviceTask", "scriptTask");
    private static final Set<String> BY_PEOPLE = Set.of("userTask", "manualTask");

    private final BpmnParties parties;
    private final BpmnMessages messages;
    private final BpmnTalk talk;
    private final BpmnWaits waits;
    private final BpmnDecisions decisions;
    private final BpmnWays ways;
    private final Notes notes;
    private final List<BpmnNode> order;
    private final Map<BpmnNode, Node.Scalar> names = new LinkedHashMap<>();
    private final Map<BpmnNode, String> ids = new HashMap<>();
    private final Set<BpmnNode> ownIds = new HashSet<>();
    private final Map<String, Node.Scalar> businessRules = new LinkedHashMap<>();
    private final Set<BpmnNode> led = new HashSet<>();
    private final Map<BpmnNode, List<BpmnNode>> waiting = new HashMap<>();

    /** What the steps are written from. */
    record Parts(BpmnModel model, BpmnParties parties, BpmnMessages messages, BpmnDecisions decisions, BpmnWays ways) {}

    BpmnSteps(Parts parts, List<BpmnNode> order, Notes notes) {
        this.parties = parts.parties();
        this.messages = parts.messages();
        this.decisions = parts.decisions();
        this.ways = parts.ways();
        this.talk = new BpmnTalk(parts.model(), parties, messages);
        this.waits = new BpmnWaits(notes);
        this.order = order;
        this.notes = notes;
        for (BpmnNode step : order) {
            led.addAll(ways.nextOf(step).keySet());
            ways.afterOf(step).forEach(before -> waiting.computeIfAbsent(before, b -> new ArrayList<>())
                    .add(step));
        }
        StepIds given = new StepIds("step");
        for (BpmnNode step : order) {
            Node.Scalar name = name(step.element());
            names.put(step, name);
            given.next(name)
                    .ifPresentOrElse(
                            id -> {
                                ids.put(step, id.text());
                                ownIds.add(step);
                            },
                            () -> ids.put(step, StepIds.of(name, names.size())));
        }
    }

    private Node.Scalar name(XmlElement element) {
        Node.Scalar name = element.said("name");
        if (!name.text().isBlank()) {
            return name;
        }
        Optional<Node.Scalar> message = Stream.concat(messages.from(element).stream(), messages.to(element).stream())
                .map(BpmnMessages.Message::name)
                .filter(said -> !said.text().isBlank())
                .findFirst();
        if (message.isPresent()) {
            return message.get();
        }
        notes.leave("steps without a name", element.id(), element.place());
        String what = element.name().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return Keys.text(
                element.place(),
                "Unnamed %s in line %d".formatted(what, element.place().line()));
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (int number = 0; number < order.size(); number++) {
            nodes.add(step(order.get(number), number));
        }
        return nodes;
    }

    List<Node.Scalar> businessRules() {
        return List.copyOf(businessRules.values());
    }

    private Node.Mapping step(BpmnNode step, int number) {
        XmlElement element = step.element();
        Node.Scalar name = names.getOrDefault(step, Keys.text(element.place(), ""));
        Keys keys = new Keys(name.place()).put("step", name);
        if (ownIds.contains(step)) {
            keys.put("id", Keys.text(name.place(), idOf(step)));
        }
        talk.put(element, keys);
        waits.put(step, keys);
        if (BY_MACHINES.contains(element.name()) || BY_PEOPLE.contains(element.name())) {
            keys.put("automated", Keys.text(element.place(), BY_MACHINES.contains(element.name()) ? "yes" : "no"));
        }
        putDecision(step, keys);
        putHandOff(step, keys);
        putFlow(step, number, keys);
        Node.Mapping node = keys.node();
        remark(step, node);
        return node;
    }

    private String idOf(BpmnNode step) {
        return ids.getOrDefault(step, "");
    }

    private void putDecision(BpmnNode step, Keys keys) {
        XmlElement element = step.element();
        boolean byRule = element.name().equals("businessRuleTask");
        BpmnNode gateway = decisions.isDecided(step) ? decisions.gatewayOf(step) : null;
        if (!byRule && gateway == null) {
            return;
        }
        Keys decides =
                new Keys(gateway == null ? element.place() : gateway.element().place());
        if (byRule) {
            decides.put("rule", businessRule(element));
        }
        if (gateway != null) {
            List<Node.Scalar> outcomes = BpmnDecisions.outcomes(gateway);
            decides.putAll("outcomes", outcomes.size() > 1 ? outcomes : List.of());
        }
        keys.put("decides", decides.node());
    }

    private Node.Scalar businessRule(XmlElement element) {
        Node.Scalar rule = Stream.of("*decisionRef", "*ruleFlowGroup", "*resource")
                .map(element::said)
                .filter(said -> !said.text().isBlank() && !said.text().contains("${"))
                .findFirst()
                .orElseGet(() -> name(element));
        Node.Scalar named = Customers.same(rule.text()).equals("none")
                ? Keys.text(rule.place(), rule.text() + " (as drawn)")
                : rule;
        Node.Scalar first = businessRules.putIfAbsent(Customers.same(named.text()), named);
        return first == null ? named : new Node.Scalar(named.place(), named.length(), first.text(), false);
    }

    /** Where a flow crosses from one lane to another, the case is passed on. */
    private void putHandOff(BpmnNode step, Keys keys) {
        Optional<Node.Scalar> holder = holder(step);
        if (holder.isEmpty()) {
            return;
        }
        Map<String, Node.Scalar> receivers = new LinkedHashMap<>();
        Stream.concat(ways.nextOf(step).keySet().stream(), waiting.getOrDefault(step, List.of()).stream())
                .filter(next -> BpmnModel.processOf(next.element()).equals(BpmnModel.processOf(step.element())))
                .flatMap(next -> holder(next).stream())
                .forEach(receiver -> receivers.putIfAbsent(Customers.same(receiver.text()), receiver));
        receivers.remove(Customers.same(holder.get().text()));
        keys.putAll("hands over", List.copyOf(receivers.values()));
    }

    private Optional<Node.Scalar> holder(BpmnNode step) {
        XmlElement element = step.element();
        return parties.isCustomers(element) ? Optional.empty() : parties.actor(element);
    }

    private void putFlow(BpmnNode step, int number, Keys keys) {
        List<String> next = new ArrayList<>(
                ways.nextOf(step).keySet().stream().map(this::idOf).toList());
        if (ways.endBehind(step).isPresent()) {
            next.add(Outgoing.END);
        }
        boolean last = number + 1 == order.size();
        boolean falls = !last && !hasAfter(order.get(number + 1));
        String following = last ? "" : idOf(order.get(number + 1));
        boolean silent = next.equals(List.of(following)) && falls;
        boolean stops = (next.isEmpty() || next.equals(List.of(Outgoing.END))) && !falls;
        if (!silent && !stops) {
            List<String> written = next.isEmpty() ? List.of(Outgoing.END) : next;
            keys.putAll(
                    "next",
                    written.stream()
                            .map(id -> Keys.text(step.element().place(), id))
                            .toList());
        }
        if (hasAfter(step) && number > 0) {
            List<Node.Scalar> before = ways.afterOf(step).stream()
                    .map(each -> Keys.text(step.element().place(), idOf(each)))
                    .toList();
            keys.putAll(
                    "after", before.isEmpty() ? List.of(Keys.text(step.element().place(), "none")) : before);
        }
    }

    /** A step that the journey can begin with, or that nothing leads to, is written to wait for nothing. */
    private boolean hasAfter(BpmnNode step) {
        return !ways.afterOf(step).isEmpty() || ways.isStart(step) || !isLedTo(step);
    }

    private boolean isLedTo(BpmnNode step) {
        return led.contains(step);
    }

    private void remark(BpmnNode step, Node.Mapping node) {
        List<String> remarks = new ArrayList<>();
        step.element().children("documentation").map(BpmnSteps::withoutMarkup).forEach(remarks::add);
        BpmnNode gateway = decisions.gatewayOf(step);
        if (gateway != null) {
            remarks.add(question(step, gateway));
        }
        remarks.stream()
                .filter(text -> !text.isBlank())
                .map(text -> text.length() <= LONGEST_REMARK ? text : text.substring(0, LONGEST_REMARK) + " ...")
                .forEach(text -> notes.remark(node, text));
    }

    private static String withoutMarkup(XmlElement documentation) {
        return Characters.tidy(
                documentation.text().text().replaceAll("<[^<>]{0,200}>", " ").replace("&nbsp;", " "));
    }

    /** {@return the question at a gateway with its answers and where they lead} */
    private String question(BpmnNode step, BpmnNode gateway) {
        String asked = gateway.element().said("name").text();
        Map<String, Node.Scalar> answers = new LinkedHashMap<>();
        ways.nextOf(step).forEach((to, answer) -> answers.put(idOf(to), answer));
        ways.endBehind(step).ifPresent(answer -> answers.put(Outgoing.END, answer));
        String said = answers.entrySet().stream()
                .filter(way -> !way.getValue().text().isBlank())
                .map(way -> "%s: %s".formatted(way.getValue().text(), way.getKey()))
                .collect(Collectors.joining("; "));
        return Characters.tidy(asked + " " + said);
    }
}
