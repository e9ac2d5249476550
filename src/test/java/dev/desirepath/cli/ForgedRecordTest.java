package dev.desirepath.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in a record whose hashes were all made right again is found by replay and checker. */
final class ForgedRecordTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void recordsASample() {
        SampleRecord.in(folder);
    }

    @TestFactory
    Stream<DynamicTest> findsEachForgeryWhoseHashesAreRight() {
        return forgeries()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> each.isFound(folder.resolve("run.record"))));
    }

    private static void swap(ArrayNode list) {
        JsonNode first = list.get(0);
        list.set(0, list.get(1));
        list.set(1, first);
        for (int number = 0; number < 2; number++) {
            ((ObjectNode) list.get(number)).put("rank", number + 1);
        }
    }

    private static Stream<Forgery> forgeries() {
        return Stream.of(
                Forgery.of(
                        "a value of a fact",
                        "journey",
                        line -> Forgery.at(line, "/proof/facts/3/values").put("minutes", 13),
                        "replay proof.facts[3].values.minutes",
                        "checker proof.facts[3].values.minutes"),
                Forgery.of(
                        "the place of a value",
                        "journey",
                        line -> ((ArrayNode) line.at("/proof/facts/3/at")).set(0, 2),
                        "checker proof.facts[3].at[0]"),
                Forgery.of(
                        "a fact that is left out",
                        "journey",
                        line -> ((ArrayNode) line.at("/proof/facts")).remove(3),
                        "checker proof.facts[3]"),
                Forgery.of(
                        "the fact that met a condition",
                        "journey",
                        line -> ((ArrayNode) line.at("/proof/firings/0/conditions/0/met")).set(0, 0),
                        "checker proof.firings[0]"),
                Forgery.of(
                        "how many facts were searched",
                        "journey",
                        line -> Forgery.at(line, "/proof/firings/0/conditions/0")
                                .put("searched", 99),
                        "checker proof.firings[0].conditions[0].searched"),
                Forgery.of(
                        "what a name was bound to",
                        "journey",
                        line -> Forgery.at(line, "/proof/firings/0/names").put("$step", "elsewhere"),
                        "checker proof.firings[0].names.$step"),
                Forgery.of(
                        "a condition that is passed over",
                        "journey",
                        line -> ((ArrayNode)
                                        line.at("/proof/firings/" + Grounds.firing(line, "exists") + "/conditions"))
                                .remove(0),
                        "checker proof.firings"),
                Forgery.of(
                        "a firing that is left out",
                        "journey",
                        line -> ((ArrayNode) line.at("/proof/firings")).remove(0),
                        "checker proof.firings"),
                Forgery.of(
                        "a recommendation that is dropped everywhere",
                        "journey",
                        line -> {
                            ((ArrayNode) line.at("/proof/recommendations")).remove(10);
                            ((ArrayNode) line.at("/advice/recommendations")).remove(10);
                        },
                        "replay advice.",
                        "checker advice."),
                Forgery.of(
                        "two recommendations that change places everywhere",
                        "journey",
                        line -> {
                            swap((ArrayNode) line.at("/proof/recommendations"));
                            swap((ArrayNode) line.at("/advice/recommendations"));
                        },
                        "replay advice.recommendations[0].",
                        "checker proof.recommendations[1]"),
                Forgery.of(
                        "a term of the order",
                        "journey",
                        line -> Forgery.at(line, "/proof/recommendations/0/order")
                                .put("waitMinutesRemoved", 99_999),
                        "checker proof.recommendations[0].order"),
                Forgery.of(
                        "a sentence of the advice",
                        "journey",
                        line -> Forgery.at(line, "/advice/recommendations/0").put("title", "Sack the contact centre"),
                        "replay advice.recommendations[0].title",
                        "checker advice.recommendations[0].title"),
                Forgery.of(
                        "an objection that is left out",
                        "journey",
                        line -> line.at("/advice/recommendations")
                                .forEach(it -> ((ObjectNode) it).putArray("objections")),
                        "replay advice.recommendations",
                        "checker advice.recommendations"),
                Forgery.of(
                        "a question that is left out",
                        "journey",
                        line -> ((ArrayNode) line.at("/advice/questions")).remove(0),
                        "replay advice.questions[0]"),
                Forgery.of(
                        "the journey",
                        "journey",
                        line -> {
                            ObjectNode input = Forgery.at(line, "/input");
                            String other = input.get("text").asText().replace("because: status", "because: value");
                            input.put("text", other.equals(input.get("text").asText()) ? other + "\n# more\n" : other);
                            Forgery.at(line, "/advice")
                                    .put(
                                            "sha256",
                                            Forger.sha256(input.get("text").asText()));
                        },
                        "replay ",
                        "checker "),
                Forgery.of("the day", "run", line -> line.put("asOf", "2031-01-01"), "replay settings"),
                Forgery.of(
                        "an option",
                        "run",
                        line -> Forgery.at(line, "/options")
                                .putArray("skip-rule")
                                .add("ping-pong"),
                        "replay "),
                Forgery.of(
                        "a rule that nobody has",
                        "run",
                        line -> Forgery.at(line, "/options").putArray("rule").add("nothing"),
                        "replay "),
                Forgery.of(
                        "a setting",
                        "configuration",
                        line -> Forgery.at(line, "/settings/2").put("value", "1"),
                        "replay settings[2].value"),
                Forgery.of("something that nobody expects", "run", line -> line.put("note", "all well"), "replay note"),
                Forgery.of(
                        "the number of rules",
                        "totals",
                        line -> Forgery.at(line, "/rules").put("judging", 5),
                        "replay rules.judging"),
                Forgery.of(
                        "a control total",
                        "totals",
                        line -> Forgery.at(line, "/journeys").put("found", 9),
                        "record journeys.found"),
                Forgery.of(
                        "the problems",
                        "problems",
                        line -> ((ArrayNode) line.at("/problems")).add("none"),
                        "replay problems[0]"),
                Forgery.of("a rule's sentence", "pack", ForgedRecordTest::reword, "replay ", "checker "));
    }

    private static void reword(ObjectNode pack) {
        for (JsonNode file : pack.at("/files")) {
            if (file.get("name").asText().endsWith(".drl")) {
                String text = file.get("text").asText();
                ((ObjectNode) file).put("text", text.replace("@rationale( \"", "@rationale( \"Not so. "));
            }
        }
    }
}
