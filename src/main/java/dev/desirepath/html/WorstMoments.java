package dev.desirepath.html;

import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Step;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Volume;
import dev.desirepath.report.Analysed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;

/** Where customers said that they feel badly, with how many meet it in a year. */
public final class WorstMoments {

    private static final int MOST = 10;
    private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::yearly)
            .thenComparing(Moment::asked)
            .reversed()
            .thenComparing(Moment::number)
            .thenComparing(Moment::step);

    private final PriorityQueue<Moment> worst = new PriorityQueue<>(ORDER.reversed());

    /**
     * One of them.
     *
     * @param number of the journey
     * @param yearly how many customers meet it in a year; 0 where the file does not say
     * @param asked how many customers said so; 0 where the file does not say
     */
    public record Moment(int number, String journey, String step, String said, BigDecimal yearly, int asked) {

        /** {@return such as {@code 8,160}; empty where it is not known} */
        public String perYear() {
            return yearly.signum() == 0
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "%,d",
                            yearly.setScale(0, RoundingMode.HALF_UP).toBigInteger());
        }
    }

    void add(Analysed analysed, Facts facts, int number) {
        Stated<Volume> volume = analysed.advice().journey().volume();
        BigDecimal yearly = volume == null ? BigDecimal.ZERO : volume.value().perYear();
        Map<String, Long> visits = new HashMap<>();
        facts.of(Step.class).stream()
                .filter(step -> step.visitsPerMille() != null)
                .forEach(step -> visits.put(step.step(), step.visitsPerMille()));
        for (Emotion emotion : facts.of(Emotion.class)) {
            if (emotion.destroying()) {
                BigDecimal share = BigDecimal.valueOf(visits.getOrDefault(emotion.step(), 0L), 3);
                Integer asked = emotion.customers();
                worst.add(new Moment(
                        number,
                        analysed.advice().journey().name().value(),
                        facts.names().getOrDefault(emotion.step(), emotion.step()),
                        emotion.said(),
                        yearly.multiply(share),
                        asked == null ? 0 : asked));
            }
            if (worst.size() > MOST) {
                worst.remove();
            }
        }
    }

    /** {@return the worst, that which most customers meet first} */
    List<Moment> worst() {
        List<Moment> sorted = new ArrayList<>(worst);
        sorted.sort(ORDER);
        return sorted;
    }
}
