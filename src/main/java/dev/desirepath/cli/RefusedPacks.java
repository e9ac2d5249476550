package dev.desirepath.cli;

import dev.desirepath.journey.Problem;
import java.util.List;

/** Rule packs that the gate refuses; nothing runs then. */
final class RefusedPacks extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    RefusedPacks(List<Problem> problems) {
        super("a rule pack was refused");
        this.problems = problems.stream().sorted().toList();
    }

    List<Problem> problems() {
        return problems;
    }
}
