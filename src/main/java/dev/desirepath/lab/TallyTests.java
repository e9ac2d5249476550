package dev.desirepath.lab;

import dev.desirepath.journey.Place;
import dev.desirepath.rules.Condition.Tally;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Operator;
import java.util.ArrayList;
import java.util.List;

/** What the comparisons of a number over many facts can be changed into. */
final class TallyTests {

    private TallyTests() {}

    /** A tally that was changed. */
    record Changed(String change, Place place, String hint, Tally tally) {}

    static List<Changed> of(Tally tally) {
        List<Changed> changed = new ArrayList<>();
        for (int number = 0; number < tally.tests().size(); number++) {
            of(tally, number, changed);
        }
        return changed;
    }

    private static void of(Tally tally, int number, List<Changed> changed) {
        Tally.Test test = tally.tests().get(number);
        String what = "`" + tally.pattern().type().name() + " " + Written.of(test, tally) + "`";
        Operator opposite = Comparisons.opposite(test.operator());
        String value = Written.of(test.operand());
        add(
                what + " turned into `" + opposite.symbol() + "`",
                "one in which all else holds and it decides",
                tally,
                number,
                changed,
                new Tally.Test(opposite, test.operand(), test.place()));
        if (test.operand() instanceof Operand.Literal literal && literal.value() instanceof Long count) {
            for (long step : new long[] {1, -1}) {
                add(
                        what + " moved to `" + (count + step) + "`",
                        "one in which it is exactly " + count + ", and one in which it is " + (count + step),
                        tally,
                        number,
                        changed,
                        new Tally.Test(
                                test.operator(),
                                new Operand.Literal(count + step, test.operand().place()),
                                test.place()));
            }
        } else if (test.operator().ordering()) {
            Operator other =
                    switch (test.operator()) {
                        case LESS -> Operator.AT_MOST;
                        case AT_MOST -> Operator.LESS;
                        case MORE -> Operator.AT_LEAST;
                        default -> Operator.MORE;
                    };
            add(
                    what + " turned into `" + other.symbol() + "`",
                    "one in which it is exactly " + value,
                    tally,
                    number,
                    changed,
                    new Tally.Test(other, test.operand(), test.place()));
        }
    }

    private static void add(
            String change, String hint, Tally tally, int number, List<Changed> changed, Tally.Test instead) {
        List<Tally.Test> tests = new ArrayList<>(tally.tests());
        tests.set(number, instead);
        changed.add(new Changed(
                change,
                instead.place(),
                hint,
                new Tally(tally.pattern(), tally.function(), tally.of(), tally.name(), tests, tally.place())));
    }
}
