package dev.desirepath.cli;

import dev.desirepath.journey.Problem;
import java.util.List;

/** A configuration with mistakes; nothing runs then. */
final class ConfigMistakes extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    ConfigMistakes(List<Problem> problems) {
        super("the configuration has mistakes");
        this.problems = problems.stream().sorted().toList();
    }

    List<Problem> problems() {
        return problems;
    }
}
