package dev.desirepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each thing that DRL can say and rules may not, beside its innocent twin. */
class RefusalTest {

    /** What is written, in what way to write it instead, and where and how it is refused. */
    record Attack(String written, String twin, String at, String message) {}

    private static Attack attack(String written, String twin, String at, String message) {
        return new Attack(written, twin, at, message);
    }

    static final List<Attack> CONDITIONS = List.of(
            attack(
                    "$f : Step( eval( true ) )",
                    "$f : Step( touchpoint == true )",
                    "13:16",
                    "a call or path is not allowed: 'eval'"),
            attack(
                    "$f : Step()  eval( System.exit(0) )",
                    "$f : Step()  Journey()",
                    "13:18",
                    "'eval' is not allowed as a condition"),
            attack("$f : Step() from $x", "$f : Step() // from", "13:17", "'from' is not allowed as a condition"),
            attack(
                    "$f : Step() or Step()",
                    "$f : Step( stage == \"a\" || stage == \"b\" )",
                    "13:17",
                    "'or' is not allowed as a condition"),
            attack("$f : Step() and Step()", "$f : Step() Step()", "13:17", "'and' is not allowed as a condition"),
            attack(
                    "$f : Step() over window:length( 3 )",
                    "$f : Step()",
                    "13:17",
                    "'over' is not allowed as a condition"),
            attack("?q( $f ; ) $f : Step()", "$f : Step()", "13:5", "'?' is not allowed as a condition"),
            attack("( $f : Step() )", "$f : Step()", "13:5", "'(' is not allowed as a condition"),
            attack(
                    "$f : Step() collect( Step() )",
                    "$f : Step() accumulate( Step(); $n : count( 1 ); $n > 1 )",
                    "13:17",
                    "'collect' is not allowed as a condition"),
            attack("$f : java.lang.String()", "$f : Journey()", "13:10", "'java' is not a fact type"),
            attack(
                    "$f : Step( step.length == 3 )",
                    "$f : Step( step == \"3\" )",
                    "13:20",
                    "a call or path is not allowed: '.'"),
            attack(
                    "$f : Step( step.length() == 3 )",
                    "$f : Step( step == \"3\" )",
                    "13:20",
                    "a call or path is not allowed: '.'"),
            attack(
                    "$f : Step( getStep() == \"a\" )",
                    "$f : Step( step == \"a\" )",
                    "13:16",
                    "a call or path is not allowed: 'getStep'"),
            attack(
                    "$f : Step( step == \"a\".trim() )",
                    "$f : Step( step == \"a.trim()\" )",
                    "13:27",
                    "a call or path is not allowed: '.'"),
            attack(
                    "$f : Step( step == java.lang.System.exit(0) )",
                    "$f : Touchpoint( because == Reason.STATUS )",
                    "13:28",
                    "a call or path is not allowed: '.'"),
            attack(
                    "$f : Step( step == new String() )",
                    "$f : Step( step == \"new\" )",
                    "13:24",
                    "'new' is not a value"),
            attack("$f : Step( this == \"a\" )", "$f : Step( step == \"a\" )", "13:16", "Step has no field 'this'"),
            attack("$f : Step( place == \"a\" )", "$f : Step( step == \"a\" )", "13:16", "Step has no field 'place'"),
            attack(
                    "$f : Step( step matches \"(.*a){25}\" )",
                    "$f : Step( step == \"a\" )",
                    "13:21",
                    "the operator 'matches' is not allowed"),
            attack(
                    "$f : Step( step contains \"a\" )",
                    "$f : Step( step in ( \"a\" ) )",
                    "13:21",
                    "the operator 'contains' is not allowed"),
            attack(
                    "$f : Step( touchpoint == true && onlyStatus == true )",
                    "$f : Step( touchpoint == true, onlyStatus == true )",
                    "13:35",
                    "'&&' is not allowed"),
            attack(
                    "$f : Step( stage == \"a\" || == \"b\" )",
                    "$f : Step( stage in ( \"a\", \"b\" ) )",
                    "13:32",
                    "expected a field of Step instead of '=='"),
            attack(
                    "$f : Step( touchpoint )",
                    "$f : Step( touchpoint == true )",
                    "13:16",
                    "'touchpoint' is compared with nothing"),
            attack("$f : Step( !touchpoint )", "$f : Step( touchpoint == false )", "13:16", "'!' is not allowed here"),
            attack(
                    "$f : Step( ( touchpoint == true ) )",
                    "$f : Step( touchpoint == true )",
                    "13:16",
                    "'(' is not allowed here"),
            attack(
                    "$f : Step( touchpoint = true )",
                    "$f : Step( touchpoint != true )",
                    "13:27",
                    "'=' compares nothing"),
            attack(
                    "$f : Repeat( contacts > 1 + 1 )",
                    "$f : Repeat( contacts > 2 )",
                    "13:31",
                    "arithmetic is not allowed: '+'"),
            attack(
                    "$f : Repeat( contacts * 2 > 1 )",
                    "$f : Repeat( contacts >= 1 )",
                    "13:27",
                    "arithmetic is not allowed: '*'"),
            attack(
                    "$f : Repeat( contacts > 1.5 )",
                    "$f : Repeat( contacts > 1 )",
                    "13:29",
                    "the decimal '1.5' is not allowed: decimals would be compared wrongly"),
            attack(
                    "$f : Repeat( contacts > 012 )",
                    "$f : Repeat( contacts > 12 )",
                    "13:29",
                    "the number '012' begins with a zero"),
            attack(
                    "$f : Repeat( contacts > 9223372036854775808 )",
                    "$f : Repeat( contacts < 2147483647 )",
                    "13:29",
                    "the number '9223372036854775808' is too large"),
            attack(
                    "$f : Repeat( contacts < 2147483648 )",
                    "$f : Repeat( contacts < 2147483647 )",
                    "13:29",
                    "the number 2147483648 is beyond 'contacts'"),
            attack(
                    "$f : Repeat( contacts > \"a\" )",
                    "$f : Repeat( contacts < 5 )",
                    "13:29",
                    "'contacts' is compared with the text \"a\""),
            attack(
                    "$f : Touchpoint( channel == 5 )",
                    "$f : Touchpoint( channel == \"5\" )",
                    "13:33",
                    "'channel' is compared with the number 5"),
            attack(
                    "$f : Step( touchpoint == \"true\" )",
                    "$f : Step( touchpoint == true )",
                    "13:30",
                    "'touchpoint' is compared with the text \"true\""),
            attack(
                    "$f : Touchpoint( channel > \"a\" )",
                    "$f : Touchpoint( channel != \"a\" )",
                    "13:30",
                    "'channel' has no order, so '>' says nothing"),
            attack(
                    "$f : Touchpoint( because == \"status\" )",
                    "$f : Touchpoint( because == Reason.STATUS )",
                    "13:33",
                    "'because' is compared with the text \"status\""),
            attack(
                    "$f : Touchpoint( because == Reason.STATIS )",
                    "$f : Touchpoint( because == Reason.STATUS )",
                    "13:40",
                    "Reason has no constant 'STATIS'"),
            attack(
                    "$f : Touchpoint( because == Reson.STATUS )",
                    "$f : Touchpoint( because == Reason.STATUS )",
                    "13:33",
                    "'Reson' has no constants"),
            attack(
                    "$f : Touchpoint( because == STATUS )",
                    "$f : Touchpoint( because == Reason.STATUS )",
                    "13:33",
                    "'STATUS' is not a value"),
            attack(
                    "$f : Touchpoint( because == Answer.YES )",
                    "$f : Touchpoint( resolved == Answer.YES )",
                    "13:33",
                    "'because' is compared with Answer.YES"),
            attack(
                    "$f : Touchpoint( chanel == \"phone\" )",
                    "$f : Touchpoint( channel == \"phone\" )",
                    "13:22",
                    "Touchpoint has no field 'chanel'"),
            attack(
                    "$f : Touchpont( channel == \"phone\" )",
                    "$f : Touchpoint( channel == \"phone\" )",
                    "13:10",
                    "'Touchpont' is not a fact type"),
            attack(
                    "$f : Touchpoint( channel == null )",
                    "$f : Touchpoint( channel != \"none\" )",
                    "13:33",
                    "'null' is not allowed"),
            attack(
                    "$f : Step( \"a\" == step )",
                    "$f : Step( step == \"a\" )",
                    "13:16",
                    "a comparison does not begin with a value"),
            attack(
                    "$f : Step( step == $x )",
                    "$f : Step( $x : stage, step == $x )",
                    "13:24",
                    "the name '$x' is not bound before"),
            attack("$f : Step( $x == step )", "$f : Step( $x : stage, step == $x )", "13:19", "'==' gives no name"),
            attack(
                    "$f : Step( step == $f )",
                    "$f : Step( $s : step ) Touchpoint( step == $s )",
                    "13:24",
                    "'$f' is a whole fact, not a value"),
            attack(
                    "$f : Step( $s : step )",
                    "$f : Step( $s : step ) HandOff( step == $s )",
                    "13:16",
                    "the name '$s' is bound and never used"),
            attack(
                    "$f : Step( $s : step ) HandOff( step == $s, $s : medium )",
                    "$f : Step( $s : step ) HandOff( step == $s )",
                    "13:49",
                    "the name '$s' is bound twice"),
            attack(
                    "$f : Repeat( $c : contacts ) Step( step == $c )",
                    "$f : Repeat( $c : step ) Step( step == $c )",
                    "13:48",
                    "'step' cannot be compared with '$c'"),
            attack(
                    "$f : Step( stage == step )",
                    "$f : Step( $s : step, stage == $s )",
                    "13:25",
                    "'step' is not a value"),
            attack("$f : Step( step == \"a\"", "$f : Step( step == \"a\" )", "13:27", "')' is missing here"),
            attack(
                    "$f : Step( step == \"a\" stage == \"b\" )",
                    "$f : Step( step == \"a\", stage == \"b\" )",
                    "13:27",
                    "',' is missing here"),
            attack(
                    "$f : Step  step == \"a\" )",
                    "$f : Step( step == \"a\" )",
                    "13:16",
                    "expected '(' instead of 'step'"),
            attack(
                    "$f : Step( step == \u201ca\u201d )",
                    "$f : Step( step == \"\u201ca\u201d\" )",
                    "13:24",
                    "this is not a straight double quote: \u201c"),
            attack(
                    "$f : Step( step == 'a' )",
                    "$f : Step( step == \"'a'\" )",
                    "13:24",
                    "this is not a straight double quote: '"),
            attack("$f : Step( step == \"a )", "$f : Step( step == \"a\" )", "13:24", "this text has no closing quote"),
            attack(
                    "$f : Step( step == \"\\n\" )",
                    "$f : Step( step == \"\\\\\" )",
                    "13:25",
                    "the escape '\\n' is not allowed"),
            attack(
                    "$f : Step() // \\" + "u0022",
                    "$f : Step() // \\ u0022",
                    "13:20",
                    "the escape '\\u' is not allowed, comments included"),
            attack(
                    "$f : Step( step == \"\\\\" + "u0022\" )",
                    "$f : Step( step == \"\\\\ u0022\" )",
                    "13:26",
                    "the escape '\\u' is not allowed, comments included"),
            attack("$f : Step() // a\u202eb", "$f : Step() // ab", "13:21", "the character U+202E is not allowed"),
            attack("$f : Step() // \u0007", "$f : Step() //\t", "13:20", "the character U+0007 is not allowed"),
            attack(
                    "$f : Step() \u00a7",
                    "$f : Step() // \u00a7",
                    "13:17",
                    "the character '\u00a7' does not belong here"),
            attack(
                    "$f : Step( step\u00a0== \"a\" )",
                    "$f : Step( step == \"a\" )",
                    "13:20",
                    "the character U+00A0 does not belong here"),
            attack("$f : Step() /* x */", "$f : Step() // x", "13:17", "comments in '/* */' are not allowed"),
            attack(
                    "$f : Step( step in \"a\" )",
                    "$f : Step( step in ( \"a\" ) )",
                    "13:24",
                    "expected '(' instead of '\"a\"'"),
            attack(
                    "$f : Step( step in ( \"a\", 5 ) )",
                    "$f : Step( step not in ( \"a\", \"5\" ) )",
                    "13:31",
                    "'step' is compared with the number 5"),
            attack(
                    "$f : Step() not Touchpoint( channel == \"paper\" )",
                    "$f : Step() not Touchpoint( begunByCustomer == true )",
                    "13:17",
                    "'not' is not allowed over the field 'channel' of Touchpoint, which the journey need not state"),
            attack(
                    "$f : Step() not Probe()",
                    "$f : Step() exists Probe()",
                    "13:17",
                    "'not' is not allowed over Probe, which the journey need not state"),
            attack(
                    "$f : Step() not( Touchpoint() )",
                    "$f : Step() not Touchpoint()",
                    "13:20",
                    "expected a fact type instead of '('"),
            attack(
                    "$f : Step() not $x : HandOff()",
                    "$f : Step() exists HandOff()",
                    "13:21",
                    "a fact behind 'not' has no name"),
            attack(
                    "$f : Step() not Touchpoint( $s : step )",
                    "$f : Step() not Touchpoint( step == \"a\" )",
                    "13:33",
                    "a name bound here could be used nowhere"),
            attack(
                    "$f : Step() forall( Touchpoint( channel == \"a\" ) Step() )",
                    "$f : Step() forall( Touchpoint( begunByCustomer == true ) Step() )",
                    "13:17",
                    "'forall' is not allowed over the field 'channel' of Touchpoint, which the journey need not state"),
            attack(
                    "$f : Step() forall( Touchpoint( $s : step ) Step( step == $s ) ) Step( step == $s )",
                    "$f : Step() forall( Touchpoint( $s : step ) Step( step == $s ) )",
                    "13:84",
                    "the name '$s' is not bound before"),
            attack(
                    "$f : Step() accumulate( Probe(); $n : count( 1 ); $n == 0 )",
                    "$f : Step() accumulate( Probe(); $n : count( 1 ); $n > 0 )",
                    "13:55",
                    "'==' is not allowed over Probe, which the journey need not state"),
            attack(
                    "$f : Step() accumulate( Probe( $m : minutes ); $n : min( $m ); $n > 5 )",
                    "$f : Step() accumulate( Probe( $m : minutes ); $n : min( $m ); $n < 5 )",
                    "13:68",
                    "'>' is not allowed over Probe, which the journey need not state"),
            attack(
                    "$f : Step() accumulate( Touchpoint(); $n : average( 1 ); $n == 0 )",
                    "$f : Step() accumulate( Touchpoint(); $n : count( 1 ); $n == 0 )",
                    "13:48",
                    "the function 'average' is not allowed"),
            attack(
                    "$f : Step() accumulate( HandOff(); $n : sum( System.exit(0) ); $n == 0 )",
                    "$f : Step() accumulate( Repeat( $c : contacts ); $n : sum( $c ); $n > 0 )",
                    "13:50",
                    "the function cannot be applied to 'System'"),
            attack(
                    "$f : Step() accumulate( HandOff(), init( int x = 0; ), action( x++; ), result( x ) )",
                    "$f : Step() accumulate( HandOff(); $n : count( 1 ); $n > 0 )",
                    "13:38",
                    "expected ';' instead of ','"),
            attack(
                    "$f : Finding( removal == Removal.STEP )",
                    "$f : Step()",
                    "13:5",
                    "a rule with advice.give cannot match on Finding"));

