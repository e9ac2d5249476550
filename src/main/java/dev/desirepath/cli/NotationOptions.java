package dev.desirepath.cli;

import dev.desirepath.notation.Asked;
import dev.desirepath.notation.Notation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what a drawing or a table does not say itself. */
final class NotationOptions {

    /** The notations by the names that people type. */
    enum From {
        yaml(Notation.YAML),
        csv(Notation.CSV),
        bpmn(Notation.BPMN),
        mermaid(Notation.MERMAID);

        private final Notation notation;

        From(Notation notation) {
            this.notation = notation;
        }
    }

    @Option(
            names = "--from",
            paramLabel = "NOTATION",
            description = "How the file is written: yaml, csv, bpmn or mermaid (default: what its name says).")
    private @Nullable From from;

    @Option(
            names = "--customer",
            paramLabel = "NAME",
            description = "Which pool, lane or actor of a drawing is the customer; none when none of them is.")
    private @Nullable String customer;

    Asked asked() {
        return new Asked(from == null ? null : from.notation, customer);
    }
}
