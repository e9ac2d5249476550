package dev.desirepath.html;

import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Run;
import dev.desirepath.html.template.JtecomparisonGenerated;
import dev.desirepath.html.template.JtestyleGenerated;
import dev.desirepath.redesign.Differences;
import dev.desirepath.redesign.Differences.Advised;
import dev.desirepath.redesign.Differences.Verdict;
import dev.desirepath.report.Analysed;
import dev.desirepath.report.Comparison;
import dev.desirepath.report.ComparisonWords;
import dev.desirepath.report.ConfigText;
import dev.desirepath.report.Words;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A comparison as one page for people: both pictures, and in what they differ. */
public final class HtmlComparison {

    private final Comparison comparison;
    private final Run run;
    private final Style style;

    private HtmlComparison(Comparison comparison, Run run) {
        this.comparison = comparison;
        this.run = run;
        StringOutput rules = new StringOutput();
        JtestyleGenerated.render(new PageOutput(rules), null);
        this.style = new Style(rules.toString());
    }

    /** {@return the page} */
    public static String of(Comparison comparison, Run run) {
        StringOutput text = new StringOutput();
        JtecomparisonGenerated.render(new PageOutput(text), null, new HtmlComparison(comparison, run));
        return text.toString();
    }

    /**
     * One of both states.
     *
     * @param id that begins the ids of all its elements
     */
    public record State(String label, String id, String name, Analysed analysed, String picture, List<Named> advised) {

        public State {
            advised = List.copyOf(advised);
        }

        public String file() {
            return analysed.file();
        }

        public String sha256() {
            return analysed.sha256();
        }
    }

    /**
     * A recommendation of one state.
     *
     * @param became closed or opened; empty where it is in both states, or nothing can be compared
     */
    public record Named(Recommendation it, String became) {

        public String priority() {
            return Words.word(it.priority());
        }
    }

    public Comparison comparison() {
        return comparison;
    }

    public Differences differences() {
        return comparison.differences();
    }

    public Run run() {
        return run;
    }

    public Style style() {
        return style;
    }

    public String title() {
        return comparison.after().advice().journey().name().value();
    }

    /** {@return whether one state is held against the other} */
    public boolean comparable() {
        return differences().verdict() != Verdict.TWO_JOURNEYS;
    }

    public List<State> states() {
        return List.of(
                state(
                        "Before",
                        comparison.before(),
                        differences().recommendations().closed(),
                        ComparisonWords.CLOSED),
                state(
                        "After",
                        comparison.after(),
                        differences().recommendations().opened(),
                        ComparisonWords.OPENED));
    }

    private State state(String label, Analysed analysed, List<Advised> differing, String word) {
        String id = label.toLowerCase(Locale.ROOT);
        Set<Integer> ranks = differing.stream().map(Advised::rank).collect(Collectors.toSet());
        List<Named> advised = analysed.advice().recommendations().stream()
                .map(it -> new Named(it, comparable() && ranks.contains(it.rank()) ? word : ""))
                .toList();
        String name = analysed.advice().journey().name().value();
        String picture = new JourneyPart(analysed, run, id, false).picture();
        return new State(label, id, name, analysed, picture, advised);
    }

    /** {@return how many steps are in both files} */
    public String matched() {
        return Words.count(differences().matching().matched(), "step") + " in both files, of "
                + comparison.before().advice().measures().steps() + " before and "
                + comparison.after().advice().measures().steps() + " after.";
    }

    public List<String> switchedOff() {
        return ConfigText.sentences(run.config());
    }
}
