package dev.desirepath.proof;

import dev.desirepath.advice.Recommendation;
import dev.desirepath.proof.Proof.Neighbour;
import dev.desirepath.proof.Proof.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Works out why one recommendation stands before another, term by term as in {@code docs/priority.md}. */
final class OrderTerms {

    private static final List<One> TERMS = List.of(
            new One("priority", it -> Values.plain(it.priority()), Comparator.comparing(Recommendation::priority)),
            new One(
                    "points removed for each customer",
                    it -> decimal(it.effects().pointsPerMille()),
                    Comparator.comparing(it -> -it.effects().pointsPerMille())),
            new One(
                    "waiting removed",
                    it -> Values.span(it.effects().waitMinutes()),
                    Comparator.comparing(it -> -it.effects().waitMinutes())),
            new One(
                    "exposure, times a journey",
                    it -> decimal(it.exposurePerMille()),
                    Comparator.comparing(it -> -it.exposurePerMille())),
            new One(
                    "findings that it cures",
                    it -> String.valueOf(it.findings().size()),
                    Comparator.comparing(it -> -it.findings().size())),
            new One(
                    "effort of the change",
                    it -> Values.plain(it.changeEffort()),
                    Comparator.comparing(Recommendation::changeEffort)),
            new One("id", Recommendation::id, Comparator.comparing(Recommendation::id)));

    private OrderTerms() {}

    private record One(String name, Function<Recommendation, String> value, Comparator<Recommendation> order) {}

    /** {@return the other beside this one, up to the term that decides which comes first} */
    static Neighbour between(Recommendation here, Recommendation there) {
        List<Term> terms = new ArrayList<>();
        for (One term : TERMS) {
            boolean decides = term.order().compare(here, there) != 0;
            terms.add(
                    new Term(term.name(), term.value().apply(here), term.value().apply(there), decides));
            if (decides) {
                break;
            }
        }
        return new Neighbour(there.id(), there.rank(), terms);
    }

    private static String decimal(long perMille) {
        return perMille == 0
                ? "0"
                : BigDecimal.valueOf(perMille, 3).stripTrailingZeros().toPlainString();
    }
}
