package dev.desirepath.advice;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.StepFact;
import dev.desirepath.journey.Place;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Firing;
import dev.desirepath.rules.Pattern;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns the firing of a rule into a finding: its message and the evidence that met each condition. */
final class Findings {

    private final Facts facts;
    private final Elements elements;
    private final Wording wording;

    Findings(Facts facts, Elements elements, Wording wording) {
        this.facts = facts;
        this.elements = elements;
        this.wording = wording;
    }

    Finding finding(Rule rule, Firing firing) {
        Fact subject = subject(rule, firing);
        return new Finding(
                rule,
                firing,
                subject,
                elements.describedBy(subject),
                subject instanceof StepFact about ? about.step() : "",
                wording.say(rule, "finding", firing.bindings()),
                evidence(rule, firing));
    }

    private static Fact subject(Rule rule, Firing firing) {
        if (firing.bindings().get(rule.subject()) instanceof Fact fact) {
            return fact;
        }
        throw new IllegalStateException(
                "The rule %s gives advice on %s, which is not a fact.".formatted(rule.id(), rule.subject()));
    }

    private List<Evidence> evidence(Rule rule, Firing firing) {
        List<Evidence> evidence = new ArrayList<>();
        for (int number = 0; number < rule.conditions().size(); number++) {
            Pattern pattern = rule.conditions().get(number).pattern();
            for (Fact fact : firing.grounds().get(number)) {
                evidence.add(evidence(pattern, fact));
            }
        }
        return evidence;
    }

    private Evidence evidence(Pattern pattern, Fact fact) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream<FactField> compared = pattern.comparisons().stream().map(comparison -> comparison.field());
        Stream<FactField> bound = pattern.bindings().stream().map(binding -> binding.field());
        List<FactField> fields = Stream.concat(compared, bound).distinct().toList();
        for (FactField field : fields) {
            Object value = field.valueIn(fact);
            values.put(field.name(), value == null ? "not stated" : Wording.word(value));
        }
        Place place = fields.stream()
                .map(field -> facts.placeOf(fact, field.name()))
                .filter(written -> !written.equals(fact.place()))
                .findFirst()
                .orElse(fact.place());
        return new Evidence(pattern.type().name(), values, place);
    }
}
