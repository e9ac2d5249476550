package dev.desirepath.advice;

import dev.desirepath.facts.Fact;
import dev.desirepath.rules.Firing;
import dev.desirepath.rules.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a rule matched: this is so, here.
 *
 * @param id the rule and the element
 * @param subject the fact that the rule gave advice on
 * @param about the element that the subject describes
 * @param step the id of the step it is about; empty when it is about the whole journey
 */
public record Finding(
        String id,
        Rule rule,
        Firing firing,
        Fact subject,
        Target about,
        String step,
        String message,
        List<Evidence> evidence) {

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** {@return the same finding, with its advice to be carried out at another element} */
    Finding instead(String element, String other) {
        Map<String, Object> bindings = new LinkedHashMap<>(firing.bindings());
        bindings.replaceAll((name, value) -> value.equals(element) ? other : value);
        Firing elsewhere = new Firing(firing.ruleId(), bindings, firing.matched(), firing.grounds());
        return new Finding(id, rule, elsewhere, subject, about, step, message, evidence);
    }

    /** That of all components, those first that mostly differ. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Finding it
                        && message.equals(it.message)
                        && step.equals(it.step)
                        && about.equals(it.about)
                        && Objects.equals(rule, it.rule)
                        && Objects.equals(firing, it.firing)
                        && Objects.equals(subject, it.subject)
                        && evidence.equals(it.evidence));
    }

    /** Cheap, since findings are the keys of maps. */
    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + about.id().hashCode();
    }
}
