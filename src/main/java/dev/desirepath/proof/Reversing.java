package dev.desirepath.proof;

import dev.desirepath.advice.Change;
import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.facts.Limit;
import dev.desirepath.proof.WouldChange.Edited;
import dev.desirepath.redesign.Audit;
import dev.desirepath.redesign.Audit.Noted;
import dev.desirepath.redesign.Rehearsing;
import dev.desirepath.redesign.Rehearsing.Rehearsed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the single edits that make a recommendation fall away, by trying each of them. */
public final class Reversing {

    private static final int FEW = 3;
    /** What changes least comes first. */
    private static final List<String> LEAST_FIRST = List.of("set", "insert", "give", "move", "remove", "merge");

    private static final Comparator<Edited> ORDER = Comparator.<Edited>comparingInt(
                    edited -> LEAST_FIRST.indexOf(edited.changes().get(0).edit()))
            .thenComparingInt(edited -> edited.opens().size() + edited.takes().size())
            .thenComparingInt(edited -> -edited.closes().size());

    private final String file;
    private final String text;
    private final JourneyAdvice advice;
    private final Rehearsing rehearsing;
    private final int most;

    /**
     * Tries edits on one journey.
     *
     * @param text of the file
     * @param most how many edits to try at most
     */
    public Reversing(String file, String text, JourneyAdvice advice, Rehearsing rehearsing, int most) {
        this.file = file;
        this.text = text;
        this.advice = advice;
        this.rehearsing = rehearsing;
        this.most = most;
    }

    /**
     * {@return what makes the recommendation fall away}
     *
     * @param proof of the recommendation, whose values are changed
     */
    public WouldChange of(Recommendation it, Proof proof) {
        Quotes quotes = new Quotes(text, advice.journey());
        SingleEdits single = new SingleEdits(it, proof, advice.journey(), quotes, limits(it));
        List<Change> possible = single.all();
        List<Change> tried = possible.subList(0, Math.min(most, possible.size()));
        List<Edited> process = new ArrayList<>();
        List<Edited> corrections = new ArrayList<>();
        List<Edited> fewer = new ArrayList<>();
        for (Change change : tried) {
            Edited edited = edited(it, List.of(change), single.isExample(change));
            if (edited != null && edited.left() == 0) {
                (EditedKeys.isOfTheProcess(change) ? process : corrections).add(edited);
            } else if (edited != null) {
                fewer.add(edited);
            }
        }
        Edited own = it.change().size() < 2 ? null : edited(it, it.change(), false);
        process.sort(ORDER);
        corrections.sort(ORDER);
        fewer.sort(Comparator.comparingInt(Edited::left).thenComparing(ORDER));
        boolean none = process.isEmpty() && corrections.isEmpty();
        return new WouldChange(
                file,
                it.id(),
                it.title(),
                it.findings().size(),
                single.touched(),
                tried.size(),
                possible.size(),
                own == null || own.left() > 0 ? List.of() : List.of(own),
                process,
                corrections,
                none ? fewer.stream().limit(FEW).toList() : List.of());
    }

    private List<Limit> limits(Recommendation it) {
        return it.findings().stream()
                .flatMap(finding -> finding.firing().matched().stream())
                .filter(Limit.class::isInstance)
                .map(Limit.class::cast)
                .distinct()
                .toList();
    }

    /** {@return what comes of the edits; null where nothing does, or they cannot be carried out} */
    private @Nullable Edited edited(Recommendation it, List<Change> changes, boolean toChoose) {
        Rehearsed rehearsed = rehearsing.rehearse(changes);
        int left = rehearsed == null ? it.findings().size() : left(it, rehearsed.after());
        if (rehearsed == null || left == it.findings().size()) {
            return null;
        }
        Audit audit = rehearsing.audit(rehearsed);
        Set<String> own = it.findings().stream().map(Finding::id).collect(Collectors.toSet());
        return new Edited(
                changes,
                toChoose,
                left,
                audit.closed().stream()
                        .filter(noted -> !own.contains(noted.id()))
                        .map(Noted::message)
                        .toList(),
                audit.opened().stream().map(Noted::message).toList(),
                audit.objections());
    }

    /** {@return how many findings of its are still a reason to do the same; all where the same advice is given} */
    static int left(Recommendation it, JourneyAdvice after) {
        Set<String> own = it.findings().stream().map(Finding::id).collect(Collectors.toSet());
        int left = 0;
        for (Recommendation other : after.recommendations()) {
            if (other.id().equals(it.id()) || other.remedy().equals(it.remedy())) {
                left += (int) other.findings().stream()
                        .filter(finding -> own.contains(finding.id()))
                        .count();
            }
            left = other.id().equals(it.id()) ? Math.max(left, 1) : left;
        }
        return Math.min(left, it.findings().size());
    }
}
