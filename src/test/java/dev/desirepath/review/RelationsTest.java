package dev.desirepath.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.engine.StandardPack;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.RuleReader;
import dev.desirepath.rules.RuleReading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of rules of which one fires wherever the other does, and pairs that only look like it. */
final class RelationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "$f : Step( touchpoint == true, inLoop == true )            # $f : Step( touchpoint == true )",
                "$f : Wait( minutes > 100 )                                 # $f : Wait( minutes >= 60 )",
                "$f : Wait( minutes > 100 )                                 # $f : Wait( minutes != 60 )",
                "$f : Wait( minutes > 2, minutes < 4 )                      # $f : Wait( minutes == 3 )",
                "$f : HandOff( medium == \"fax\" )                          # $f : HandOff( medium in ( \"fax\", \"letter\" ) )",
                "$f : HandOff( medium == \"fax\" )                          # $f : HandOff( medium not in ( \"mail\", \"chat\" ) )",
                "$f : HandOff( medium == \"fax\" )                          # $f : HandOff( medium != \"mail\", medium != \"chat\" )",
                "$f : Touchpoint( resolved != Answer.NO )                   # $f : Touchpoint( resolved == Answer.YES )",
                "$f : Step( touchpoint != true )                            # $f : Step( touchpoint == false )",
                "$f : Step( inLoop == true )                                # $f : Step( inLoop == true || touchpoint == true )",
                "$f : Step( role == Role.LOG || role == Role.CHASE )        # $f : Step( role in ( Role.LOG, Role.CHASE, Role.CHECK ) )",
                "$f : Step( $s : step ) Touchpoint( step == $s, human == true ) # $f : Step( $t : step ) exists Touchpoint( step == $t )",
                "$f : Step( $s : step ) Touchpoint( step == $s, human == true ) # Touchpoint( $t : step ) $f : Step( step == $t )",
                "$f : Step() exists HandOff( medium == \"fax\" )            # $f : Step() exists HandOff( medium != \"mail\" )",
                "$f : Step() not Touchpoint( human == true )                # $f : Step() not Touchpoint( human == true, told == true )",
                "$f : Step() accumulate( Ask(); $n : count( 1 ); $n > 3 )   # $f : Step() accumulate( Ask(); $m : count( 1 ); $m > 2 )",
                "$f : Wait( minutes == 5, minutes > 1 )                     # $f : Wait( minutes < 6 )",
                "$f : Step( inLoop == true ) Step()                         # Step( inLoop == true ) $f : Step()",
                "$f : Step( $s : step, causedBy == $s, causedBy == \"a\" )   # $f : Step( step == \"a\" )",
            })
    void saysThatOneFiresWhereverTheOtherDoes(String narrow, String broad) {
        assertThat(isWithin(narrow, broad)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "$f : Step( touchpoint == true )                            # $f : Step( touchpoint == true, inLoop == true )",
                "$f : Wait( minutes >= 60 )                                 # $f : Wait( minutes > 60 )",
                "$f : HandOff( medium in ( \"fax\", \"letter\" ) )          # $f : HandOff( medium == \"fax\" )",
                "$f : HandOff( medium != \"fax\" )                          # $f : HandOff( medium == \"letter\" )",
                "$f : HandOff()                                             # $f : HandOff( medium != \"fax\" )",
                "$f : Touchpoint()                                          # $f : Touchpoint( resolved == Answer.YES || resolved == Answer.NO )",
                "$f : Step( inLoop == true || touchpoint == true )          # $f : Step( inLoop == true )",
                "Step( inLoop == true ) $f : Step()                         # $f : Step( inLoop == true )",
                "$f : Step() exists Touchpoint()                            # $f : Step( $s : step ) exists Touchpoint( step == $s )",
                "$f : Step() not Touchpoint( human == true, told == true )  # $f : Step() not Touchpoint( human == true )",
                "$f : Step() exists HandOff()                               # $f : Step() exists HandOff( medium == \"fax\" )",
                "$f : Step() accumulate( Ask(); $n : count( 1 ); $n > 3 )   # $f : Step() accumulate( Ask( outside == true ); $n : count( 1 ); $n > 3 )",
                "$f : Step() accumulate( Ask(); $n : count( 1 ); $n > 2 )   # $f : Step() accumulate( Ask(); $n : count( 1 ); $n > 3 )",
                "$f : Step() Touchpoint()                                   # $f : Step( $s : step ) Touchpoint( step == $s )",
                "$f : Wait( $m : minutes ) Wait( minutes > $m )             # $f : Wait( $m : minutes ) Wait( minutes < $m )",
                "$f : Wait( minutes > 1, minutes < 1 )                      # $f : Wait( calendar == true )",
            })
    void saysNothingWhereItNeedNotBeSo(String narrow, String broad) {
        assertThat(isWithin(narrow, broad)).isFalse();
    }

    private static boolean isWithin(String narrow, String broad) {
        return Containment.holds(new Matched(rule("a", "", narrow)), new Matched(rule("b", "", broad)));
    }

    @Test
    void namesEqualRulesOnce() {
        assertThat(notices(
                        rule("a", "", "$f : Step( touchpoint == true, $s : step ) Wait( step == $s )"),
                        rule("b", "", "$f : Step( $t : step, touchpoint != false ) Wait( step == $t )")))
                .containsExactly("a.drl:3:1: 'a' fires exactly where 'b' fires");
    }

    @Test
    void namesTheRuleThatIsContained() {
        Rule narrow = rule("a", "", "$f : Wait( minutes > 100 )");
        Rule broad = rule("b", "", "$f : Wait( minutes > 50 )");
        assertThat(notices(narrow, broad)).containsExactly("a.drl:3:1: wherever 'a' fires, 'b' fires too");
        assertThat(notices(broad, narrow)).containsExactly("b.drl:3:1: wherever 'a' fires, 'b' fires too");
    }

    @Test
    void isSatisfiedWhereOneAbsorbsTheOther() {
        assertThat(notices(
                        rule("a", "@absorbs( \"b\" )", "$f : Wait( minutes > 100 )"),
                        rule("b", "", "$f : Wait( minutes > 50 )")))
                .isEmpty();
        assertThat(notices(
                        rule("a", "@absorbs( \"b\" )", "$f : Wait( minutes > 100 )"),
                        rule("b", "@absorbs( \"a\" )", "$f : Wait( calendar == true )")))
                .containsExactly("a.drl:11:53: 'a' and 'b' absorb each other, so neither does");
    }

    @Test
    void namesChangesThatCannotBothBeCarriedOut() {
        String condition = "$f : Wait( minutes > 100, $s : step )";
        String other = condition.replace("100", "50");
        assertThat(notices(
                        changing("a", "set status at {$s} to a letter", condition),
                        changing("b", "set status at {$s} to the portal", other)))
                .containsExactly(
                        "a.drl:11:14: 'a' sets 'status' to 'a letter' where 'b' sets it to 'the portal'",
                        "a.drl:3:1: wherever 'a' fires, 'b' fires too");
        assertThat(notices(
                        changing("a", "set status at {$s} to a letter", condition),
                        changing("b", "set status at {$s} to a letter", other)))
                .containsExactly("a.drl:3:1: wherever 'a' fires, 'b' fires too");
    }

    @Test
    void namesAnObjectionThatGuardsAllThatARuleWouldEliminate() {
        Rule advice = rule("a", "@eliminate( \"Away\" )", "$f : Wait( minutes > 100 )");
        assertThat(notices(objection("o", "$f : Finding( foundBy == \"a\" )"), advice))
                .containsExactly("o.drl:5:17: the objection 'o' guards everything that 'a' would eliminate");
        assertThat(notices(objection("o", "$f : Finding( foundBy == \"a\", informs == true )"), advice))
                .isEmpty();
        assertThat(notices(objection("o", "$f : Finding( foundBy == \"b\" )"), advice))
                .isEmpty();
    }

    @Test
    void namesAPriorityThatNeverDecides() {
        Rule broad = priority("b", "high", "$f : Finding( seenByCustomer == true )");
        assertThat(notices(priority("a", "low", "$f : Finding( seenByCustomer == true, control == true )"), broad))
                .containsExactly("a.drl:5:16: 'a' never decides: 'b' gives the same findings priority high");
        assertThat(notices(priority("a", "critical", "$f : Finding( seenByCustomer == true, control == true )"), broad))
                .isEmpty();
    }

    @Test
    void accusesNoRuleOfTheStandardPack() {
        List<Rule> rules = StandardPack.read().rules();
        Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
        assertThat(new Relations(rules, ids).notices()).isEmpty();
        Limits limits = new Limits(StandardPack.read().limits());
        assertThat(rules).allSatisfy(rule -> assertThat(NeverFires.of(new Matched(rule), limits))
                .isEmpty());
    }

    private static List<String> notices(Rule asked, Rule other) {
        return new Relations(List.of(other, asked), Set.of(asked.id()))
                .notices().stream()
                        .map(notice -> notice.place() + ": " + notice.message())
                        .toList();
    }

    private static Rule changing(String id, String change, String conditions) {
        return read(id, text(id, "", conditions).replace("set signature of journey", change));
    }

    private static Rule rule(String id, String more, String conditions) {
        return read(id, text(id, more, conditions));
    }

    private static Rule read(String id, String text) {
        RuleReading reading = RuleReader.read(id + ".drl", text.replaceAll("[ ]+\\)", " )"));
        assertThat(reading.problems().stream().filter(each -> !each.message().contains("never used")))
                .isEmpty();
        return reading.rules().get(0);
    }

    private static String text(String id, String more, String conditions) {
        return """
                package rules;

                rule "A rule"
                    @id( "%s" )
                    @origin( "test" )
                    @finding( "It is so" )
                    @improve( "Mend it" )
                    @rationale( "Because." )
                    @remedy( "mend-it" )
                    @harm( internal )
                    @change( "set signature of journey" ) %s
                  when
                    %s
                  then
                    advice.give( kcontext, $f );
                end
                """.formatted(id, more, conditions);
    }

    private static Rule objection(String id, String conditions) {
        return read(id, """
                package rules;

                rule "A rule"
                    @id( "%s" )
                    @objection( "It protects somebody" )
                    @assumes( "it protects nobody" )
                  when
                    %s
                  then
                    advice.object( kcontext, $f );
                end
                """.formatted(id, conditions));
    }

    private static Rule priority(String id, String priority, String conditions) {
        return read(id, """
                package rules;

                rule "A rule"
                    @id( "%s" )
                    @priority( "%s" )
                    @because( "it is so" )
                  when
                    %s
                  then
                    advice.rank( kcontext, $f );
                end
                """.formatted(id, priority, conditions));
    }
}
