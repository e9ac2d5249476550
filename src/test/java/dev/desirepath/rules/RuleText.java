package dev.desirepath.rules;

/** Texts of rule files for tests: correct but for what a test puts in. */
final class RuleText {

    private RuleText() {}

    /** {@return a rule that gives advice, with its conditions from line 13 on} */
    static String give(String conditions, String subject) {
        return give("a-rule", "", conditions, subject);
    }

    static String give(String id, String more, String conditions, String subject) {
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
                    advice.give( kcontext, %s );
                end
                """.formatted(id, more, conditions, subject);
    }
}
