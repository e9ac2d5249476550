package dev.desirepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.advice.Action;
import dev.desirepath.advice.Change;
import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Verbs;
import dev.desirepath.lab.Example;
import dev.desirepath.lab.RulePage;
import dev.desirepath.lab.Section;
import dev.desirepath.reading.Element;
import dev.desirepath.reading.FormatKey;
import dev.desirepath.redesign.Carried.Part;
import dev.desirepath.redesign.Trying;
import dev.desirepath.rules.Edit;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A change that does not close its own finding is a mistake of its rule: carries out what the pages of the rules show. */
final class ChangesCloseTest {

    @TestFactory
    Stream<DynamicTest> everyRule() {
        return Product.PACK.rules().stream()
                .filter(rule -> rule.verb() == Verb.GIVE)
                .flatMap(rule -> Stream.of("advised", "improve").map(verb -> test(rule, verb)));
    }

    private static DynamicTest test(Rule rule, String verb) {
        String name = rule.id() + " " + verb;
        return DynamicTest.dynamicTest(name, () -> {
            List<String> failures = failures(rule, verb);
            assertThat(failures).isEmpty();
        });
    }

    private static List<String> failures(Rule rule, String verb) {
        List<String> failures = new ArrayList<>();
        for (Example example : firesOn(rule)) {
            String yaml = example.journey().stripLeading();
            JourneyAdvice advice = Product.advise(yaml);
            if (rule.value("about").filter("map"::equals).isPresent()) {
                check(rule, "map", yaml, ofJourney(rule), failures);
            }
            for (Recommendation recommendation : advice.recommendations()) {
                findings(recommendation)
                        .filter(finding -> finding.rule().id().equals(rule.id()))
                        .forEach(finding -> check(
                                rule,
                                finding.id(),
                                yaml,
                                verb.equals("advised")
                                        ? recommendation.change()
                                        : Verbs.changes(finding, Action.IMPROVE, advice.journey()),
                                failures));
            }
        }
        return failures;
    }

    private static Stream<Finding> findings(Recommendation recommendation) {
        return Stream.concat(recommendation.findings().stream(), recommendation.absorbed().stream());
    }

    private static List<Change> ofJourney(Rule rule) {
        return rule.change().stream()
                .filter(Edit.Set.class::isInstance)
                .map(edit -> Trying.change("set", "key", ((Edit.Set) edit).key()))
                .toList();
    }

    /** Without any edit, people work the change out by hand. */
    private static void check(Rule rule, String id, String yaml, List<Change> changes, List<String> failures) {
        if (changes.isEmpty()) {
            return;
        }
        Trying.Tried tried = Trying.carry(
                yaml,
                changes,
                changes.stream().flatMap(ChangesCloseTest::choice).distinct().toArray(String[]::new));
        JourneyAdvice after = Product.advise(tried.text());
        boolean stays = id.equals("map")
                ? after.mapGaps().stream().anyMatch(gap -> gap.rule().equals(rule.id()))
                : after.recommendations().stream()
                        .flatMap(ChangesCloseTest::findings)
                        .anyMatch(finding -> finding.id().equals(id));
        if (stays) {
            failures.add(id + " is still found after " + ended(tried.parts()) + ":\n" + tried.text());
        }
    }

    private static List<String> ended(List<Part> parts) {
        return parts.stream()
                .map(part -> part.change() + " " + part.end() + " " + part.note())
                .toList();
    }

    private static Stream<String> choice(Change change) {
        boolean open = change.edit().equals("set")
                && !change.what().containsKey("to")
                && !change.what().containsKey("without");
        if (!open) {
            return Stream.empty();
        }
        String path = Objects.requireNonNull(change.what().get("key"));
        Element owner = change.what().containsKey("step")
                ? Element.STEP
                : change.what().containsKey("businessRule") ? Element.BUSINESS_RULE : Element.JOURNEY;
        FormatKey<?> key = Objects.requireNonNull(FormatKey.at(owner, path));
        return Stream.of(path + "=" + key.example());
    }

    private static List<Example> firesOn(Rule rule) {
        return RulePage.of(rule, Packs.of(List.of(Product.PACK))).examples(Section.FIRES_ON);
    }
}
