package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A house with one journey, in which there is something to settle, and whatever it decides about it. */
final class DecidingHouse {

    /** How the id of the recommendation against chasing calls begins. */
    static final String CHASING = "tell-before-they-ask-";

    /** A configuration that accepts the chasing call. */
    static final String ACCEPTED =
            "accepted:\n- {rule: progress-chasing, journey: report-a-water-leak, at: second-call, because: we like to hear them, by: Head, until: 2027-01-31}\n";

    private final Path folder;

    DecidingHouse(Path folder) throws IOException {
        this.folder = folder;
        journey("", "");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void journey(String aboveSecondCall, String inSecondCall) throws IOException {
        write("leak.journey.yaml", """
                journey: Report a water leak
                also: {product: flat}
                actors: {contact centre: {kind: employee, unit: Service}, planner: {kind: employee, unit: Planning}}
                stages:
                - stage: Report
                  steps:
                  - step: Tenant phones about the leak
                    id: first-call
                    by: customer
                    with: contact centre
                %s  - step: Tenant phones to ask when somebody comes
                    id: second-call
                    by: [customer, contact centre]
                    because: status
                %s- stage: Plan
                  steps:
                  - step: Planner plans the visit
                    id: plan
                    by: planner
                    waits: 3 days
                    status: none
                  - step: Planner phones the tenant
                    id: tell
                    by: planner
                    with: customer
                    resolved: yes
                """.formatted(aboveSecondCall, inSecondCall));
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void pack(String name, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(name + "/" + file.getKey(), file.getValue());
        }
    }

    void config(String text) throws IOException {
        write("desirepath.yaml", text);
    }

    Terminal run(String... args) {
        return Terminal.runIn(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, args);
    }

    JsonNode advise(String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("advise", "leak.journey.yaml", "-f", "json"));
        args.addAll(List.of(more));
        Terminal ran = run(args.toArray(String[]::new));
        assertThat(ran.err()).as("what is said beside the result").doesNotContain("mistake", "Exception");
        return new ObjectMapper().readTree(ran.out()).path("journeys").path(0);
    }

    static List<String> rules(JsonNode journey) {
        List<String> rules = new ArrayList<>();
        journey.path("recommendations").forEach(it -> {
            it.path("findings").forEach(each -> rules.add(each.path("rule").asText()));
            it.path("absorbed").forEach(each -> rules.add(each.path("rule").asText()));
        });
        return rules;
    }

    static JsonNode recommendation(JsonNode journey, String begin) {
        for (JsonNode each : journey.path("recommendations")) {
            if (each.path("id").asText().startsWith(begin)) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    static String response(String id, String is) {
        return "responses:\n- {journey: report-a-water-leak, recommendation: %s, is: %s, by: Head, on: 2026-11-01, because: it waits for the new phones}\n"
                .formatted(id, is);
    }
}
