package dev.desirepath.advice;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Finding.Removal;
import dev.desirepath.journey.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns findings into the facts that objections and priorities look at: one for each step that would go, else one. */
final class Proposals {

    /** In doubt the worse harm goes first, so that what is left over to stay is what harms least. */
    private static final Comparator<Judged> FIRST_TO_GO = Comparator.comparing(Judged::priority)
            .thenComparing(judged -> judged.finding().rule().harm().orElseThrow())
            .thenComparing(judged -> judged.finding().about())
            .thenComparing(judged -> judged.finding().rule().id());

    /** The fields of a proposal that hang on what else goes. */
    static final Set<String> TOGETHER = Set.of("leavesNoHuman", "leavesNoNews", "leavesWithout", "leavesNoDelight");

    private final Facts facts;
    private final Elements elements;
    private final Leaving leaving;
    private final Moves moves;

    Proposals(Facts facts, Elements elements, Moves moves) {
        this.facts = facts;
        this.elements = elements;
        this.leaving = new Leaving(facts);
        this.moves = moves;
    }

    List<Fact> eachAlone(List<Finding> found) {
        List<Fact> proposals = new ArrayList<>();
        for (Finding finding : found) {
            List<String> steps = Edits.removedSteps(finding);
            add(finding, steps, steps.isEmpty() ? Set.of() : new HashSet<>(steps), proposals);
        }
        return proposals;
    }

    /** {@return the same where each comes after those that go before it; empty when that makes no difference} */
    List<Fact> together(List<Judged> alone) {
        Map<Finding, Set<String>> goneBefore = new HashMap<>();
        Set<String> gone = new HashSet<>();
        boolean differs = false;
        for (Judged judged : going(alone)) {
            List<String> steps = Edits.removedSteps(judged.finding());
            Set<String> all = new HashSet<>(gone);
            all.addAll(steps);
            goneBefore.put(judged.finding(), all);
            if (leavesLess(steps, all)) {
                differs = true;
            } else {
                gone.addAll(steps);
            }
        }
        if (!differs) {
            return List.of();
        }
        List<Fact> proposals = new ArrayList<>();
        for (Judged judged : alone) {
            Finding finding = judged.finding();
            List<String> steps = Edits.removedSteps(finding);
            Set<String> goneThen = goneBefore.get(finding);
            add(finding, steps, goneThen == null ? new HashSet<>(steps) : goneThen, proposals);
        }
        return proposals;
    }

    /** {@return those that take steps away, in the order in which they go} */
    private static List<Judged> going(List<Judged> alone) {
        List<Judged> going = new ArrayList<>();
        for (Judged judged : alone) {
            boolean goes = judged.action() == Action.ELIMINATE && !judged.kept();
            if (goes && !Edits.removedSteps(judged.finding()).isEmpty()) {
                going.add(judged);
            }
        }
        going.sort(FIRST_TO_GO);
        return going;
    }

    /** {@return the ids of the findings with a proposal that is another than before} */
    static Set<String> changed(List<Fact> before, List<Fact> after) {
        Set<String> changed = new HashSet<>();
        for (int number = 0; number < after.size(); number++) {
            if (leavesOther((dev.desirepath.facts.Finding) before.get(number), (dev.desirepath.facts.Finding)
                    after.get(number))) {
                changed.add(findingOf(after.get(number)));
            }
        }
        return changed;
    }

    private static boolean leavesOther(dev.desirepath.facts.Finding one, dev.desirepath.facts.Finding other) {
        return one.leavesNoHuman() != other.leavesNoHuman()
                || one.leavesNoNews() != other.leavesNoNews()
                || one.leavesNoDelight() != other.leavesNoDelight()
                || !one.leavesWithout().equals(other.leavesWithout());
    }

    /** {@return the id of the finding that a proposal is about} */
    static String findingOf(Fact proposal) {
        return ((dev.desirepath.facts.Finding) proposal).finding();
    }

    private boolean leavesLess(List<String> steps, Set<String> together) {
        Set<String> alone = new HashSet<>(steps);
        for (String step : steps) {
            if (leavesLess(step, together, alone)) {
                return true;
            }
        }
        return false;
    }

    private boolean leavesLess(String step, Set<String> together, Set<String> alone) {
        return leaving.noHuman(together, step) != leaving.noHuman(alone, step)
                || leaving.noNews(together, step) != leaving.noNews(alone, step)
                || leaving.noDelight(together, step) != leaving.noDelight(alone, step)
                || !leaving.without(together, step).equals(leaving.without(alone, step));
    }

    private void add(Finding finding, List<String> steps, Set<String> gone, List<Fact> proposals) {
        Burden burden = Burden.of(finding, facts, elements);
        for (String step : steps.isEmpty() ? List.of(finding.step()) : steps) {
            proposals.add(proposal(finding, step, gone, burden));
        }
    }

    private Fact proposal(Finding finding, String step, Set<String> gone, Burden burden) {
        Removal removal = Moves.removal(finding);
        return new dev.desirepath.facts.Finding(
                finding.step(),
                finding.about().place(),
                finding.id(),
                finding.rule().id(),
                removal,
                step,
                Edits.informs(finding),
                Edits.keepsItems(finding),
                finding.rule().harm().orElseThrow(),
                elements.isSeenByCustomer(finding.subject()),
                elements.isFeltAsMeant(finding),
                elements.visitsPerMille(finding),
                moves.isControl(finding, removal),
                gone.isEmpty() ? Answer.NO : leaving.noHuman(gone, step),
                !gone.isEmpty() && leaving.noNews(gone, step),
                gone.isEmpty() ? "none" : leaving.without(gone, step),
                !gone.isEmpty() && leaving.noDelight(gone, step),
                gone.isEmpty() ? "nothing" : leaving.strips(gone, step),
                burden.who(),
                burden.minutes());
    }
}
