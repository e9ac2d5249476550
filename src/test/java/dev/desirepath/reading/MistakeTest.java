package dev.desirepath.reading;

import static dev.desirepath.reading.ReadingText.lines;
import static dev.desirepath.reading.ReadingText.problems;
import static dev.desirepath.reading.ReadingText.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.facts.Journeys;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MistakeTest {

    private static String step(String... lines) {
        return lines("journey: J", "actors: {tenant: customer, planner: employee}", "steps:", "- step: Call")
                + lines(lines).indent(2);
    }

    @Test
    void namesTheKnownActorsWhenOneIsUnknown() {
        assertThat(problems(step("by: tennant")))
                .containsExactly(new Problem(
                        new Place(ReadingText.FILE, 5, 7),
                        7,
                        "step 'call' is done by 'tennant', which is not an actor of this journey",
                        "  by: tennant",
                        "Actors are: customer, tenant, planner. Did you mean 'tenant'?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "takes: 012 min; 10; 'takes' of step 'call' is '012 min', in which a number begins with a zero; Delete the zero",
                "takes: 1:30; 10; 'takes' of step 'call' is '1:30', in which a colon stands between digits; Write 8 min",
                "takes: 1.200 min; 10; 'takes' of step 'call' is '1.200 min', which can be read in two ways; Write 1.2 or 1200",
                "takes: 30; 10; 'takes' of step 'call' is '30', which has no unit; Write 8 min",
                "takes: -2 days; 10; 'takes' of step 'call' is '-2 days', which is negative; Write 8 min",
                "takes: 2 months; 10; 'takes' of step 'call' is '2 months', which counts in months or years; weeks",
                "takes: 53000 weeks; 10; 'takes' of step 'call' is '53000 weeks', which is longer than a thousand years; Write 8 min",
                "takes: a while; 10; 'takes' of step 'call' is 'a while', which is not a length of time; PT48H",
                "takes: [8 min]; 10; 'takes' of step 'call' is a list, not a length of time; Write one value",
                "takes: {source: x}; 10; 'takes' of step 'call' is a group of keys, not a length of time; {is: ...",
                "takes:; 3; 'takes' of step 'call' has no value; delete the line",
                "resolved: maybe; 13; 'resolved' of step 'call' is 'maybe', which is neither yes nor no; Write yes or no",
                "because: statsu; 12; 'because' of step 'call' is 'statsu', which is none of its values; Did you mean 'status'",
                "chanel: phone; 3; step 'call' has the unknown key 'chanel'; Did you mean 'channel'",
                "medium: paper; 3; step 'call' has the unknown key 'medium'; It is a key of a hand-off",
                "emotion: {gaol: safe}; 13; 'emotion' of step 'call' has the unknown key 'gaol'; Did you mean 'goal'",
                "emotion: safe; 12; 'emotion' of step 'call' is 'safe', not a group of keys; {goal: ...",
                "asks: {a: b}; 9; 'asks' of step 'call' is a group of keys, not a list of values; [a, b, c]",
                "asks: [a, none]; 13; 'asks' of step 'call' is 'none', which cannot stand beside other entries; Delete",
                "id: first call; 7; 'id' of step 'first call' is 'first call', which cannot be an id; hyphens",
                "caused by: cal; 14; step 'call' is caused by 'cal', which is not a step of this journey; Did you mean 'call'",
                "hands over: {to: plan}; 20; step 'call' hands over to 'plan', which is not an actor of this journey; Actors are",
                "could be done by: x; 21; step 'call' could be done by 'x', which is not an actor of this journey; Actors are",
                "with: x; 9; step 'call' is done with 'x', which is not an actor of this journey; Actors are",
                "next: {x: 100%}; 10; step 'call' goes on to 'x', which is not a step of this journey; Steps are: call",
                "after: call; 10; step 'call' starts after itself: 'call' after 'call'; with 'next'",
                "decides: {outcomes: {a: 60%, b: 50%}}; 23; the shares in 'decides outcomes' of step 'call' add up to 110%; 100%",
                "decides: {outcomes: {a: 60%, b: 39.9%}}; 23; the shares in 'decides outcomes' of step 'call' add up to 99.9%; 'rest'",
                "decides: {outcomes: {a: rest, b: rest}}; 36; 'decides outcomes' of step 'call' is 'rest', which stands twice; Only one",
                "decides: {outcomes: {a: 4, b: rest}}; 27; 'decides outcomes' of step 'call' is '4', which is more than the whole; 4%",
                "decides: {outcomes: {a: 4%, b: }}; 31; 'decides outcomes' of step 'call' has no share for 'b'; 'rest'",
                "decides: {outcomes: [yes, no], refuses: nay}; 43; step 'call' refuses by 'nay', which is not one of the outcomes of its decision; Outcomes are: yes, no",
                "decides: {cases: 4.5}; 20; 'decides cases' of step 'call' is '4.5', which is not a whole number; 41",
            })
    void saysWhatIsWrongWithAValueAndWhere(String line, int column, String message, String help) {
        assertThat(said(step(line))).singleElement().satisfies(said -> assertThat(said)
                .startsWith("5:" + column + " " + message + " | ")
                .contains(help));
    }

    @Test
    void checksTheBusinessRuleOfADecisionOnlyWhereRulesAreDeclared() {
        String step = lines("steps:", "- {step: A, decides: {rule: late fees}}");
        ReadingText.read("journey: J\n" + step);
        assertThat(said("journey: J\nbusiness rules: {late fee: }\n" + step))
                .containsExactly("4:29 step 'a' decides by 'late fees', which is not one of its business rules"
                        + " | Business rules are: late fee. Did you mean 'late fee'?");
    }

    @Test
    void namesBothLinesWhenTwoStepsHaveOneId() {
        assertThat(said(lines("journey: J", "steps:", "- step: Call", "- step: call!")))
                .containsExactly(
                        "4:3 the steps in lines 3 and 4 both have the id 'call'"
                                + " | Give one of them another id, such as 'id: call-2'; without an id it is made of the name.");
    }

    @Test
    void findsTheSameKeyInOtherSpellings() {
        assertThat(said(step("caused by: call", "causedBy: call", "resolved: no", "resolved: yes")))
                .containsExactly(
                        "6:3 the key 'causedBy' stands twice: first in line 5, column 3 as 'caused by', which is the same"
                                + " key | Keep one of the two.",
                        "8:3 the key 'resolved' stands twice: first in line 7, column 3 | Keep one of the two.");
    }

    @Test
    void knowsANameHoweverItsAccentsAreWritten() {
        assertThat(Journeys.of("journey: J\nactors: {Mu\u0308ller: employee}\nsteps: [{step: A, by: M\u00fcller}]\n")
                        .actors())
                .containsKey("M\u00fcller");
    }

    @Test
    void refusesThousandsThatAreSeparatedByAPoint() {
        assertThat(said("journey: J\nsteps: [A]\nvolume: 1.200 per month\n"))
                .containsExactly("3:9 'volume' of the journey is '1.200 per month', which can be read in two ways"
                        + " | Write 1.2 or 1200. Write a number and a period: 1200 per month.");
        assertThat(Journeys.of("journey: J\nsteps: [A]\nvolume: 0.125 per month\n")
                        .volume())
                .isNotNull();
    }

    @Test
    void refusesADayOfTheReviewThatNobodyCouldCountFrom() {
        assertThat(said("journey: J\nbusiness rules:\n  r: {reviewed: 22.11.2010}\nsteps: [A]\n"))
                .containsExactly(
                        "3:17 'reviewed' of business rule 'r' is '22.11.2010', which is not a day, a month or a"
                                + " year | Write 2026-03-15, 2026-03 or 2026, or delete the line if it is not known.");
        assertThat(Journeys.of("journey: J\nbusiness rules:\n  r: {reviewed: 2010}\nsteps: [A]\n")
                        .businessRules())
                .containsKey("r");
    }

    @Test
    void showsTheWholeCircleOfStepsThatWaitForEachOther() {
        assertThat(said(lines(
                        "journey: J",
                        "steps:",
                        "- {step: A, after: C}",
                        "- {step: B, after: A}",
                        "- {step: C, after: B}")))
                .containsExactly("4:20 step 'b' starts after itself: 'a' after 'c' after 'b' after 'a'"
                        + " | If the steps repeat, say so with 'next'; otherwise delete one 'after'.");
    }

    @Test
    void reportsEveryMistakeInTheOrderOfTheFile() {
        assertThat(problems(lines("steps:", "- {step: A, by: x}", "- by: y", "volume: 12", "actors: none")))
                .extracting(problem -> problem.place().line() + " " + problem.message())
                .containsExactly(
                        "1 the journey has no name",
                        "2 step 'a' is done by 'x', which is not an actor of this journey",
                        "3 the step that begins here has no name",
                        "3 the step in line 3 is done by 'y', which is not an actor of this journey",
                        "4 'volume' of the journey is '12', which has no period");
    }

    @Test
    void saysWhatTheFileAsAWholeLacks() {
        assertThat(said("- a\n"))
                .containsExactly("1:1 the file is a list, not a journey | A journey file begins 'journey: NAME'.");
        assertThat(said("# nothing\n"))
                .containsExactly("1:1 the file is empty | A journey file begins 'journey: NAME'.");
        assertThat(said("journey: J\n"))
                .containsExactly("1:1 the journey has no steps | Write them under 'stages' or 'steps'.");
        assertThat(said("journey: J\nstages: []\nsteps: [A]\n"))
                .containsExactly("3:8 the journey has 'steps' beside its 'stages'"
                        + " | Put these steps into a stage, so that their order is clear.");
    }

    @Test
    void showsOnlyTheNeighbourhoodInALongLine() {
        Problem problem = problems("journey: J\nactors: none\nsteps: [" + " ".repeat(200) + "{step: B, by: x}]\n")
                .get(0);
        assertThat(problem.sourceLine()).hasSizeLessThan(123).startsWith("…");
    }

    @Test
    void stopsListingAfterAThousand() {
        assertThat(problems("journey: J\nsteps: [A]\n"
                        + String.join(
                                "",
                                IntStream.range(0, 2000)
                                        .mapToObj(i -> "key" + i + ": 1\n")
                                        .toList())))
                .hasSize(1001)
                .last()
                .extracting(Problem::message)
                .isEqualTo("1000 more problems are not listed");
    }
}
