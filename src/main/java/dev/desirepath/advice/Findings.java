package dev.desirepath.advice;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Place;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Firing;
import dev.desirepath.rules.Pattern;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
                elements.stepOf(subject),
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
            List<Fact> grounds = firing.grounds().get(number);
            Set<FactField> fields = grounds.isEmpty() ? Set.of() : fields(pattern);
            for (Fact fact : grounds) {
                evidence.add(evidence(pattern.type().name(), fields, fact));
            }
        }
        return evidence;
    }

    /** {@return what a pattern looks at: first what it compares, then what it names} */
    private static Set<FactField> fields(Pattern pattern) {
        Set<FactField> fields = new LinkedHashSet<>();
        pattern.comparisons().forEach(comparison -> fields.add(comparison.field()));
        pattern.bindings().forEach(binding -> fields.add(binding.field()));
        return fields;
    }

    private Evidence evidence(String type, Set<FactField> fields, Fact fact) {
        Map<String, String> values = new LinkedHashMap<>();
        Place place = fact.place();
        for (FactField field : fields) {
            Object value = field.valueIn(fact);
            values.put(field.name(), value == null ? "not stated" : Wording.word(value));
            // The first field that is written elsewhere than the thing itself says where to look.
            place = place.equals(fact.place()) ? facts.placeOf(fact, field.name()) : place;
        }
        return new Evidence(type, values, place);
    }
}
