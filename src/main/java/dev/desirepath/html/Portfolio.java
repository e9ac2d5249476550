package dev.desirepath.html;

import dev.desirepath.advice.Recommendation;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Measure;
import dev.desirepath.report.Analysed;
import dev.desirepath.report.Foremost;
import dev.desirepath.report.Words;
import dev.desirepath.rules.Priority;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What several journeys have in common and which of them comes first; of each only what is shown is kept. */
public final class Portfolio {

    private static final int TOP = 10;

    private final List<Entry> entries = new ArrayList<>();
    private final Foremost top = new Foremost(TOP);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Recurring recurring = new Recurring();
    private final WorstMoments moments = new WorstMoments();
    private final HotHandOffs handOffs = new HotHandOffs();

    /**
     * A line of the table.
     *
     * @param worst the highest priority of its recommendations; empty without any
     * @param elapsed how long it takes; empty where that is not known
     */
    public record Entry(
            int number,
            String name,
            String file,
            int steps,
            int points,
            int recommendations,
            String worst,
            int questions,
            String elapsed) {}

    void add(Analysed analysed, Facts facts) {
        int number = entries.size() + 1;
        List<Recommendation> advised = analysed.advice().recommendations();
        Optional<Priority> worst =
                advised.stream().map(Recommendation::priority).min(Priority::compareTo);
        entries.add(new Entry(
                number,
                analysed.advice().journey().name().value(),
                analysed.file(),
                analysed.advice().measures().steps(),
                analysed.advice().measures().points(),
                advised.size(),
                worst.map(Words::word).orElse(""),
                analysed.advice().questions().size(),
                elapsed(facts)));
        top.add(analysed);
        numbers.put(analysed.file(), number);
        recurring.add(analysed.advice(), number);
        moments.add(analysed, facts, number);
        handOffs.add(facts);
    }

    private static String elapsed(Facts facts) {
        return facts.of(Measure.class).stream()
                .filter(measure -> measure.measure().equals("elapsed time"))
                .findFirst()
                .map(Figures::of)
                .orElse("");
    }

    public List<Entry> entries() {
        return entries;
    }

    public Foremost top() {
        return top;
    }

    /** {@return the journey of a recommendation} */
    public Entry journey(Foremost.Item item) {
        return entries.get(numbers.getOrDefault(item.file(), 1) - 1);
    }

    public List<Recurring.Pattern> recurring() {
        return recurring.patterns();
    }

    public List<WorstMoments.Moment> moments() {
        return moments.worst();
    }

    public List<HotHandOffs.Way> handOffs() {
        return handOffs.ways();
    }
}
