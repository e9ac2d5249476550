package dev.desirepath.facts;

import dev.desirepath.journey.Problem;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often each step is visited on one journey, on average: the expected visits of an absorbing Markov chain over the
 * shares (Kemeny and Snell 1960), exactly, one component of the flow after the other.
 */
final class Visits {

    /** A loop of more steps is no journey that somebody drew. */
    static final int MOST_IN_A_LOOP = 200;

    private final Walk walk;
    private final FlowGraph flow;
    private final Components components;
    private final @Nullable Ratio[] visits;
    private final int[] numberInLoop;

    Visits(Walk walk) {
        this.walk = walk;
        this.flow = walk.flow();
        this.components = flow.components();
        this.numberInLoop = new int[flow.size()];
        this.visits = new @Nullable Ratio[flow.size()];
        for (int[] component : components.inOrder()) {
            visit(component);
        }
    }

    /** {@return the expected visits; null where a share on the way is not stated, or where the flow never ends} */
    @Nullable
    Ratio of(int step) {
        return visits[step];
    }

    private void visit(int[] component) {
        if (component.length > MOST_IN_A_LOOP) {
            throw new TooLargeLoop(problem(component));
        }
        if (components.isInLoop(component[0])) {
            visitLoop(component);
        } else {
            int step = component[0];
            visits[step] = flow.joins(step) ? joined(step) : arriving(step);
        }
    }

    private Problem problem(int[] component) {
        String message = "the loop through step '%s' has %d steps; expected visits are computed for loops of at most %d"
                .formatted(walk.step(component[0]).id(), component.length, MOST_IN_A_LOOP);
        return new Problem(
                walk.step(component[0]).place(),
                1,
                message,
                "",
                "Let fewer steps lead back with 'next', or describe the loop as a journey of its own.");
    }

    /** A step that waits for several is done as often as each of them, where they agree. */
    private @Nullable Ratio joined(int step) {
        Ratio common = null;
        for (FlowGraph.Way way : flow.waysInto(step)) {
            Ratio visit = visits[way.from()];
            if (visit == null || (common != null && !common.equals(visit))) {
                return null;
            }
            common = visit;
        }
        return common;
    }

    /** The visits that come in from outside its component; null when not known. */
    private @Nullable Ratio arriving(int step) {
        Ratio sum = flow.isStart(step) ? Ratio.ONE : Ratio.ZERO;
        if (!flow.isStart(step) && flow.waysInto(step).isEmpty()) {
            return null;
        }
        for (FlowGraph.Way way : flow.waysInto(step)) {
            if (components.of(way.from()) == components.of(step)) {
                continue;
            }
            Ratio from = visits[way.from()];
            if (from == null || way.share() == null) {
                return null;
            }
            sum = sum.plus(from.times(way.share()));
        }
        return sum;
    }

    private void visitLoop(int[] component) {
        List<Ratio> arriving = new ArrayList<>();
        for (int number = 0; number < component.length; number++) {
            int step = component[number];
            Ratio in = flow.joins(step) ? null : arriving(step);
            if (in == null || !knowsWaysInside(step)) {
                return;
            }
            numberInLoop[step] = number;
            arriving.add(in);
        }
        new LinearSystem(equations(component, arriving)).solve().ifPresent(solution -> {
            for (int number = 0; number < component.length; number++) {
                visits[component[number]] = solution.get(number);
            }
        });
    }

    private boolean knowsWaysInside(int step) {
        return flow.waysInto(step).stream()
                .noneMatch(way -> components.of(way.from()) == components.of(step) && way.share() == null);
    }

    /** The visits of each step less those that come from inside the loop are those that come from outside. */
    private BigInteger[][] equations(int[] component, List<Ratio> arriving) {
        BigInteger[][] rows = new BigInteger[component.length][];
        for (int number = 0; number < rows.length; number++) {
            rows[number] = equation(component[number], rows.length, arriving.get(number));
        }
        return rows;
    }

    private BigInteger[] equation(int step, int size, Ratio arriving) {
        List<Ratio> coefficients = new ArrayList<>();
        for (int column = 0; column < size; column++) {
            coefficients.add(column == numberInLoop[step] ? Ratio.ONE : Ratio.ZERO);
        }
        for (FlowGraph.Way way : flow.waysInto(step)) {
            Ratio share = way.share();
            if (components.of(way.from()) == components.of(step) && share != null) {
                int column = numberInLoop[way.from()];
                coefficients.set(column, coefficients.get(column).minus(share));
            }
        }
        coefficients.add(arriving);
        return whole(coefficients);
    }

    private static BigInteger[] whole(List<Ratio> coefficients) {
        BigInteger common = coefficients.stream().map(Ratio::below).reduce(BigInteger.ONE, (one, other) -> one.divide(
                        one.gcd(other))
                .multiply(other));
        return coefficients.stream()
                .map(ratio -> ratio.above().multiply(common.divide(ratio.below())))
                .toArray(BigInteger[]::new);
    }
}
