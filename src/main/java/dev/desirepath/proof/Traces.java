package dev.desirepath.proof;

import dev.desirepath.facts.Fact;
import dev.desirepath.journey.Place;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every way through the conditions of a rule.
 *
 * @param fires those on which it fires, by the places of the matched facts
 * @param open those that hang on what is not stated, likewise
 * @param fails those that end at a condition, the nearest to firing first; not all where there are very many
 */
public record Traces(List<Course> fires, List<Course> open, List<Course> fails) {

    private static final int FEW = 200;

    private static final Comparator<Course> BY_PLACE = Comparator.comparing(Course::matched, Traces::compare)
            .thenComparing(course -> course.names().toString());

    private static final Comparator<Course> NEAREST = Comparator.<Course>comparingInt(
                    course -> -course.conditions().size())
            .thenComparingInt(Traces::failing)
            .thenComparing(BY_PLACE);

    public Traces {
        fires = List.copyOf(fires);
        open = List.copyOf(open);
        fails = List.copyOf(fails);
    }

    static Traces of(List<Course> fires, List<Course> open, List<Course> fails) {
        return new Traces(
                fires.stream().sorted(BY_PLACE).toList(),
                open.stream().sorted(BY_PLACE).toList(),
                fails.stream().sorted(NEAREST).limit(FEW).toList());
    }

    static void keepNearest(List<Course> fails) {
        fails.sort(NEAREST);
        fails.subList(FEW, fails.size()).clear();
    }

    /** {@return what comes of the rule: it fires if it does on any way, and is open if no way fires and one is open} */
    public Holds verdict() {
        return !fires.isEmpty() ? Holds.YES : !open.isEmpty() ? Holds.OPEN : Holds.NO;
    }

    /** {@return all ways, the nearest to firing first} */
    public List<Course> all() {
        return Stream.of(fires, open, fails).flatMap(List::stream).toList();
    }

    private static int failing(Course course) {
        return course.last().lacking().stream().mapToInt(Tried::failing).min().orElse(0);
    }

    private static int compare(List<Fact> left, List<Fact> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            Place one = left.get(i).place();
            int order = one.compareTo(right.get(i).place());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
