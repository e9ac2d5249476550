package dev.desirepath.review;

import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Edit;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Operator;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What rules have to do with each other: equal, contained, at odds. All of it follows from what they compare; nothing is tried out. */
final class Relations {

    private final Map<String, Matched> all = new LinkedHashMap<>();
    private final Set<String> asked;
    private final List<Problem> notices = new ArrayList<>();

    /**
     * Takes all rules of a run.
     *
     * @param asked the ids of those that something is to be said about
     */
    Relations(List<Rule> rules, Set<String> asked) {
        rules.forEach(rule -> all.putIfAbsent(rule.id(), new Matched(rule)));
        this.asked = Set.copyOf(asked);
    }

    List<Problem> notices() {
        List<Matched> rules = List.copyOf(all.values());
        for (int one = 0; one < rules.size(); one++) {
            for (int other = one + 1; other < rules.size(); other++) {
                pair(rules.get(one), rules.get(other));
            }
        }
        return notices;
    }

    private void pair(Matched first, Matched second) {
        // What is said of two is said at one that was asked about.
        boolean turn = !asked.contains(first.rule().id());
        Matched one = turn ? second : first;
        Matched other = turn ? first : second;
        if (!asked.contains(one.rule().id())) {
            return;
        }
        if (one.rule().verb() == other.rule().verb()) {
            alike(one, other);
        } else {
            guarded(one.rule(), other.rule());
            guarded(other.rule(), one.rule());
        }
    }

    private void alike(Matched one, Matched other) {
        boolean within = Containment.holds(one, other);
        boolean around = Containment.holds(other, one);
        switch (one.rule().verb()) {
            case GIVE -> {
                absorbEachOther(one.rule(), other.rule());
                advice(one, other, within, around);
            }
            case OBJECT -> objections(one.rule(), other.rule(), within, around);
            case RANK -> priorities(one.rule(), other.rule(), within, around);
        }
    }

    private void absorbEachOther(Rule one, Rule other) {
        if (absorbs(one, other) && absorbs(other, one)) {
            add(
                    one,
                    other,
                    "absorbs",
                    "'%s' and '%s' absorb each other, so neither does".formatted(one.id(), other.id()),
                    "Keep the one that says more.");
        }
    }

    private static boolean absorbs(Rule one, Rule other) {
        return one.absorbs().contains(other.id());
    }

    private void advice(Matched one, Matched other, boolean within, boolean around) {
        if (within || around) {
            atOdds(within ? one : other, within ? other : one);
        }
        if (absorbs(one.rule(), other.rule()) || absorbs(other.rule(), one.rule())) {
            return;
        }
        if (within && around) {
            equal(one.rule(), other.rule());
        } else if (within) {
            part(one.rule(), one.rule(), other.rule());
        } else if (around) {
            part(one.rule(), other.rule(), one.rule());
        }
    }

    private void equal(Rule one, Rule other) {
        add(
                one,
                other,
                "",
                "'%s' fires exactly where '%s' fires".formatted(one.id(), other.id()),
                "Keep one of them; one that is not yours is switched off in desirepath.yaml: off: [%s]."
                        .formatted(other.id()));
    }

    private void part(Rule at, Rule narrow, Rule broad) {
        add(
                at,
                at.equals(narrow) ? broad : narrow,
                "",
                "wherever '%s' fires, '%s' fires too".formatted(narrow.id(), broad.id()),
                "Where both shall be one piece of advice, '%s' says @absorbs( \"%s\" ); else one of them is enough."
                        .formatted(narrow.id(), broad.id()));
    }

    /** Two changes of the same value at the same place to different ones. */
    private void atOdds(Matched narrow, Matched broad) {
        for (Edit one : narrow.rule().change()) {
            for (Edit other : broad.rule().change()) {
                if (one instanceof Edit.Set set
                        && other instanceof Edit.Set otherSet
                        && isAtOdds(narrow, set, broad, otherSet)) {
                    boolean here = asked.contains(narrow.rule().id());
                    add(
                            here ? narrow.rule() : broad.rule(),
                            here ? broad.rule() : narrow.rule(),
                            "change",
                            "'%s' sets '%s' to '%s' where '%s' sets it to '%s'"
                                    .formatted(
                                            narrow.rule().id(),
                                            set.key(),
                                            set.value(),
                                            broad.rule().id(),
                                            otherSet.value()),
                            "Only one of them can be carried out.");
                }
            }
        }
    }

