package dev.desirepath.lab;

import dev.desirepath.journey.Place;
import dev.desirepath.proof.Holds;
import dev.desirepath.proof.Proof.FactSeen;
import dev.desirepath.proof.Proof.Ground;
import dev.desirepath.proof.Proof.Seen;
import dev.desirepath.proof.WhyNot;
import dev.desirepath.proof.WhyNot.Way;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How near a rule came to firing.
 *
 * @param said what came of the rule as a whole
 * @param about the element that came nearest, by name; empty where there is none
 * @param condition the first condition that fails, as written; empty where none fails
 * @param conditionAt where it is written
 * @param failed why it fails, in a sentence
 * @param seen the values that fail, each with what was needed and where it is written
 * @param notStated what the journey does not say and the rule hangs on
 */
public record NearMiss(
        String said,
        String about,
        String condition,
        @Nullable Place conditionAt,
        String failed,
        List<Value> seen,
        List<String> notStated) {

    public NearMiss {
        seen = List.copyOf(seen);
        notStated = List.copyOf(notStated);
    }

    /** A value that was held against another and failed. */
    public record Value(String compared, String seen, String needed, Place place) {}

    /** {@return the way that came nearest without firing, when there is one} */
    static Optional<NearMiss> of(WhyNot answer) {
        return answer.ways().stream()
                .filter(way -> way.holds() != Holds.YES)
                .findFirst()
                .map(way -> of(answer, way));
    }

    private static NearMiss of(WhyNot answer, Way way) {
        Ground last = way.grounds().get(way.grounds().size() - 1);
        boolean fails = way.holds() == Holds.NO;
        List<Value> values = !fails
                ? List.of()
                : last.nearest().stream()
                        .limit(1)
                        .flatMap(fact -> values(fact).stream())
                        .toList();
        return new NearMiss(
                answer.said(),
                way.about(),
                fails ? last.drl() : "",
                fails ? last.at() : null,
                way.failed(),
                values,
                way.missing().stream()
                        .map(each -> "'" + each.key() + "' of " + each.at()
                                + (each.write().isEmpty() ? "" : ", such as '" + each.write() + "'"))
                        .distinct()
                        .toList());
    }

    private static List<Value> values(FactSeen fact) {
        return fact.values().stream()
                .filter(value -> value.holds() == Holds.NO)
                .map(NearMiss::value)
                .toList();
    }

    private static Value value(Seen value) {
        return new Value(value.drl(), value.seen(), value.needed(), value.place());
    }
}
