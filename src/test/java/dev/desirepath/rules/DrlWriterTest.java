package dev.desirepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrlWriterTest {

    @Test
    void readsTheRuleOfTheInterface() {
        RuleReading reading = RuleReader.read("rules/x/progress-chasing.drl", """
                package rules;

                rule "Progress chasing"
                    @id( "progress-chasing" )   @origin( "avoidable contact (NI14); CEM method" )   @practice( "contact reduction" )
                    @finding( "The customer asks '{$need}' at '{$step}' because nobody told them" )
                    @eliminate( "Eliminate the call: tell the customer at '{$cause}' before they ask" )   @improve( "Answer the question at '{$cause}' as well" )
                    @together( "Eliminate {count} chasing calls: tell the customer at '{$cause}' before they ask" )
                    @rationale( "Every chasing contact is work that the silence before it created." )
                    @remedy( "tell-before-they-ask" )   @harm( "repeats-effort" )   @change( "insert message at {$cause}; remove {$step}" )   @changeEffort( "low" )
                  when
                    $contact : Touchpoint( because == Reason.STATUS, $step : step, $need : need, $cause : causedBy )
                  then
                    advice.give( kcontext, $contact );
                end
                """);
        assertThat(reading.problems()).isEmpty();
        assertThat(DrlWriter.write(reading.rules(), "rules"))
                .contains(
                        "$contact : Touchpoint( because != null, because == Reason.STATUS, $step : step, $need : need, "
                                + "causedBy != null, $cause : causedBy )");
    }
}
