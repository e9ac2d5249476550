package dev.desirepath.redesign;

import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Measure;
import dev.desirepath.facts.Refers;
import dev.desirepath.facts.Wait;
import dev.desirepath.redesign.Audit.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A finding as it is held against those of another judgement.
 *
 * @param element what it is about, by the ids of steps
 * @param felt whether it is about what customers feel
 * @param waiting whether it is about a wait
 * @param measures of the whole journey on which it rests
 * @param steps the ids of the steps that it is about; none where it is about the whole journey
 * @param passes who passes the case to whom, where it is about a hand-off; else empty
 * @param bindings what the rule was bound to
 * @param recommendation the id of the one that answers it; empty where it stays as it is
 * @param absorbed whether that one answers another finding in the first place
 */
record Seen(
        Noted noted,
        String element,
        boolean felt,
        boolean waiting,
        Set<String> measures,
        Set<String> steps,
        String passes,
        Map<String, Object> bindings,
        String recommendation,
        boolean absorbed) {

    private static final String JOURNEY = "journey";

    /** {@return all findings of a judgement, those of the first recommendation first; gaps of the map are none} */
    static List<Seen> all(JourneyAdvice advice) {
        List<Seen> all = new ArrayList<>();
        for (Recommendation each : advice.recommendations()) {
            String priority = each.priority().name().toLowerCase(Locale.ROOT);
            each.findings().forEach(finding -> all.add(of(finding, priority, each.id(), false)));
            each.absorbed().forEach(finding -> all.add(of(finding, priority, each.id(), true)));
        }
        advice.kept().forEach(kept -> all.add(of(kept.finding(), "", "", false)));
        return all;
    }

    /** {@return what the map does not say, as if it were found} */
    static List<Seen> gaps(JourneyAdvice advice) {
        return advice.mapGaps().stream()
                .map(gap -> new Noted(
                        gap.rule(),
                        gap.rule() + "@map",
                        gap.message(),
                        "",
                        gap.place().line()))
                .map(noted -> new Seen(noted, "map", false, false, Set.of(), Set.of(), "", Map.of(), "", false))
                .toList();
    }

    private static Seen of(Finding finding, String priority, String recommendation, boolean absorbed) {
        Map<String, Object> bindings = finding.firing().bindings();
        Noted noted = new Noted(
                finding.rule().id(),
                finding.id(),
                finding.message(),
                priority,
                finding.about().place().line());
        if (finding.subject() instanceof HandOff handOff) {
            return new Seen(
                    noted,
                    handOff.handOff(),
                    false,
                    false,
                    measures(finding),
                    Set.copyOf(List.of(handOff.givingStep(), handOff.step())),
                    handOff.giver() + " > " + handOff.receiver(),
                    bindings,
                    recommendation,
                    absorbed);
        }
        boolean whole = finding.about().kind() == Refers.Kind.JOURNEY;
        String element = whole ? JOURNEY : finding.about().id();
        Set<String> steps = whole ? Set.of() : Set.of(element);
        return new Seen(
                noted,
                element,
                finding.subject() instanceof Emotion,
                finding.subject() instanceof Wait,
                measures(finding),
                steps,
                "",
                bindings,
                recommendation,
                absorbed);
    }

    private static Set<String> measures(Finding finding) {
        return finding.firing().matched().stream()
                .filter(Measure.class::isInstance)
                .map(fact -> ((Measure) fact).measure())
                .collect(Collectors.toSet());
    }

    /** {@return whether somebody is advised to change it} */
    boolean isAdvised() {
        return !recommendation.isEmpty();
    }

    /** {@return the rule and the element, by the ids that steps have afterwards} */
    String key(Matching matching) {
        String at = element;
        int between = element.indexOf('>');
        if (passes.isEmpty()) {
            at = matching.id(element);
        } else if (between >= 0) {
            at = matching.id(element.substring(0, between)) + ">" + matching.id(element.substring(between + 1));
        }
        return noted.rule() + "@" + at;
    }
}
