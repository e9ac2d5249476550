package dev.desirepath.facts;

import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Which step may follow which, as {@code next}, {@code after} and the order of the file say; steps are numbered from 0. */
public final class FlowGraph {

    /** The number that no step has. */
    static final int NONE = -1;

    private static final int[] NOTHING = {};

    private final List<Step> steps;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] following;
    private final int[][] preceding;
    private final List<List<Way>> waysInto = new ArrayList<>();
    private final Components components;
    private final Reach reach;

    /**
     * One way into a step.
     *
     * @param share how often it is taken from there; null when not stated
     */
    record Way(int from, @Nullable Ratio share) {}

    private FlowGraph(List<Step> steps) {
        this.steps = steps;
        this.following = new int[steps.size()][];
        this.preceding = new int[steps.size()][];
        for (Step step : steps) {
            numbers.put(step.id(), numbers.size());
            waysInto.add(new ArrayList<>(1));
        }
        Arrays.fill(following, NOTHING);
        Arrays.fill(preceding, NOTHING);
        for (int number = 0; number < steps.size(); number++) {
            addWaysOutOf(number);
            addWaysInto(number, steps.get(number).flow().after());
        }
        this.components = new Components(this);
        this.reach = new Reach(this, components);
    }

    /** {@return the flow of these steps, in their order} */
    public static FlowGraph of(List<Step> steps) {
        return new FlowGraph(steps);
    }

    private void addWaysOutOf(int number) {
        List<Outgoing> next = steps.get(number).flow().next();
        if (next != null) {
            for (Outgoing way : next) {
                if (goesOn(way)) {
                    add(number, number(way.name().value()), share(way, next.size() == 1));
                }
            }
            return;
        }
        boolean followed =
                number + 1 < steps.size() && steps.get(number + 1).flow().after() == null;
        if (followed) {
            add(number, number + 1, Ratio.ONE);
        }
    }

    private boolean goesOn(Outgoing way) {
        return !way.name().value().equals(Outgoing.END) || numbers.containsKey(Outgoing.END);
    }

    private static @Nullable Ratio share(Outgoing way, boolean alone) {
        if (way.share() != null) {
            return Ratio.of(way.share().value().fraction());
        }
        return alone ? Ratio.ONE : null;
    }

    private void addWaysInto(int number, @Nullable Listed<String> after) {
        for (String id : Listing.items(after)) {
            add(number(id), number, Ratio.ONE);
        }
    }

    private void add(int before, int behind, @Nullable Ratio share) {
        following[before] = with(following[before], behind);
        preceding[behind] = with(preceding[behind], before);
        waysInto.get(behind).add(new Way(before, share));
    }

    /** {@return the numbers, which are in order, with this one among them} */
    static int[] with(int[] numbers, int number) {
        if (numbers.length == 0) {
            return new int[] {number};
        }
        int found = Arrays.binarySearch(numbers, number);
        if (found >= 0) {
            return numbers;
        }
        int at = -found - 1;
        int[] more = Arrays.copyOf(numbers, numbers.length + 1);
        System.arraycopy(numbers, at, more, at + 1, numbers.length - at);
        more[at] = number;
        return more;
    }

    int size() {
        return steps.size();
    }

    /** {@return the number of the step with this id, from 0} */
    public int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("No step of the journey has the id '%s'.".formatted(id));
        }
        return number;
    }

    /** {@return the steps that may follow this one, in the order of the file} */
    public List<Integer> stepsAfter(int number) {
        return Arrays.stream(following[number]).boxed().toList();
    }

    /** {@return the same, without a copy: nobody writes to it} */
    int[] following(int number) {
        return following[number];
    }

    int[] preceding(int number) {
        return preceding[number];
    }

    /** {@return the one step that may follow; none where there are several} */
    int onlyFollowing(int number) {
        return following[number].length == 1 ? following[number][0] : NONE;
    }

    /** {@return the one step that may come right before; none where there are several} */
    int onlyPreceding(int number) {
        return preceding[number].length == 1 ? preceding[number][0] : NONE;
    }

    /** {@return whether the one step may come right after the other} */
    boolean leads(int before, int behind) {
        return Arrays.binarySearch(following[before], behind) >= 0;
    }

    List<Way> waysInto(int number) {
        return waysInto.get(number);
    }

    /** {@return whether the journey begins with the step: the first of the file, or one that waits for none} */
    boolean isStart(int number) {
        Listed<String> after = steps.get(number).flow().after();
        return after == null ? number == 0 : after.entries().isEmpty();
    }

    /** {@return whether the step starts when several others are done} */
    public boolean joins(int number) {
        Listed<String> after = steps.get(number).flow().after();
        return after != null && after.entries().size() > 1;
    }

    Components components() {
        return components;
    }

    /** {@return whether the flow can lead from the one step to the other; from a step to itself only in a loop} */
    boolean canFollow(int before, int behind) {
        return reach.canFollow(before, behind);
    }

    /** {@return the steps that some of these can lead to} */
    BitSet after(int[] starts) {
        return spread(starts, following);
    }

    /** {@return the steps that can lead to some of these} */
    BitSet before(int[] ends) {
        return spread(ends, preceding);
    }

    private static BitSet spread(int[] starts, int[][] ways) {
        BitSet found = new BitSet(ways.length);
        int[] open = new int[ways.length];
        int opened = 0;
        for (int start : starts) {
            opened = open(ways[start], found, open, opened);
        }
        while (opened > 0) {
            int number = open[--opened];
            opened = open(ways[number], found, open, opened);
        }
        return found;
    }

    private static int open(int[] steps, BitSet found, int[] open, int opened) {
        int count = opened;
        for (int step : steps) {
            if (!found.get(step)) {
                found.set(step);
                open[count++] = step;
            }
        }
        return count;
    }

    /** {@return the nearest of the wanted steps before this one, or none} */
    int nearestBefore(int number, IntPredicate wanted) {
        int at = number;
        for (int left = size(); left > 0 && preceding[at].length == 1; left--) {
            at = preceding[at][0];
            if (wanted.test(at)) {
                return at;
            }
        }
        return preceding[at].length > 1 ? nearestOnSomeWayTo(at, wanted) : NONE;
    }

    private int nearestOnSomeWayTo(int number, IntPredicate wanted) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(number);
        while (!open.isEmpty()) {
            for (int before : preceding[open.remove()]) {
                if (seen.get(before)) {
                    continue;
                }
                if (wanted.test(before)) {
                    return before;
                }
                seen.set(before);
                open.add(before);
            }
        }
        return NONE;
    }
}