    static final List<Attack> METADATA = List.of(
            attack("@salience( 3 )", "@status( trial )", "11:44", "@salience is not known"),
            attack("@ownr( \"x\" )", "@owner( \"x\" )", "11:44", "@ownr is not known"),
            attack("salience 10", "", "11:43", "the attribute 'salience' is not allowed"),
            attack("no-loop true", "", "11:43", "the attribute 'no-loop' is not allowed"),
            attack("dialect \"mvel\"", "", "11:43", "the attribute 'dialect' is not allowed"),
            attack("agenda-group \"a\"", "", "11:43", "the attribute 'agenda-group' is not allowed"),
            attack("enabled ( false )", "", "11:43", "the attribute 'enabled' is not allowed"),
            attack("timer ( cron: * )", "", "11:43", "the attribute 'timer' is not allowed"),
            attack("@owner( System.exit(0) )", "@owner( System )", "11:57", "expected ')' instead of '.'"),
            attack("@owner( \"a\" + \"b\" )", "@owner( \"a + b\" )", "11:55", "expected ')' instead of '+'"),
            attack("@owner( x = \"b\" )", "@reviewed( 2026-03 )", "11:53", "expected ')' instead of '='"),
            attack("@owner( \" \" )", "@owner( \"none\" )", "11:51", "@owner is empty"),
            attack("@finding( \"again\" )", "", "11:44", "@finding is there twice"),
            attack(
                    "@improveTogether( \"{count} of them\" )",
                    "@eliminate( \"Away\" ) @improveTogether( \"{count} of them\" )",
                    "11:61",
                    "@improveTogether stands without @eliminate"),
            attack("@eliminate( \"{$t}\" )", "@eliminate( \"Away\" )", "11:56", "{$t} is not bound"),
            attack(
                    "@eliminate( \"\\\"a\\\" {$f}\" )",
                    "@eliminate( \"\\\"a\\\"\" )",
                    "11:62",
                    "{$f} is a whole fact, which has no wording"),
            attack("@eliminate( \"{count}\" )", "@eliminate( \"Away\" )", "11:56", "{count} is not known here"),
            attack("@eliminate( \"a } b\" )", "@eliminate( \"a b\" )", "11:58", "this brace has no partner"),
            attack("@changeEffort( lots )", "@changeEffort( low )", "11:58", "@changeEffort cannot be 'lots'"),
            attack("@asks( volume )", "@asks( nothing )", "11:50", "@asks cannot name 'volume'"),
            attack("@priority( low )", "@practice( triage )", "11:54", "@priority says nothing here"),
            attack(
                    "@improveChange( \"remov {$s}\" )",
                    "@improveChange( \"set owner of journey to none\" )",
                    "11:60",
                    "'remov {$s}' is not an edit"),
            attack(
                    "@improveChange( \"remove {$s}\" )",
                    "@improveChange( \"set owner of journey\" )",
                    "11:67",
                    "{$s} is not bound"),
            attack(
                    "@improveChange( \"remove {$f}\" )",
                    "@improveChange( \"set owner of journey\" )",
                    "11:67",
                    "{$f} is not the id of a step"),
            attack(
                    "@improveChange( \"set owner of journey;\" )",
                    "@improveChange( \"set owner of journey; set signature of journey\" )",
                    "11:81",
                    "an edit is missing here"));

