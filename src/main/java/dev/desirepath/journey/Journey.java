package dev.desirepath.journey;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The path that an organisation makes a customer walk towards one outcome, as one file describes it.
 *
 * @param id a slug of the name
 * @param covers what is written down wherever it exists
 * @param owner who answers for the whole; {@code none} when the file says that nobody does
 * @param caseManager who leads each case through; {@code none} when the file says that nobody does
 * @param actors by name, the predeclared customer among them, in the order of the file
 * @param businessRules by id, in the order of the file
 * @param steps in the order of the file
 * @param accepted what comments of the file accept, in its order
 */
public record Journey(
        String file,
        String id,
        Stated<String> name,
        @Nullable Stated<String> customer,
        @Nullable Outcome outcome,
        @Nullable Listed<Felt> signature,
        @Nullable Stated<String> owner,
        @Nullable Stated<String> caseManager,
        @Nullable Stated<Volume> volume,
        @Nullable Stated<State> state,
        @Nullable Listed<Coverage> covers,
        @Nullable Stated<String> source,
        Map<String, Actor> actors,
        Map<String, BusinessRule> businessRules,
        List<Stage> stages,
        List<Step> steps,
        Assessment assessment,
        Attributes also,
        List<Acceptance> accepted) {

    public Journey {
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
        accepted = List.copyOf(accepted);
    }

    /** {@return the same journey, in whose file these findings are accepted} */
    public Journey accepting(List<Acceptance> some) {
        return new Journey(
                file,
                id,
                name,
                customer,
                outcome,
                signature,
                owner,
                caseManager,
                volume,
                state,
                covers,
                source,
                actors,
                businessRules,
                stages,
                steps,
                assessment,
                also,
                some);
    }
}
