package dev.desirepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Journey;
import dev.desirepath.journey.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No rule that the gate accepts fails or is misjudged because of how large or small a number is. */
class ExtremeNumbersTest {

    private static final FactTypes TYPES = new FactTypes(List.of(Journey.class, Extreme.class));
    private static final List<String> FIELDS = List.of("small", "some", "large", "most");
    private static final List<String> ORDERS = List.of("==", "!=", "<", "<=", ">", ">=");

    private final List<Rule> rules = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Test
    void comparesEveryNumberByEveryOperator() {
        for (String field : FIELDS) {
            String most = isSmall(field) ? "2147483647" : "9223372036854775807";
            for (String order : ORDERS) {
                accept("$f : Extreme( %s %s %s )".formatted(field, order, most));
                accept("$f : Extreme( %s %s -%s )".formatted(field, order, most));
                for (String other : FIELDS) {
                    accept("Extreme( $v : %s ) $f : Extreme( %s %s $v )".formatted(other, field, order));
                }
            }
            accept("Extreme( $v : large ) $f : Extreme( %s in ( $v, %s ) )".formatted(field, most));
            accept("Extreme( $v : large ) $f : Extreme( %s not in ( $v, %s ) )".formatted(field, most));
        }
        assertThat(refused).isEmpty();
        assertAgreement();
    }

    @Test
    void addsUpAndPicksEveryNumberByEveryOperator() {
        for (String field : FIELDS) {
            for (String function : List.of("sum", "min", "max")) {
                for (String order : ORDERS) {
                    String tally = "accumulate( Extreme( $v : %s ); $t : %s( $v ); $t %s ";
                    accept(("$f : Journey() " + tally + "0 )").formatted(field, function, order));
                    accept(("$f : Journey() " + tally + "99999999999999999 )").formatted(field, function, order));
                    accept(("$f : Extreme( $o : small ) " + tally + "$o )").formatted(field, function, order));
                    accept(("$f : Extreme( $o : most ) " + tally + "$o )").formatted(field, function, order));
                }
            }
        }
        assertThat(refused)
                .allMatch(message -> message.contains("is beyond 'small'")
                        || message.contains("is beyond 'some'")
                        || message.contains("which the journey need not state"))
                .anyMatch(message -> message.contains("is beyond 'small'"));
        assertAgreement();
    }

    private static boolean isSmall(String field) {
        return field.equals("small") || field.equals("some");
    }

    private void accept(String conditions) {
        String id = "rule-" + rules.size();
        RuleReading reading = RuleReader.read(
                "rules/x/" + id + ".drl",
                RuleText.give(id, AgreementTest.sentenceWith(conditions), conditions, "$f"),
                TYPES);
        rules.addAll(reading.rules());
        reading.problems().forEach(problem -> refused.add(conditions + ": " + problem.message()));
    }

    private void assertAgreement() {
        Drools drools = new Drools(DrlWriter.write(rules, "rules", Heard.class.getCanonicalName(), TYPES));
        for (Facts facts : sets()) {
            SecondReader reader = new SecondReader(facts, List.of());
            List<String> expected = new ArrayList<>();
            for (Rule rule : rules) {
                reader.judge(Plan.of(rule))
                        .firings()
                        .forEach(firing -> expected.add(Heard.shown(rule.id(), firing.bindings()) + " about "
                                + firing.subject(rule).place()));
            }
            assertThat(drools.firings(facts)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<Facts> sets() {
        Extreme top = extreme(1, Integer.MAX_VALUE, Long.MAX_VALUE);
        Extreme nearTop = extreme(2, Integer.MAX_VALUE, Long.MAX_VALUE - 1);
        Extreme low = extreme(3, Integer.MIN_VALUE, Long.MIN_VALUE);
        Extreme nearLow = extreme(4, Integer.MIN_VALUE, Long.MIN_VALUE + 1);
        // Equal as doubles, and the first is 1 when cut to 32 bits.
        Extreme odd = extreme(5, 1, 9007199254740993L);
        Extreme even = extreme(6, 1, 9007199254740992L);
        Extreme unknown = new Extreme("s", new Place("j", 7, 1), 0, null, 0, null);
        return List.of(
                facts(),
                facts(unknown),
                facts(top, nearTop),
                facts(low, nearLow),
                facts(odd, even, unknown),
                facts(top, nearTop, low, nearLow, odd, even, unknown));
    }

    private static Extreme extreme(int line, int small, long large) {
        return new Extreme("s", new Place("j", line, 1), small, small, large, large);
    }

    private static Facts facts(Extreme... extremes) {
        List<Fact> facts = new ArrayList<>(List.of(extremes));
        facts.add(Made.fact(Journey.class, new Place("j", 9, 1)));
        return new Facts("j", facts, List.of(), Map.of(), Map.of(), new IdentityHashMap<>());
    }
}
