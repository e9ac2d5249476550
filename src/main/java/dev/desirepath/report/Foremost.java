package dev.desirepath.report;

import dev.desirepath.rules.Effort;
import dev.desirepath.rules.Priority;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The most important recommendations of several journeys, of which only so many are kept. */
public final class Foremost {

    private static final Comparator<Item> ORDER = Comparator.comparing(Item::priority)
            .thenComparing(item -> -item.points())
            .thenComparing(item -> item.yearly().negate())
            .thenComparing(Item::effort)
            .thenComparing(Item::file)
            .thenComparing(Item::id);

    private final int top;
    private final PriorityQueue<Item> first = new PriorityQueue<>(ORDER.reversed());
    private int count;

    /** What is shown of a recommendation and what orders it; the journey itself is not kept. */
    public record Item(
            Priority priority,
            long points,
            BigDecimal yearly,
            Effort effort,
            String file,
            String id,
            String action,
            String title,
            int line) {}

    /** @param top how many are wanted */
    public Foremost(int top) {
        this.top = top;
    }

    /** Adds what is advised on a journey. */
    public void add(Analysed analysed) {
        var volume = analysed.advice().journey().volume();
        BigDecimal yearly = volume == null ? BigDecimal.ZERO : volume.value().perYear();
        analysed.advice().recommendations().forEach(it -> {
            count++;
            first.add(new Item(
                    it.priority(),
                    it.effects().pointsPerMille(),
                    yearly,
                    it.changeEffort(),
                    analysed.file(),
                    it.id(),
                    it.action().name(),
                    it.title(),
                    it.target().place().line()));
            if (first.size() > top) {
                first.remove();
            }
        });
    }

    /** {@return those that were kept, in their order} */
    public List<Item> items() {
        List<Item> items = new ArrayList<>(first);
        items.sort(ORDER);
        return items;
    }

    /** {@return how many there are in all} */
    public int count() {
        return count;
    }
}