    private static boolean isAtOdds(Matched narrow, Edit.Set one, Matched broad, Edit.Set other) {
        boolean written = one.how() == Edit.Set.How.TO
                && other.how() == Edit.Set.How.TO
                && !one.value().startsWith("$")
                && !other.value().startsWith("$");
        return written
                && one.key().equals(other.key())
                && !one.value().equals(other.value())
                && one.owner() == other.owner()
                && (one.owner() == Edit.Set.Owner.JOURNEY || Containment.areEqual(narrow, one.of(), broad, other.of()));
    }

    private void objections(Rule one, Rule other, boolean within, boolean around) {
        if (within && around) {
            equal(one, other);
        } else if (within || around) {
            Rule narrow = within ? one : other;
            Rule broad = within ? other : one;
            add(
                    one,
                    other,
                    "",
                    "whatever '%s' guards, '%s' guards too".formatted(narrow.id(), broad.id()),
                    "'%s' adds its sentence and nothing else.".formatted(narrow.id()));
        }
    }

    /** Of several priorities the most urgent counts. */
    private void priorities(Rule one, Rule other, boolean within, boolean around) {
        if (within && around && !one.priority().equals(other.priority())) {
            add(
                    one,
                    other,
                    "priority",
                    "'%s' and '%s' give the same findings different priorities".formatted(one.id(), other.id()),
                    "The more urgent one counts, always. Keep one of them.");
        } else if (within && around) {
            equal(one, other);
        } else if (within && isNoMoreUrgent(one, other)) {
            neverDecides(one, one, other);
        } else if (around && isNoMoreUrgent(other, one)) {
            neverDecides(one, other, one);
        }
    }

    private static boolean isNoMoreUrgent(Rule one, Rule other) {
        return one.priority().orElseThrow().compareTo(other.priority().orElseThrow()) >= 0;
    }

    private void neverDecides(Rule at, Rule narrow, Rule broad) {
        add(
                at,
                at.equals(narrow) ? broad : narrow,
                "priority",
                "'%s' never decides: '%s' gives the same findings priority %s"
                        .formatted(
                                narrow.id(), broad.id(), broad.value("priority").orElse("")),
                "The most urgent priority counts. Make '%s' more urgent, or leave it out.".formatted(narrow.id()));
    }

    /** An objection that asks nothing of a finding but which rule found it guards all that this rule would eliminate. */
    private void guarded(Rule objection, Rule advice) {
        if (objection.verb() == Verb.OBJECT
                && advice.verb() == Verb.GIVE
                && advice.eliminates()
                && guardsAll(objection, advice)) {
            Rule at = asked.contains(objection.id()) ? objection : advice;
            add(
                    at,
                    at.equals(objection) ? advice : objection,
                    at.equals(objection) ? "objection" : "eliminate",
                    "the objection '%s' guards everything that '%s' would eliminate"
                            .formatted(objection.id(), advice.id()),
                    "So '%s' never eliminates. Make the objection narrower, or leave @eliminate out."
                            .formatted(advice.id()));
        }
    }

    private static boolean guardsAll(Rule objection, Rule advice) {
        return objection.conditions().size() == 1
                && objection.conditions().get(0) instanceof Condition.Match match
                && match.pattern().bindings().stream()
                        .noneMatch(binding -> binding.field().partial())
                && match.pattern().constraints().stream()
                        .allMatch(each -> Matched.alternatives(each).isEmpty()
                                || Matched.alternatives(each).stream().anyMatch(one -> namesFinder(one, advice)));
    }

    private static boolean namesFinder(Constraint.Comparison comparison, Rule advice) {
        boolean wants = comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.IN;
        return wants
                && comparison.field().name().equals("foundBy")
                && comparison.operands().stream()
                        .anyMatch(operand -> operand instanceof Operand.Literal literal
                                && Objects.equals(literal.value(), advice.id()));
    }

    private void add(Rule at, Rule other, String key, String message, String help) {
        String place = "%s is in %s.".formatted("'" + other.id() + "'", other.placeOfId());
        notices.add(Notices.of(at, key, message, help + " " + place));
    }
}
