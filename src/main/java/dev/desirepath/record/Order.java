package dev.desirepath.record;

import dev.desirepath.record.Difference.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Goes through the recorded recommendations as they stand in the record: their terms are those of the advice, each comes
 * before the next by them, and every finding has come to something.
 */
final class Order {

    private static final List<String> PRIORITIES = List.of("critical", "high", "medium", "low");
    private static final List<String> EFFORTS = List.of("low", "medium", "high");
    private static final Comparator<Terms> BEFORE = Comparator.comparing(Terms::priority)
            .thenComparing(Terms::points, Comparator.reverseOrder())
            .thenComparing(Terms::waiting, Comparator.reverseOrder())
            .thenComparing(Terms::exposure, Comparator.reverseOrder())
            .thenComparing(Terms::findings, Comparator.reverseOrder())
            .thenComparing(Terms::effort)
            .thenComparing(Terms::id);

    private final Part journey;
    private final int line;
    private final List<Difference> differences = new ArrayList<>();

    Order(Part journey, int line) {
        this.journey = journey;
        this.line = line;
    }

    private record Terms(
            int priority, BigDecimal points, long waiting, BigDecimal exposure, long findings, int effort, String id) {

        static Terms of(Part order) {
            return new Terms(
                    word(order.at("priority"), PRIORITIES),
                    decimal(order.at("pointsRemoved")),
                    order.whole("waitMinutesRemoved"),
                    decimal(order.at("exposure")),
                    order.whole("findings"),
                    word(order.at("changeEffort"), EFFORTS),
                    order.text("id"));
        }

        /** The same in the words of the advice, in which what becomes less has a minus sign. */
        static Terms ofAdvice(Part it) {
            Part effects = it.at("effects");
            return new Terms(
                    word(it.at("priority"), PRIORITIES),
                    decimal(effects.at("pointsPerCustomer")).negate(),
                    -effects.whole("waitMinutes"),
                    decimal(it.at("exposure")),
                    it.items("findings").size(),
                    word(it.at("changeEffort"), EFFORTS),
                    it.text("id"));
        }

        private static int word(Part part, List<String> words) {
            int index = words.indexOf(part.text());
            if (index < 0) {
                throw part.wrong("it is none of " + String.join(", ", words));
            }
            return index;
        }

        private static BigDecimal decimal(Part part) {
            try {
                return new BigDecimal(part.text()).stripTrailingZeros();
            } catch (NumberFormatException e) {
                throw part.wrong("it is no number");
            }
        }
    }

    List<Difference> check() {
        List<Part> proved = journey.at("proof").items("recommendations");
        List<Part> advised = journey.at("advice").items("recommendations");
        if (proved.size() != advised.size()) {
            add(
                    journey.at("proof").at("recommendations"),
                    "there are %d recommendations in the advice and %d here".formatted(advised.size(), proved.size()));
            return differences;
        }
        List<Terms> terms = new ArrayList<>();
        for (int index = 0; index < proved.size(); index++) {
            Part it = proved.get(index);
            terms.add(Terms.of(it.at("order")));
            one(it, advised.get(index), terms.get(index), index + 1);
            if (index > 0 && BEFORE.compare(terms.get(index - 1), terms.get(index)) >= 0) {
                add(it, "by these terms it does not come after the one before it");
            }
        }
        outcomes();
        return differences;
    }

    private void one(Part it, Part advised, Terms terms, int rank) {
        if (!terms.equals(Terms.ofAdvice(advised))) {
            add(it.at("order"), "these are not the terms of the recommendation in the advice");
        }
        if (it.whole("rank") != rank
                || advised.whole("rank") != rank
                || !it.text("id").equals(terms.id())) {
            add(it, "it stands at place %d, and its rank or its id says otherwise".formatted(rank));
        }
    }

    /** Every firing that gives advice is part of a recommendation, was kept, is a gap of the map, was settled, or was known. */
    private void outcomes() {
        Part proof = journey.at("proof");
        Set<Long> without = new TreeSet<>();
        long number = 0;
        for (Part firing : proof.items("firings")) {
            if (firing.text("verb").equals("give")) {
                without.add(number);
            }
            number++;
        }
        for (Part it : proof.items("recommendations")) {
            drop(it.items("findings"), without);
            drop(it.items("absorbed"), without);
        }
        drop(proof.items("kept"), without);
        drop(proof.items("mapGaps"), without);
        drop(proof.items("settled"), without);
        drop(proof.items("known"), without);
        if (!without.isEmpty()) {
            add(proof.at("firings"), "nothing came of these findings: " + without);
        }
    }

    private static void drop(List<Part> numbers, Set<Long> from) {
        numbers.forEach(number -> from.remove(number.whole()));
    }

    private void add(Part at, String message) {
        Difference it = at.wrong(message).difference();
        differences.add(Difference.in(Stage.CHECKER, line, it.path(), it.message()));
    }
}
