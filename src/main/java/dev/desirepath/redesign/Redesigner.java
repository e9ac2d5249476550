package dev.desirepath.redesign;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the journey as it is to be, and has the same rules judge it. */
public final class Redesigner {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Advisor advisor;
    private final LocalDate asOf;

    /**
     * Redesigns by the rules of an advisor.
     *
     * @param asOf the day that counts as today
     */
    public Redesigner(Advisor advisor, LocalDate asOf) {
        this.advisor = advisor;
        this.asOf = asOf;
    }

    /**
     * {@return the journey with the changes of these recommendations, carried out in rank order}
     *
     * @param file the name that messages show
     * @param bytes the file that the advice is on; it can be read
     * @throws Choices.WrongChoice when a chosen value cannot be used, or nothing asks for it
     * @throws IllegalStateException when what was written is no journey, which is a failure of ours
     */
    public Redesign redesign(
            String file, byte[] bytes, JourneyAdvice advice, List<Recommendation> recommendations, Choices choices) {
        String given = new String(bytes, StandardCharsets.UTF_8);
        boolean marked = given.startsWith(BYTE_ORDER_MARK);
        Draft draft = new Draft(file, marked ? given.substring(1) : given);
        List<Carried> carried = new ArrayList<>();
        try {
            draft = carry(file, draft, advice, recommendations, choices, carried);
        } catch (Draft.Unreadable | IllegalArgumentException e) {
            throw new IllegalStateException(String.valueOf(e.getMessage()), e);
        }
        refuseUnused(choices, recommendations);
        JourneyAdvice after = advisor.advise(draft.journey(), asOf);
        Standing standing = new Standing(advice.journey(), draft.journey(), asOf);
        Audit audit = new Auditor(advice, after).audit(carried, standing);
        return new Redesign((marked ? BYTE_ORDER_MARK : "") + draft.text(), carried, audit);
    }

    /** Carries them out in rank order; of several, one that would make the journey worse is left out. */
    private Draft carry(
            String file,
            Draft start,
            JourneyAdvice advice,
            List<Recommendation> recommendations,
            Choices choices,
            List<Carried> carried) {
        Draft draft = start;
        Carrying carrying = new Carrying(draft, asOf, choices);
        Worsening worsening = new Worsening(advisor, asOf, advice, draft.journey());
        List<Recommendation> ranked = recommendations.stream()
                .sorted(Comparator.comparingInt(Recommendation::rank))
                .toList();
        for (Recommendation recommendation : ranked) {
            String before = draft.text();
            Set<String> gone = carrying.gone();
            Carried made = carrying.carry(recommendation);
            String worse =
                    ranked.size() > 1 && made.anyMade() ? worsening.by(draft.journey(), steps(recommendation)) : "";
            if (worse.isEmpty()) {
                carried.add(made);
            } else {
                carried.add(made.leftOut(worse));
                draft = new Draft(file, before);
                carrying = carrying.back(draft, choices, gone);
            }
        }
        return draft;
    }

    private static Set<String> steps(Recommendation recommendation) {
        return recommendation.change().stream()
                .map(change -> change.what().getOrDefault("step", ""))
                .collect(Collectors.toSet());
    }

    private static void refuseUnused(Choices choices, List<Recommendation> recommendations) {
        if (choices.unused().isEmpty()) {
            return;
        }
        List<String> asked = recommendations.stream()
                .flatMap(recommendation -> recommendation.change().stream())
                .filter(Setting::isChoice)
                .map(change -> change.what().getOrDefault("key", "")
                        + (Setting.element(change).isEmpty() ? "" : "@" + Setting.element(change)))
                .distinct()
                .toList();
        throw new Choices.WrongChoice("no value is to be chosen for '%s'; %s"
                .formatted(
                        choices.unused().iterator().next(),
                        asked.isEmpty()
                                ? "these recommendations leave nothing to choose"
                                : "to choose are: " + String.join(", ", asked)));
    }
}