    static final List<Attack> CALLS = List.of(
            attack(
                    "System.exit( 0 );",
                    "advice.give( kcontext, $f );",
                    "15:5",
                    "'System' is not allowed behind 'then'"),
            attack(
                    "modify( $f ) { setStep( \"a\" ) };",
                    "advice.give( kcontext, $f );",
                    "15:5",
                    "'modify' is not allowed behind 'then'"),
            attack(
                    "insert( $f );",
                    "advice.give( kcontext, $f ); // insert( $f );",
                    "15:5",
                    "'insert' is not allowed behind 'then'"),
            attack(
                    "advice.give( kcontext, $f ); advice.give( kcontext, $f );",
                    "advice.give( kcontext, $f );",
                    "15:34",
                    "'advice' is not allowed behind 'then'"),
            attack(
                    "advice.give( kcontext, new Step() );",
                    "advice.give( kcontext, $f );",
                    "15:28",
                    "expected the name of a matched fact instead of 'new'"),
            attack(
                    "advice.give( kcontext, $f.step() );",
                    "advice.give(kcontext,$f);",
                    "15:30",
                    "expected ')' instead of '.'"),
            attack("advice.tell( kcontext, $f );", "advice.give( kcontext, $f );", "15:12", "advice cannot 'tell'"),
            attack(
                    "advice.rank( kcontext, $f );",
                    "advice.give( kcontext, $f );",
                    "15:28",
                    "advice.rank is about a Finding, not a Step"),
            attack("advice.give( kcontext, $f )", "advice.give( kcontext, $f );", "15:32", "';' is missing here"),
            attack(
                    "advice.give( kcontext, $f ); } catch",
                    "advice.give( kcontext, $f );",
                    "15:34",
                    "'}' is not allowed behind 'then'"));

