package dev.desirepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.facts.Harm;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RuleReaderTest {

    private static final String CHASING = """
            package rules;

            rule "Progress chasing"
                @id( "progress-chasing" )   @origin( "CEM method" )   @practice( "contact reduction" )
                @finding( "The customer asks '{$need}' at '{$step}' because nobody told them" )
                @eliminate( "Eliminate the call: tell the customer at '{$cause}'" )   @improve( "Answer at '{$cause}' as well" )
                @together( "Eliminate {count} chasing calls: tell the customer at '{$cause}'" )
                @rationale( "Every chasing contact is work that the silence before it created." )
                @remedy( "tell-before-they-ask" )   @harm( "repeats-effort" )
                @change( "insert message at {$cause}; remove {$step}" )   @changeEffort( low )
              when
                $contact : Touchpoint( because == Reason.STATUS, $step : step, $need : need, $cause : causedBy )
              then
                advice.give( kcontext, $contact );
            end
            """;

    @Test
    void readsARuleWithAllItSays() {
        Rule rule = only(CHASING);
        assertThat(rule.id()).isEqualTo("progress-chasing");
        assertThat(rule.name()).isEqualTo("Progress chasing");
        assertThat(rule.family()).isEqualTo("moments-of-truth");
        assertThat(rule.verb()).isEqualTo(Verb.GIVE);
        assertThat(rule.subject()).isEqualTo("$contact");
        assertThat(rule.harm()).contains(Harm.REPEATS_EFFORT);
        assertThat(rule.changeEffort()).contains(Effort.LOW);
        assertThat(rule.eliminates()).isTrue();
        assertThat(rule.place()).hasToString("rules/moments-of-truth/progress-chasing.drl:3:1");
        assertThat(rule.lastLine()).isEqualTo(15);
        assertThat(rule.names()).containsOnlyKeys("$contact", "$step", "$need", "$cause");
    }

    @Test
    void needsTheNamesOfTheChangeButNotThoseOfSentencesAlone() {
        assertThat(only(CHASING).needed()).containsExactlyInAnyOrder("$step", "$cause");
    }

    @Test
    void readsTheEditsOfTheChange() {
        assertThat(only(CHASING).change())
                .extracting(Edit::toString)
                .containsExactly(
                        "Insert[step=$cause, about=how things stand, place=rules/moments-of-truth/progress-chasing.drl:10:15]",
                        "Remove[step=$step, place=rules/moments-of-truth/progress-chasing.drl:10:43]");
    }

    @Test
    void readsAllSixEdits() {
        String edits =
                "remove {$s}; merge {$s} into {$g}; move {$s} after {$g}; give {$s} to {$a}; insert message at {$s};"
                        + " set emotion.goal at {$s}; set could be done by at {$s} to {$a}; set owner of journey to head of service";
        Rule rule = only(RuleText.give(
                "a-rule",
                "@improveChange( \"" + edits + "\" )",
                "$f : HandOff( $s : step, $g : givingStep, $a : giver )",
                "$f"));
        assertThat(rule.improveChange().stream().map(edit -> edit.toString().replaceAll(", place=.*", "")))
                .containsExactly(
                        "Remove[step=$s",
                        "Merge[step=$s, into=$g",
                        "Move[step=$s, after=$g",
                        "Give[step=$s, actor=$a",
                        "Insert[step=$s, about=how things stand",
                        "Set[key=emotion.goal, owner=STEP, of=$s, how=CHOOSE, value=",
                        "Set[key=could be done by, owner=STEP, of=$s, how=TO, value=$a",
                        "Set[key=owner, owner=JOURNEY, of=, how=TO, value=head of service");
    }

    @Test
    void fillsSentencesAndSaysWhatIsNotStated() {
        Sentence sentence = only(CHASING).sentence("finding").orElseThrow();
        assertThat(sentence.names()).containsExactly("$need", "$step");
        assertThat(sentence.fill(Map.of("$step", "Call $1 \\ {$need}")))
                .isEqualTo("The customer asks 'not stated' at 'Call $1 \\ {$need}' because nobody told them");
    }

    @Test
    void saysAllMistakesOfAFileAndEachOnce() {
        RuleReading reading = RuleReader.read("r.drl", """
                package rules;
                import java.util.List;
                rule "A" @id( a ) extends "B"
                  when
                    $f : Step( stepp == 1, stage == 5 )
                    $g : Stp()
                    not Step( touchpoint = true )
                end
                """);
        assertThat(reading.rules()).isEmpty();
        assertThat(reading.problems().stream().map(problem -> problem.place() + " " + problem.message()))
                .containsExactly(
                        "r.drl:2:1 'import' is not allowed here",
                        "r.drl:3:19 the attribute 'extends' is not allowed",
                        "r.drl:5:16 Step has no field 'stepp'",
                        "r.drl:5:37 'stage' is compared with the number 5",
                        "r.drl:6:10 'Stp' is not a fact type",
                        "r.drl:7:26 '=' compares nothing",
                        "r.drl:7:34 'then' is missing here");
    }

    @Test
    void namesAMissingWordWhereItIsMissing() {
        String rule = RuleText.give("$f : Step()", "$f");
        assertThat(messages(rule.replace("\nend", ""))).containsExactly("15:33 'end' is missing here");
        assertThat(messages(rule.replace("  then\n", ""))).containsExactly("13:16 'then' is missing here");
        assertThat(messages(rule.replace("  when\n", ""))).containsExactly("11:42 'when' is missing here");
        assertThat(messages(rule.replace("package rules;", ""))).containsExactly("3:1 'package' is missing here");
        assertThat(messages(rule + rule.replace("package rules;", "")))
                .containsExactly("19:1 this is the second rule of the file");
        assertThat(messages("\ufeff" + rule))
                .containsExactly("1:1 the file begins with a byte order mark, which nobody can see");
    }

    @Test
    void requiresWhatTheCallNeedsToSay() {
        assertThat(messages("""
                package rules;
                rule "A"
                  when
                    $f : Finding( removal == Removal.STEP )
                  then
                    advice.object( kcontext, $f );
                end
                """))
                .containsExactly("2:1 @assumes is missing", "2:1 @id is missing", "2:1 @objection is missing");
    }

    @Test
    void suggestsTheWordThatWasMeant() {
        RuleReading reading = RuleReader.read("r.drl", RuleText.give("$f : Touchpoint( chanel == \"phone\" )", "$f"));
        assertThat(reading.problems().get(0).help()).endsWith("Did you mean 'channel'?");
    }

    @Test
    void survivesEveryDamage() {
        Random random = new Random(7);
        List<String> pieces = List.of(
                "(", ")", ",", "$f", "\"", "\\", "end", "rule", "@", ";", "{", "not", "accumulate(", "||", "\n", "5");
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(CHASING);
            for (int j = 0; j <= random.nextInt(3); j++) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(8));
                text.replace(at, end, random.nextBoolean() ? "" : pieces.get(random.nextInt(pieces.size())));
            }
            RuleReading reading = RuleReader.read("r.drl", text.toString());
            assertThat(reading.rules().isEmpty())
                    .as(text.toString())
                    .isEqualTo(!reading.problems().isEmpty());
        }
    }

    private static List<String> messages(String text) {
        return RuleReader.read("r.drl", text).problems().stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.message())
                .toList();
    }

    private static Rule only(String text) {
        RuleReading reading = RuleReader.read("rules/moments-of-truth/progress-chasing.drl", text);
        assertThat(reading.problems()).isEmpty();
        return reading.rules().get(0);
    }
}
