package dev.desirepath.advice;

import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Verb;

/** That a rule could not be judged on a journey, because it asks for more than any rule may, or fails. */
public record NotJudged(Rule rule, String why) {

    /** {@return what is so, and what it means for the advice, in one sentence} */
    public String sentence() {
        String behind =
                switch (rule.verb()) {
                    case GIVE -> "";
                    case OBJECT -> "; what it guards may be advised away here: look before you do it";
                    case RANK -> "; what it ranks may be more urgent than it says here";
                };
        return "The rule %s was not judged: %s%s.".formatted(rule.id(), why, behind)
                + (rule.verb() == Verb.GIVE ? " All others were." : "");
    }
}
