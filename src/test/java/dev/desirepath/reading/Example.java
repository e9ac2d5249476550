package dev.desirepath.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Small journey files in which one key has one value. */
public final class Example {

    private Example() {}

    /** {@return a journey in which the key stands with the example that the table has for it} */
    static String of(FormatKey<?> key) {
        return with(key.element(), key.name(), key.example());
    }

    /** {@return a journey in which one key of one element has one value} */
    public static String with(Element element, String key, String value) {
        Map<String, String> journey = new LinkedHashMap<>();
        journey.put("journey", "J");
        journey.put("scales", "{satisfaction: {from: 1, to: 5}}");
        journey.put(
                "actors", "{contact centre: {kind: employee, unit: Service}, planner: employee, ticket robot: system}");
        journey.put("business rules", "{who-pays: {basis: policy}}");
        journey.put("steps", "[pay, visit, repair]");
        put(journey, element, "%s: %s".formatted(key, value));
        return journey.entrySet().stream()
                .map(entry -> "%s: %s\n".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private static void put(Map<String, String> journey, Element element, String entry) {
        switch (element) {
            case JOURNEY -> {
                String key = entry.substring(0, entry.indexOf(':'));
                if (key.equals("stages")) {
                    journey.remove("steps");
                }
                journey.remove(Fields.normal(key));
                journey.put(key, entry.substring(key.length() + 2));
            }
            case STAGE -> {
                journey.remove("steps");
                journey.put("stages", "[{%s}]".formatted(named("stage", entry)));
            }
            case STEP -> journey.put("steps", "[pay, visit, repair, {%s}]".formatted(named("step", entry)));
            case NUMBER ->
                put(
                        journey,
                        Element.STEP,
                        "takes: {%s}".formatted(entry.startsWith("is:") ? entry : "is: 8 min, " + entry));
            default -> {
                FormatKey<?> parent = parent(element);
                String value =
                        switch (parent.form().shape()) {
                            case GROUPS -> "[{%s}]".formatted(entry);
                            case NAMED_GROUPS -> "{x: {%s}}".formatted(entry);
                            default -> "{%s}".formatted(entry);
                        };
                if (parent.name().equals("actors")) {
                    value = "{x: {%s}}".formatted(entry);
                }
                put(journey, parent.element(), "%s: %s".formatted(parent.name(), value));
            }
        }
    }

    private static String named(String word, String entry) {
        return entry.startsWith(word + ":") ? entry : "%s: S, %s".formatted(word, entry);
    }

    private static FormatKey<?> parent(Element element) {
        return FormatKey.all().stream()
                .filter(key -> key.form().element() == element)
                .findFirst()
                .orElseThrow();
    }
}
