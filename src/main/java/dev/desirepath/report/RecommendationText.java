package dev.desirepath.report;

import dev.desirepath.advice.Finding;
import dev.desirepath.advice.Kept;
import dev.desirepath.advice.Objection;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.rules.Answerable;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every report says about one recommendation, in the order in which it is read. */
public final class RecommendationText {

    private static final long EVERY_JOURNEY = 1000;
    private static final int MOST_PLACES = 3;

    private final Recommendation it;
    private final boolean all;
    private final List<Labelled> said = new ArrayList<>();

    private RecommendationText(Recommendation recommendation, boolean all) {
        this.it = recommendation;
        this.all = all;
    }

    /** {@return why, where it was seen, what to change, what that does, on which conditions} */
    public static List<Labelled> of(Recommendation recommendation, boolean all) {
        return new RecommendationText(recommendation, all).said();
    }

    private List<Labelled> said() {
        say("Why", it.rationale());
        saySeen();
        sayAbsorbed();
        it.objections().stream()
                .filter(Objection::stops)
                .forEach(objection -> say("Stays", "because " + objection.message()));
        say("Change", change(it));
        said.addAll(EffectsText.of(it, all));
        if (it.exposurePerMille() != EVERY_JOURNEY) {
            say("Exposure", Words.howOften(it.exposurePerMille()));
        }
        say("Effort", Words.word(it.changeEffort()) + "; confidence: " + Words.word(it.confidence()));
        sayConditions();
        say("Priority", Words.word(it.priority()) + ", because " + it.because());
        if (all) {
            say("Findings", ids());
            behind(it).forEach(each -> say("Rule", each));
        }
        if (it.response() != null) {
            say("Answer", SettledText.response(it.response()));
        }
        return said;
    }

    /** Rule and element of each, which is what an acceptance names. */
    private String ids() {
        return Stream.concat(it.findings().stream(), it.absorbed().stream())
                .map(Finding::id)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** {@return who stands behind the rules that it comes from, as far as they say} */
    static List<String> behind(Recommendation it) {
        return rules(it).stream()
                .map(rule -> rule.id() + ": " + Answerable.of(rule).said())
                .toList();
    }

    /** {@return the rules that it comes from and that say who stands behind them} */
    static List<Rule> rules(Recommendation it) {
        Set<Rule> rules = new LinkedHashSet<>();
        it.findings().forEach(finding -> rules.add(finding.rule()));
        it.absorbed().forEach(finding -> rules.add(finding.rule()));
        rules.removeIf(rule -> !Answerable.of(rule).isStated());
        return List.copyOf(rules);
    }

    private void say(String label, String text) {
        said.add(new Labelled(label, text));
    }

    private void saySeen() {
        int seen = all ? MOST_PLACES : 1;
        it.findings().stream()
                .limit(seen)
                .forEach(finding -> said.add(
                        new Labelled("Seen", finding.message(), finding.about().place())));
        if (it.findings().size() > seen) {
            say("", "and at " + Words.count(it.findings().size() - seen, "more place"));
        }
    }

    private void sayAbsorbed() {
        if (it.absorbed().isEmpty()) {
            return;
        }
        say(
                "May help",
                all
                        ? it.absorbed().stream().map(RecommendationText::seen).collect(Collectors.joining("; "))
                        : Words.count(it.absorbed().size(), "more finding") + " at the same place");
    }

    private void sayConditions() {
        it.objections().stream()
                .filter(objection -> !objection.stops())
                .forEach(warning -> say("But", warning.message()));
        if (!it.assumes().isEmpty()) {
            say("Assumes", first(it.assumes()) + " (not stated in the file)");
        }
        if (!it.checkFirst().isEmpty()) {
            say("Check", "first that " + first(it.checkFirst()) + "; if so, eliminate it");
        }
    }

    /** {@return the edits in words} */
    static String change(Recommendation it) {
        return it.change().isEmpty()
                ? "people have to work it out; no edit of the file does it"
                : it.change().stream().map(Words::change).collect(Collectors.joining("; "));
    }

    /** {@return what stays as it is, and why} */
    public static String kept(Kept kept) {
        return seen(kept.finding()) + ". It stays: " + kept.why() + ".";
    }

    private static String first(List<String> sentences) {
        String shown = sentences.stream().limit(MOST_PLACES).collect(Collectors.joining("; "));
        int more = sentences.size() - MOST_PLACES;
        return more > 0 ? shown + "; and " + more + " more of the kind" : shown;
    }

    private static String seen(Finding finding) {
        return finding.message() + " (line " + finding.about().place().line() + ")";
    }
}
