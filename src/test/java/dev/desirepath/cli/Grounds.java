package dev.desirepath.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The conditions of recorded firings, found by what they are. */
final class Grounds {

    private Grounds() {}

    /** {@return the number of the first firing that has a condition of that kind} */
    static int firing(ObjectNode journey, String condition) {
        int number = 0;
        for (JsonNode firing : journey.at("/proof/firings")) {
            if (firing.toString().contains("\"is\":\"" + condition + "\"")) {
                return number;
            }
            number++;
        }
        throw new AssertionError("No firing has " + condition);
    }

    static ObjectNode condition(ObjectNode journey, String kind) {
        for (JsonNode condition : journey.at("/proof/firings/" + firing(journey, kind) + "/conditions")) {
            if (condition.get("is").asText().equals(kind)) {
                return (ObjectNode) condition;
            }
        }
        throw new AssertionError();
    }

    static ObjectNode tally(ObjectNode journey, String function) {
        for (JsonNode firing : journey.at("/proof/firings")) {
            for (JsonNode condition : firing.get("conditions")) {
                if (condition.path("function").asText().equals(function)) {
                    return (ObjectNode) condition;
                }
            }
        }
        throw new AssertionError();
    }

    static ArrayNode met(ObjectNode journey, String kind) {
        return (ArrayNode) (kind.equals("not") ? condition(journey, kind) : tally(journey, kind)).get("met");
    }
}