    @ParameterizedTest
    @FieldSource("CONDITIONS")
    void refusesWhatConditionsMayNotSay(Attack attack) {
        check(attack, RuleText.give(attack.written(), "$f"), RuleText.give(attack.twin(), "$f"));
    }

    @ParameterizedTest
    @FieldSource("METADATA")
    void refusesWhatMetadataMayNotSay(Attack attack) {
        String conditions = "$f : Step()";
        check(
                attack,
                RuleText.give("a-rule", attack.written(), conditions, "$f"),
                RuleText.give("a-rule", attack.twin(), conditions, "$f"));
    }

    @ParameterizedTest
    @FieldSource("CALLS")
    void refusesEverythingBehindThenButTheOneCall(Attack attack) {
        String rule = RuleText.give("$f : Step()", "$f");
        String call = "advice.give( kcontext, $f );";
        check(attack, rule.replace(call, attack.written()), rule.replace(call, attack.twin()));
    }

    private static void check(Attack attack, String written, String twin) {
        assertThat(read(twin)).isEmpty();
        assertThat(read(written))
                .extracting(problem -> problem.place() + ": " + problem.message())
                .contains("r.drl:" + attack.at() + ": " + attack.message());
        assertThat(read(written)).allSatisfy(problem -> {
            assertThat(problem.help()).isNotEmpty();
            assertThat(problem.sourceLine())
                    .isEqualTo(written.lines().toList().get(problem.place().line() - 1));
        });
    }

    private static List<Problem> read(String text) {
        return RuleReader.read("r.drl", text, AgreementTest.TYPES).problems();
    }
}
