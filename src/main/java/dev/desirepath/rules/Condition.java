package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import java.util.List;

/** One of the conditions of a rule, in the order in which they are written. */
public sealed interface Condition {

    /** {@return where it is written} */
    Place place();

    /** {@return the pattern of the facts that it is about} */
    Pattern pattern();

    /** There is a fact; the rule is judged for each one. */
    record Match(Pattern pattern, Place place) implements Condition {}

    /** There is no such fact: {@code not}. */
    record Absence(Pattern pattern, Place place) implements Condition {}

    /** There is at least one such fact: {@code exists}. */
    record Presence(Pattern pattern, Place place) implements Condition {}

    /** For every fact of the first pattern there is one of the second: {@code forall}. */
    record ForAll(Pattern every, Pattern has, Place place) implements Condition {
        @Override
        public Pattern pattern() {
            return every;
        }
    }

    /**
     * A number over all facts of a pattern, compared: {@code accumulate}.
     *
     * @param of the name of what is summed or compared; empty for a count
     * @param name the name of the result
     */
    record Tally(Pattern pattern, Function function, String of, String name, List<Test> tests, Place place)
            implements Condition {

        public Tally {
            tests = List.copyOf(tests);
        }

        /** What is computed. */
        public enum Function {
            COUNT,
            SUM,
            MIN,
            MAX
        }

        /** What must hold of the result. */
        public record Test(Operator operator, Operand operand, Place place) {}
    }
}
