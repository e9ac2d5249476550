package dev.desirepath.advice;

import dev.desirepath.facts.Fact;
import dev.desirepath.rules.Plan;
import dev.desirepath.rules.Verb;
import java.util.List;

/**
 * What has to be heard again when findings take away more together than each alone, by what the rules ask for.
 *
 * @param ranks whether it can change a priority
 * @param oneByOne whether only those have to be heard again of which something changed
 */
record Rehearing(boolean ranks, boolean oneByOne) {

    private static final Class<? extends Fact> PROPOSAL = dev.desirepath.facts.Finding.class;

    static Rehearing of(Judgements judgements) {
        List<Plan> ranking = judgements.plans(Verb.RANK);
        boolean ranks = askForWhatGoesTogether(ranking);
        return new Rehearing(ranks, judgeOneByOne(judgements.plans(Verb.OBJECT)) && (!ranks || judgeOneByOne(ranking)));
    }

    private static boolean askForWhatGoesTogether(List<Plan> plans) {
        for (Plan plan : plans) {
            if (plan.asksFor(PROPOSAL, Proposals.TOGETHER)) {
                return true;
            }
        }
        return false;
    }

    private static boolean judgeOneByOne(List<Plan> plans) {
        for (Plan plan : plans) {
            if (!plan.judgesOneByOne(PROPOSAL)) {
                return false;
            }
        }
        return true;
    }
}
