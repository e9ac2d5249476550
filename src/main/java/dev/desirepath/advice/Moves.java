package dev.desirepath.advice;

import dev.desirepath.facts.Finding.Removal;
import dev.desirepath.facts.Refers;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.Wait;
import dev.desirepath.journey.Role;
import dev.desirepath.journey.Worth;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.Priority;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The four moves that decide between eliminating and improving: where, objections, worth, otherwise. */
final class Moves {

    private final Elements elements;

    /** What the later knowledge bases say about one finding. */
    record Case(List<Objection> objections, List<Hearing.Open> open, Priority priority, String because) {}

    /** The verb, and which move gave it. */
    private record Verb(Action action, DecidedBy decidedBy, boolean kept) {}

    Moves(Elements elements) {
        this.elements = elements;
    }

    Judged judge(Finding finding, Case known) {
        Verb verb = verb(finding, known);
        boolean eliminated = verb.action() == Action.ELIMINATE;
        boolean notKnown = verb.decidedBy() == DecidedBy.NOT_KNOWN;
        return new Judged(
                finding,
                verb.action(),
                verb.decidedBy(),
                objections(finding, verb, known),
                eliminated ? assumptions(known) : List.of(),
                notKnown ? assumptions(known) : List.of(),
                notKnown ? asks(known) : List.of(),
                verb.kept(),
                known.priority(),
                known.because());
    }

    private static List<String> assumptions(Case known) {
        Set<String> assumptions = new LinkedHashSet<>();
        for (Hearing.Open open : known.open()) {
            assumptions.add(open.assumes());
        }
        return List.copyOf(assumptions);
    }

    private static List<Missing> asks(Case known) {
        Set<Missing> asks = new LinkedHashSet<>();
        for (Hearing.Open open : known.open()) {
            asks.addAll(open.asks());
        }
        return List.copyOf(asks);
    }

    /** A warning is of the change that was looked at: where another is made, it says nothing. */
    private static List<Objection> objections(Finding finding, Verb verb, Case known) {
        boolean changed = !finding.rule().eliminates() || verb.action() == Action.ELIMINATE;
        if (changed && !verb.kept()) {
            return known.objections();
        }
        return known.objections().stream().filter(Objection::stops).toList();
    }

    private Verb verb(Finding finding, Case known) {
        if (!finding.rule().eliminates()) {
            return new Verb(Action.IMPROVE, DecidedBy.RULE, false);
        }
        Removal removal = removal(finding);
        Verb byWorth = removal == Removal.STEP ? byWorth(elements.step(finding.step())) : null;
        if (byWorth != null && byWorth.kept()) {
            return byWorth;
        }
        if (isStopped(known)) {
            return new Verb(Action.IMPROVE, DecidedBy.OBJECTION, finding.rule().keepsWhatIsGuarded());
        }
        if (!known.open().isEmpty() && isControl(finding, removal)) {
            return new Verb(Action.IMPROVE, DecidedBy.NOT_KNOWN, false);
        }
        if (byWorth != null) {
            return byWorth;
        }
        return new Verb(Action.ELIMINATE, actsElsewhere(finding) ? DecidedBy.CAUSE : DecidedBy.RULE, false);
    }

    private static boolean isStopped(Case known) {
        for (Objection objection : known.objections()) {
            if (objection.stops()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Verb byWorth(@Nullable Step step) {
        if (step == null) {
            return null;
        }
        boolean customer = step.customerValue() == Worth.VALUED;
        boolean organisation = step.organisationValue() == Worth.VALUED;
        if (customer || organisation) {
            return new Verb(Action.IMPROVE, DecidedBy.WORTH, customer && organisation);
        }
        boolean bothStated = step.customerValue() != null && step.organisationValue() != null;
        return bothStated ? new Verb(Action.ELIMINATE, DecidedBy.WORTH, false) : null;
    }

    private static boolean actsElsewhere(Finding finding) {
        return !Edits.target(finding, finding.rule().change())
                .equals(finding.about().id());
    }

    /** {@return what an elimination would take away} */
    static Removal removal(Finding finding) {
        if (!finding.rule().eliminates() || finding.about().kind() == Refers.Kind.JOURNEY) {
            return Removal.NOTHING;
        }
        if (!Edits.removedSteps(finding).isEmpty()) {
            return Removal.STEP;
        }
        if (finding.about().kind() == Refers.Kind.HAND_OFF) {
            return Removal.HAND_OFF;
        }
        if (finding.about().kind() == Refers.Kind.DECISION) {
            return Removal.DECISION;
        }
        return finding.subject() instanceof Wait ? Removal.WAIT : Removal.PART;
    }

    /**
     * What may protect somebody is not dropped on a guess: decisions, checks, waits that a business rule imposes, and messages
     * that go out apart.
     */
    boolean isControl(Finding finding, Removal removal) {
        return switch (removal) {
            case DECISION -> true;
            case WAIT -> finding.subject() instanceof Wait wait && !"none".equals(wait.imposedBy()) && !wait.calendar();
            case STEP -> removesControl(finding);
            case NOTHING, HAND_OFF, PART -> false;
        };
    }

    private boolean removesControl(Finding finding) {
        for (String step : Edits.removedSteps(finding)) {
            if (controls(step)) {
                return true;
            }
        }
        for (String step : Edits.mergedSteps(finding)) {
            if (elements.isMessage(step)) {
                return true;
            }
        }
        return false;
    }

    private boolean controls(String id) {
        Step step = elements.step(id);
        return elements.isDecision(id) || (step != null && step.role() == Role.CHECK);
    }
}
