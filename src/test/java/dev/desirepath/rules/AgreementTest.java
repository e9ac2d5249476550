package dev.desirepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Finding;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Journey;
import dev.desirepath.facts.Measure;
import dev.desirepath.facts.Repeat;
import dev.desirepath.facts.Silence;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.Touchpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final int FACT_SETS = 400;
    static final FactTypes TYPES = new FactTypes(List.of(
            Journey.class,
            Step.class,
            Touchpoint.class,
            Repeat.class,
            HandOff.class,
            Decision.class,
            Emotion.class,
            Measure.class,
            Silence.class,
            Finding.class,
            Probe.class));

    private static final Map<String, String> GIVING = giving();

    private static Map<String, String> giving() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("constant", "$f : Touchpoint( because == Reason.STATUS, begunByCustomer == true )");
        rules.put("text", "$f : Touchpoint( channel == \"a\\\"b\\\\c\" )");
        rules.put("strange-text", "$f : Step( stage == \"Bürgeramt {$x} %s ${y}\" )");
        rules.put("unequal", "$f : Touchpoint( channel != \"phone\", because != Reason.VALUE )");
        rules.put("nested-constant", "$f : Emotion( cluster == Cluster.DESTROYING, observed != Feeling.HURRIED )");
        rules.put("one-of", "$f : Touchpoint( channel in ( \"phone\", \"none\" ) )");
        rules.put(
                "one-of-names",
                "$f : HandOff( $a : giver, $b : step )  Touchpoint( channel in ( $a, \"none\" ), step not in ( $b, \"s1\" ) )");
        rules.put("none-of", "$f : Touchpoint( because not in ( Reason.STATUS, Reason.FAILURE ) )");
        rules.put("alternatives", "$f : HandOff( giverCouldDoIt == Answer.YES || receiverContributes == Answer.NO )");
        rules.put(
                "alternatives-of-lists",
                "$f : HandOff( medium not in ( \"phone\" ) || medium == \"phone\" || betweenPeople == true )");
        rules.put("numbers", "$f : Repeat( contacts >= 2, contacts < 3 )");
        rules.put("join", "$f : Touchpoint( $n : need, $s : step )  Touchpoint( need == $n, step != $s )");
        rules.put("join-by-order", "$f : Measure( $v : value )  Repeat( contacts > $v )");
        rules.put("own-name", "$f : HandOff( $g : giver, receiver == $g )");
        rules.put("name-with-comparison", "$f : Touchpoint( $c : causedBy != \"s0\" )  Step( step == $c )");
        rules.put("unnamed", "$f : Journey()  Step( touchpoint == true )");
        rules.put("none", "$f : Journey()  not Step( onlyStatus == true )");
        rules.put("optional-name", "$f : Touchpoint( $need : need, decisive == Answer.YES )");
        rules.put(
                "no-other",
                "$f : Step( $s : stage, onlyStatus == true )  not Step( stage == $s, onlyStatus == false )");
        rules.put("some", "$f : Step( $s : step )  exists Touchpoint( step == $s, channel == \"phone\" )");
        rules.put("all", "$f : Journey()  forall( Step( touchpoint == true, $s : step ) Touchpoint( step == $s ) )");
        rules.put(
                "all-with-name",
                "$f : Measure( $m : measure )  forall( Step( stage == $m, $s : step ) Step( step == $s, onlyStatus == false ) )");
        rules.put(
                "count", "$f : Step( $s : step )  accumulate( HandOff( givingStep == $s ); $n : count( 1 ); $n > 1 )");
        rules.put(
                "count-none",
                "$f : Step( $s : step )  accumulate( Touchpoint( step == $s ); $n : count( 1 ); $n == 0 )");
        rules.put(
                "count-between", "$f : Journey( $g : goals )  accumulate( Step(); $n : count( 1 ); $n > $g, $n < 5 )");
        rules.put("sum", "$f : Journey()  accumulate( Repeat( $c : contacts ); $t : sum( $c ); $t > 3 )");
        rules.put("sum-long", "$f : Journey()  accumulate( Silence( $c : minutes ); $t : sum( $c ); $t <= 2 )");
        rules.put("sum-partial", "$f : Journey()  accumulate( Probe( $c : minutes ); $t : sum( $c ); $t >= 100 )");
        rules.put("least", "$f : Journey()  accumulate( Silence( $c : minutes ); $t : min( $c ); $t < 1 )");
        rules.put(
                "most",
                "$f : Step( $s : step )  accumulate( Repeat( step == $s, $c : contacts ); $t : max( $c ); $t >= 2 )");
        rules.put("large", "$f : Probe( minutes == 3000000000 )");
        rules.put("negative", "$f : Measure( value > -1, value != 0 )");
        rules.put("minutes", "$f : Probe( minutes > 48 || minutes < 1 )");
        rules.put("decimal", "$f : Probe( $l : limit )  Probe( share <= $l )");
        rules.put("decimal-equal", "$f : Probe( $l : limit )  Probe( share == $l )");
        rules.put("first-counted", "accumulate( Step(); $n : count( 1 ); $n > 2 )  $f : Journey()");
        return rules;
    }

    @Test
    void droolsAndTheSecondReaderSeeTheSameFirings() {
        List<Rule> rules = rules();
        Drools joint = new Drools(written(rules));
        Set<String> fired = new TreeSet<>();
        for (int seed = 0; seed < FACT_SETS; seed++) {
            Facts facts = new RandomFacts(seed).draw();
            List<String> expected = firings(rules, facts);
            assertThat(joint.firings(facts)).as("seed " + seed).isEqualTo(expected);
            expected.forEach(firing -> fired.add(firing.replaceAll("\\{.*", "")));
        }
        assertThat(fired)
                .containsExactlyInAnyOrderElementsOf(
                        rules.stream().map(Rule::id).toList());
    }

    @Test
    void theOtherEngineOfDroolsSeesThemToo() {
        List<Rule> rules = rules();
        Drools classic = new Drools(written(rules), DrlProject.class);
        for (int seed = 0; seed < FACT_SETS; seed++) {
            Facts facts = new RandomFacts(seed).draw();
            assertThat(classic.firings(facts)).as("seed " + seed).isEqualTo(firings(rules, facts));
        }
    }

    @Test
    void eachRuleAloneFiresAsTogether() {
        for (Rule rule : rules()) {
            Drools alone = new Drools(written(List.of(rule)));
            for (int seed = 0; seed < FACT_SETS; seed++) {
                Facts facts = new RandomFacts(seed).draw();
                assertThat(alone.firings(facts)).as(rule.id() + " " + seed).isEqualTo(firings(List.of(rule), facts));
            }
        }
    }

    private static String written(List<Rule> rules) {
        return DrlWriter.write(rules, "rules", Heard.class.getCanonicalName(), TYPES);
    }

    private static List<String> firings(List<Rule> rules, Facts facts) {
        SecondReader reader = new SecondReader(facts, List.of());
        List<String> all = new ArrayList<>();
        for (Rule rule : rules) {
            for (Firing firing : reader.judge(Plan.of(rule)).firings()) {
                all.add(Heard.shown(rule.id(), firing.bindings()) + " about "
                        + firing.subject(rule).place());
            }
        }
        return all.stream().sorted().toList();
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        GIVING.forEach(
                (id, conditions) -> rules.add(read(RuleText.give(id, sentenceWith(conditions), conditions, "$f"))));
        rules.add(read("""
                package rules;
                rule "Law"
                    @id( law )  @objection( "'{$law}' requires it" )  @assumes( "Assumes: no law requires it" )
                  when
                    $f : Finding( removal == Removal.STEP, $s : removes )
                    Step( step == $s, $law : requiredBy != "none" )
                  then
                    advice.object( kcontext, $f );
                end
                """));
        rules.add(read("""
                package rules;
                rule "Need"
                    @id( worst )  @priority( critical )  @because( "'{$n}' is at risk" )
                  when
                    $f : Finding( harm in ( Harm.BLOCKS_OUTCOME, Harm.REPEATS_EFFORT ), $s : step )
                    Touchpoint( step == $s, $n : need )
                  then
                    advice.rank( kcontext, $f );
                end
                """));
        return rules;
    }

    /** Puts every name into a sentence, so that none is unused; partial values stay optional where no condition needs them. */
    static String sentenceWith(String conditions) {
        StringBuilder sentence = new StringBuilder("@eliminate( \"Away");
        String outside = conditions.replaceAll("(forall|accumulate)\\( *\\w+\\([^()]*\\)", "");
        java.util.regex.Matcher visible =
                java.util.regex.Pattern.compile("(\\$\\w+) : ").matcher(outside);
        while (visible.find()) {
            if (!visible.group(1).equals("$f")) {
                sentence.append(" {").append(visible.group(1)).append('}');
            }
        }
        return sentence.append("\" )").toString();
    }

    private static Rule read(String text) {
        RuleReading reading = RuleReader.read("rules/x/a.drl", text, TYPES);
        assertThat(reading.problems()).isEmpty();
        return reading.rules().get(0);
    }
}
