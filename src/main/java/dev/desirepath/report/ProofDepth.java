package dev.desirepath.report;

import dev.desirepath.proof.Holds;
import dev.desirepath.proof.Proof;
import dev.desirepath.proof.Proof.FactSeen;
import dev.desirepath.proof.Proof.Ground;
import dev.desirepath.proof.Proof.Heard;
import dev.desirepath.proof.Proof.Justification;
import dev.desirepath.proof.Proof.Neighbour;
import dev.desirepath.proof.Proof.Ranked;
import dev.desirepath.proof.Proof.RuleText;
import dev.desirepath.proof.Proof.Seen;
import dev.desirepath.proof.Proof.Term;
import java.util.List;

/** What lies behind the first screen of an explanation: rules, conditions, facts, values. */
final class ProofDepth {

    private static final int FULL = 3;
    private static final int FEW = 3;

    private final Proof proof;
    private final int depth;
    private final Lines lines;

    ProofDepth(Proof proof, int depth, Lines lines) {
        this.proof = proof;
        this.depth = depth;
        this.lines = lines;
    }

    void write() {
        for (Justification each : proof.justifications()) {
            lines.gap().wrap(each.absorbed() ? "TAKEN IN  " : "FINDING  ", each.finding() + ".", 4);
            lines.wrap("    ", "[" + each.id() + "]", 4);
            write(each.rule());
            write(each.grounds());
        }
        lines.gap().wrap("", "OBJECTIONS", 0);
        proof.objections().forEach(this::write);
        lines.gap().wrap("", "PRIORITY", 0);
        ProofText.matching(proof).forEach(this::write);
        if (depth >= FULL) {
            proof.priorities().stream()
                    .filter(ranked -> ranked.holds() != Holds.YES)
                    .forEach(this::write);
        }
        lines.gap().wrap("", "ORDER", 0);
        proof.before().forEach(each -> write(each, "It comes after"));
        proof.after().forEach(each -> write(each, "It comes before"));
    }

    private void write(RuleText rule) {
        lines.wrap(
                "    ",
                "Rule %s \"%s\", pack %s %s, %s lines %d to %d"
                        .formatted(
                                rule.id(),
                                rule.name(),
                                rule.pack(),
                                rule.version(),
                                rule.file(),
                                rule.firstLine(),
                                rule.lastLine()),
                6);
        if (rule.behind().isStated()) {
            lines.wrap("    ", "Behind it: " + rule.behind().said(), 6);
        }
        if (depth >= FULL) {
            lines.wrap("    ", "sha256 " + rule.sha256(), 6);
        }
    }

    void write(List<Ground> grounds) {
        int number = 0;
        for (Ground ground : grounds) {
            number++;
            if (depth < FULL && ground.type().equals("Limit")) {
                continue;
            }
            lines.wrap("    ", number + ") " + title(ground) + ": " + word(ground.holds()), 7);
            if (depth >= FULL) {
                lines.wrap("       ", ground.at() + "  " + ground.drl(), 9);
            }
            int most = depth >= FULL ? ground.met().size() : FEW;
            ground.met().stream().limit(most).forEach(this::write);
            if (ground.met().size() > most) {
                lines.wrap("       ", "and " + (ground.met().size() - most) + " more", 9);
            }
            if (!(ground.kind().equals("match") || ground.kind().equals("exists"))
                    || ground.met().isEmpty()) {
                nearest(ground);
            }
        }
    }

    private static String title(Ground ground) {
        return ground.said().isEmpty() ? "one of the " + ground.searched() + " facts " + ground.type() : ground.said();
    }

    static String word(Holds holds) {
        return switch (holds) {
            case YES -> "met";
            case NO -> "not met";
            case OPEN -> "not stated";
        };
    }

    private void nearest(Ground ground) {
        int most = depth >= FULL ? FEW * FEW : 1;
        ground.nearest().stream().limit(most).forEach(fact -> {
            lines.wrap("       ", "nearest: " + fact.about() + " (" + fact.place() + "), where not:", 9);
            fact.values().stream()
                    .filter(value -> value.holds() == Holds.NO)
                    .forEach(value -> lines.wrap("         - ", value.said(), 11));
        });
    }

    private void write(FactSeen fact) {
        if (depth >= FULL) {
            lines.wrap("       ", fact.type() + " of " + fact.about() + ", " + fact.place(), 9);
            if (!fact.derivation().isEmpty()) {
                lines.wrap("       ", "Derived so: " + fact.derivation(), 9);
            }
        }
        for (Seen value : fact.values()) {
            if (depth >= FULL || !value.link()) {
                write(value);
            }
        }
    }

    private void write(Seen value) {
        String said = value.said().isEmpty() ? value.meaning() + ": " + value.seen() : value.said();
        lines.wrap(
                "       - ",
                (value.alternative()
                                ? "one is enough, " + word(value.holds()) + ": "
                                : value.holds() == Holds.YES ? "" : word(value.holds()) + ": ")
                        + said,
                9);
        if (depth >= FULL) {
            lines.wrap(
                    "           ",
                    value.drl() + "   sees " + value.seen()
                            + (value.needed().isEmpty() ? "" : ", needs " + value.needed()),
                    11);
        }
        lines.wrap("           ", ProofText.place(value), 11);
        if (!value.limit().isEmpty()) {
            lines.wrap("           ", "Limit: " + value.limit(), 11);
        }
    }

    private void write(Heard heard) {
        String verdict =
                switch (heard.holds()) {
                    case YES -> "speaks against it";
                    case NO -> "does not";
                    case OPEN -> "cannot be judged";
                };
        lines.wrap("  - ", heard.rule().name() + ": " + verdict + ", " + heard.said() + " [" + heard.id() + "]", 4);
        if (depth >= FULL) {
            write(heard.rule());
            write(heard.grounds());
        }
    }

    private void write(Ranked ranked) {
        String verdict = ranked.holds() == Holds.YES
                ? ranked.priority() + (ranked.decided() ? ", and this decided" : "") + ", because "
                : "not " + ranked.priority() + ": ";
        lines.wrap("  - ", ranked.rule().name() + ": " + verdict + ranked.said() + " [" + ranked.id() + "]", 4);
        if (depth >= FULL || ranked.decided()) {
            write(ranked.rule());
            write(ranked.grounds());
        }
    }

    private void write(Neighbour neighbour, String word) {
        lines.wrap("  ", word + " number " + neighbour.rank() + " [" + neighbour.id() + "]:", 4);
        for (Term term : neighbour.terms()) {
            String same = term.decides() ? ", and this decides" : ", the same";
            lines.wrap("    - ", term.name() + ": " + term.here() + " here, " + term.there() + " there" + same, 6);
        }
    }
}
