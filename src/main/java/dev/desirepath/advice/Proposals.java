package dev.desirepath.advice;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
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

    Proposals(Facts facts, Elements elements) {
        this.facts = facts;
        this.elements = elements;
        this.leaving = new Leaving(facts);
    }

    List<Fact> eachAlone(List<Finding> found) {
        List<Fact> proposals = new ArrayList<>();
        found.forEach(finding -> proposals.addAll(of(finding, new HashSet<>(Edits.removedSteps(finding)))));
        return proposals;
    }

    /** {@return the same where each comes after those that go before it; empty when that makes no difference} */
    List<Fact> together(List<Judged> alone) {
        Map<Finding, Set<String>> goneBefore = new HashMap<>();
        Set<String> gone = new HashSet<>();
        boolean differs = false;
        List<Judged> going = alone.stream()
                .filter(judged -> judged.action() == Action.ELIMINATE && !judged.kept())
                .filter(judged -> !Edits.removedSteps(judged.finding()).isEmpty())
                .sorted(FIRST_TO_GO)
                .toList();
        for (Judged judged : going) {
            List<String> steps = Edits.removedSteps(judged.finding());
            Set<String> all = new HashSet<>(gone);
            all.addAll(steps);
            goneBefore.put(judged.finding(), all);
            if (steps.stream().anyMatch(step -> leavesLess(step, all, new HashSet<>(steps)))) {
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
            proposals.addAll(of(finding, goneBefore.getOrDefault(finding, new HashSet<>(Edits.removedSteps(finding)))));
        }
        return proposals;
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

    private boolean leavesLess(String step, Set<String> together, Set<String> alone) {
        return leaving.noHuman(together, step) != leaving.noHuman(alone, step)
                || leaving.noNews(together, step) != leaving.noNews(alone, step)
                || leaving.noDelight(together, step) != leaving.noDelight(alone, step)
                || !leaving.without(together, step).equals(leaving.without(alone, step));
    }

    private List<Fact> of(Finding finding, Set<String> gone) {
        List<String> steps = Edits.removedSteps(finding);
        return (steps.isEmpty() ? List.of(finding.step()) : steps)
                .stream().map(step -> proposal(finding, step, gone)).toList();
    }

    private Fact proposal(Finding finding, String step, Set<String> gone) {
        Burden burden = Burden.of(finding, facts, elements);
        return new dev.desirepath.facts.Finding(
                finding.step(),
                finding.about().place(),
                finding.id(),
                finding.rule().id(),
                Moves.removal(finding),
                step,
                Edits.informs(finding),
                Edits.keepsItems(finding),
                finding.rule().harm().orElseThrow(),
                elements.isSeenByCustomer(finding.subject()),
                elements.isFeltAsMeant(finding),
                elements.visitsPerMille(finding),
                new Moves(elements).isControl(finding),
                gone.isEmpty() ? Answer.NO : leaving.noHuman(gone, step),
                !gone.isEmpty() && leaving.noNews(gone, step),
                gone.isEmpty() ? "none" : leaving.without(gone, step),
                !gone.isEmpty() && leaving.noDelight(gone, step),
                gone.isEmpty() ? "nothing" : leaving.strips(gone, step),
                burden.who(),
                burden.minutes());
    }
}
