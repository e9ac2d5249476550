package dev.desirepath.notation;

import dev.desirepath.reading.Node;
import java.util.ArrayList;
import java.util.List;

/** A point of the flow of a BPMN model: a step of the journey, or a point at which ways part or meet. */
final class BpmnNode {

    private final XmlElement element;
    private final List<Way> ways = new ArrayList<>();
    private final List<Way> into = new ArrayList<>();
    private boolean step;
    private boolean all;
    private boolean joins;
    private boolean goesOnElsewhere;

    /**
     * A way from one point to another.
     *
     * @param name the condition under which it is taken; blank when none is written
     * @param message whether it is a message, which lets its sender go on
     */
    record Way(BpmnNode from, BpmnNode to, Node.Scalar name, boolean message) {}

    BpmnNode(XmlElement element, boolean step) {
        this.element = element;
        this.step = step;
    }

    XmlElement element() {
        return element;
    }

    /** {@return whether something happens here, so that it is a step of the journey} */
    boolean isStep() {
        return step;
    }

    void becomeStep() {
        step = true;
    }

    /** {@return whether all ways out are taken at once} */
    boolean takesAll() {
        return all;
    }

    void takeAll() {
        all = true;
    }

    /** {@return whether all ways in must have come before it goes on} */
    boolean joins() {
        return joins;
    }

    void join() {
        joins = true;
    }

    List<Way> ways() {
        return ways;
    }

    /** {@return the ways out but for messages} */
    List<Way> flows() {
        return ways.stream().filter(way -> !way.message()).toList();
    }

    List<Way> into() {
        return into;
    }

    /** {@return whether nothing follows in its own process} */
    boolean ends() {
        return !goesOnElsewhere && flows().isEmpty();
    }

    BpmnNode leadTo(BpmnNode to, Node.Scalar name, boolean message) {
        Way way = new Way(this, to, name, message);
        ways.add(way);
        to.into.add(way);
        return this;
    }

    void leadTo(BpmnNode to) {
        leadTo(to, Keys.text(element.place(), ""), false);
    }

    /** Takes back the ways into it that are no messages: a message alone decides whether it is reached. */
    void onlyByMessage() {
        for (Way way : into) {
            if (!way.message()) {
                way.from().ways.remove(way);
                way.from().goesOnElsewhere = true;
            }
        }
        into.removeIf(way -> !way.message());
    }
}
