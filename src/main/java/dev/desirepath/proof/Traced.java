package dev.desirepath.proof;

import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Missing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule, with all that it was held against.
 *
 * @param searched how many facts of the type there are
 * @param met those that meet the pattern, or would if the file said what is open
 * @param lacking the others, those that lack least first; not all where there are many
 * @param each for a {@code forall}, what each fact of the first pattern has of the second
 * @param value the result of a tally over what is certain; null where there is none
 * @param tests what the result was held against
 * @param missing what is not stated and could turn it
 */
public record Traced(
        Condition condition,
        Holds holds,
        int searched,
        List<Tried> met,
        List<Tried> lacking,
        List<Each> each,
        @Nullable Long value,
        List<Tested> tests,
        List<Missing> missing) {

    public Traced {
        met = List.copyOf(met);
        lacking = List.copyOf(lacking);
        each = List.copyOf(each);
        tests = List.copyOf(tests);
        missing = List.copyOf(missing);
    }

    /** What a fact of the first pattern of a {@code forall} has of the second. */
    public record Each(Tried every, Traced has) {}

    /**
     * The result of a tally held against a number.
     *
     * @param needed null where a name has no value
     */
    public record Tested(
            Condition.Tally.Test test, @Nullable Object needed, Holds holds) {}

    static Traced of(Condition condition, Holds holds, Search search) {
        List<Missing> missing =
                search.met().stream().flatMap(tried -> tried.missing().stream()).toList();
        return new Traced(
                condition,
                holds,
                search.searched(),
                search.met(),
                search.lacking(),
                List.of(),
                null,
                List.of(),
                missing);
    }
}
