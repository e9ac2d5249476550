package dev.desirepath.advice;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Place;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Firing;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.List;

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

    Finding finding(Outlook outlook, Firing firing) {
        Rule rule = outlook.rule();
        Fact subject = subject(rule, firing);
        Target about = elements.describedBy(subject);
        return new Finding(
                rule.id() + "@" + about.id(),
                rule,
                firing,
                subject,
                about,
                elements.stepOf(subject),
                wording.say(rule, "finding", firing.bindings()),
                evidence(outlook, firing));
    }

    private static Fact subject(Rule rule, Firing firing) {
        if (firing.bindings().get(rule.subject()) instanceof Fact fact) {
            return fact;
        }
        throw new IllegalStateException(
                "The rule %s gives advice on %s, which is not a fact.".formatted(rule.id(), rule.subject()));
    }

    private List<Evidence> evidence(Outlook outlook, Firing firing) {
        List<Condition> conditions = outlook.rule().conditions();
        List<Evidence> evidence = new ArrayList<>(conditions.size());
        for (int number = 0; number < conditions.size(); number++) {
            String type = conditions.get(number).pattern().type().name();
            List<FactField> fields = outlook.fields(number);
            for (Fact fact : firing.grounds().get(number)) {
                evidence.add(new Evidence(type, fact, fields, place(fact, fields)));
            }
        }
        return evidence;
    }

    /** The first field that is written elsewhere than the thing itself says where to look. */
    private Place place(Fact fact, List<FactField> fields) {
        for (FactField field : fields) {
            Place place = facts.placeOf(fact, field.name());
            if (!place.equals(fact.place())) {
                return place;
            }
        }
        return fact.place();
    }
}
