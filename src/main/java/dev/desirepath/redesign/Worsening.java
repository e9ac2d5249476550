package dev.desirepath.redesign;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.journey.Journey;
import dev.desirepath.rules.Priority;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Watches a journey while it is redesigned: no change may leave more points at which it can fail, or a new critical finding. */
final class Worsening {

    private final Advisor advisor;
    private final LocalDate asOf;
    private final Set<String> critical;
    private int points;
    private int momentsOfTruth;
    private int messages;

    Worsening(Advisor advisor, LocalDate asOf, JourneyAdvice before, Journey journey) {
        this.advisor = advisor;
        this.asOf = asOf;
        this.critical = critical(before);
        this.points = before.measures().points();
        this.momentsOfTruth = before.measures().momentsOfTruth();
        this.messages = messages(journey);
    }

    /** {@return in which way the journey is worse than after the change before it; empty when it is not} */
    String by(Journey journey, Set<String> changed) {
        JourneyAdvice advice = advisor.advise(journey, asOf);
        int inserted = Math.max(0, messages(journey) - messages);
        int met = Math.max(0, advice.measures().momentsOfTruth() - momentsOfTruth);
        int more = advice.measures().points() - points - Math.min(inserted, met);
        if (more > 0) {
            return "left out: with the changes before it the journey would have more points at which it can fail, "
                    + advice.measures().points() + " and not " + points + "; apply it alone to see why";
        }
        // What was hidden behind the finding that is closed, at the same step, is no worsening.
        Set<String> opened = critical(advice);
        opened.removeAll(critical);
        opened.removeIf(finding -> changed.contains(finding.substring(finding.indexOf('@') + 1)));
        if (!opened.isEmpty()) {
            return "left out: with the changes before it something critical would be found ("
                    + opened.stream().sorted().findFirst().orElseThrow() + "); apply it alone to see why";
        }
        points = advice.measures().points();
        momentsOfTruth = advice.measures().momentsOfTruth();
        messages = messages(journey);
        return "";
    }

    /** A message in a step of its own is a moment of truth more, and meant to be. */
    private static int messages(Journey journey) {
        return (int) journey.steps().stream()
                .filter(step -> step.id().startsWith(Inserting.PREFIX))
                .count();
    }

    private static Set<String> critical(JourneyAdvice advice) {
        return advice.recommendations().stream()
                .filter(recommendation -> recommendation.priority() == Priority.CRITICAL)
                .flatMap(Worsening::findings)
                .collect(Collectors.toSet());
    }

    private static Stream<String> findings(Recommendation recommendation) {
        return Stream.concat(recommendation.findings().stream(), recommendation.absorbed().stream())
                .map(finding -> finding.id());
    }
}
