package dev.desirepath.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.rules.RandomFacts;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.RuleReader;
import dev.desirepath.rules.SecondReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds what is said about rules against what they do: thousands of drawn pairs, each on drawn facts. */
final class SoundnessTest {

    private static final int PAIRS = 4_000;
    private static final int FACT_SETS = 120;
    private static final Map<String, List<String>> FIELDS = Map.of(
            "Step", List.of("touchpoint flag", "onlyStatus flag", "stage text", "people number", "role role"),
            "Touchpoint", List.of("human flag", "channel text", "need text", "resolved answer"),
            "HandOff", List.of("betweenPeople flag", "medium text", "lostPerMille number", "acknowledged answer"),
            "Repeat", List.of("contacts number"));
    private static final List<String> TYPES = List.of("Step", "Touchpoint", "HandOff", "Repeat");

    private final Random random = new Random(20261121);
    private final List<Facts> facts = new ArrayList<>();

    SoundnessTest() {
        for (int seed = 0; seed < FACT_SETS; seed++) {
            RandomFacts drawn = new RandomFacts(seed);
            Facts some = drawn.draw();
            facts.add(seed % 2 == 0 ? some : drawn.complete(some));
        }
    }

    @Test
    void neverAccusesAPairOfRulesWrongly() {
        int said = 0;
        int fired = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            List<String> conditions = conditions();
            List<String> others = pair % 2 == 0 ? weaker(conditions) : conditions();
            Rule narrow = rule(conditions);
            Rule broad = rule(others);
            if (narrow != null && broad != null && Containment.holds(new Matched(narrow), new Matched(broad))) {
                said++;
                fired += confirmed(narrow, broad);
            }
        }
        assertThat(said).isGreaterThan(400);
        assertThat(fired).isGreaterThan(2_000);
    }

    private int confirmed(Rule narrow, Rule broad) {
        int fired = 0;
        for (Facts each : facts) {
            Set<Fact> ofNarrow = subjects(narrow, each);
            assertThat(subjects(broad, each)).as(narrow.text() + broad.text()).containsAll(ofNarrow);
            fired += ofNarrow.size();
        }
        return fired;
    }

    private static Set<Fact> subjects(Rule rule, Facts facts) {
        return SecondReader.judge(rule, facts).firings().stream()
                .map(firing -> firing.subject(rule))
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    @Test
    void neverSaysOfARuleWronglyThatItCannotFire() {
        int said = 0;
        for (int number = 0; number < PAIRS; number++) {
            Rule rule = rule(conditions());
            if (rule != null
                    && NeverFires.of(new Matched(rule), new Limits(List.of())).isPresent()) {
                said++;
                facts.forEach(
                        each -> assertThat(subjects(rule, each)).as(rule.text()).isEmpty());
            }
        }
        assertThat(said).isGreaterThan(100);
    }

    private static @Nullable Rule rule(List<String> conditions) {
        String text = """
                package rules;

                rule "A rule"
                    @id( "r" )
                    @origin( "test" )
                    @finding( "It is so {$s}" )
                    @improve( "Mend it" )
                    @rationale( "Because." )
                    @remedy( "mend-it" )
                    @harm( internal )
                    @change( "by hand" )
                  when
                    %s
                  then
                    advice.give( kcontext, $f );
                end
                """.formatted(String.join("\n    ", conditions));
        List<Rule> rules = RuleReader.read("r.drl", text).rules();
        return rules.isEmpty() ? null : rules.get(0);
    }

    private List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        conditions.add("$f : " + pattern(one(TYPES), "$s : step"));
        for (int more = random.nextInt(3); more > 0; more--) {
            String join = one(List.of("step == $s", "step == $s", "step != $s", ""));
            conditions.add(one(List.of("", "", "exists ", "not ")) + pattern(one(TYPES), join));
        }
        return conditions;
    }

    private String pattern(String type, String first) {
        List<String> parts = new ArrayList<>();
        if (!first.isEmpty()) {
            parts.add(first);
        }
        for (int more = random.nextInt(4); more > 0; more--) {
            String comparison = comparison(one(FIELDS.getOrDefault(type, List.of())));
            parts.add(
                    random.nextInt(4) == 0
                            ? comparison + " || " + comparison(one(FIELDS.getOrDefault(type, List.of())))
                            : comparison);
        }
        return type + "( " + String.join(", ", parts) + " )";
    }

    private String comparison(String field) {
        String[] words = field.split(" ", 2);
        List<String> values =
                switch (words[1]) {
                    case "flag" -> List.of("true", "false");
                    case "number" -> List.of("0", "1", "2", "3");
                    case "role" -> List.of("Role.CHECK", "Role.LOG", "Role.CHASE", "Role.CONFIRM");
                    case "answer" -> List.of("Answer.YES", "Answer.NO");
                    default -> List.of("\"phone\"", "\"none\"", "\"mail\"", "$s");
                };
        List<String> operators = words[1].equals("number")
                ? List.of("==", "!=", "<", "<=", ">", ">=", "in", "not in")
                : List.of("==", "==", "!=", "in", "not in");
        String operator = one(operators);
        String right = operator.endsWith("in") ? "( " + one(values) + ", " + one(values) + " )" : one(values);
        return words[0] + " " + operator + " " + right;
    }

    /** {@return conditions of which some say less, and of which the order is another} */
    private List<String> weaker(List<String> conditions) {
        List<String> weaker = new ArrayList<>();
        for (String condition : conditions) {
            int open = condition.indexOf("( ");
            List<String> parts = new ArrayList<>(List.of(
                    condition.substring(open + 2, condition.length() - 2).split(", (?![^(]*\\) *[,)])", -1)));
            parts.removeIf(part -> !part.contains("$s :") && random.nextInt(3) == 0);
            String head = condition.substring(0, open);
            if (weaker.isEmpty() || random.nextInt(4) > 0) {
                weaker.add(head + "( " + String.join(", ", parts) + " )");
            }
        }
        Collections.shuffle(weaker.subList(1, weaker.size()), random);
        return weaker;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
