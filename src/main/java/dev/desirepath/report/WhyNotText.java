package dev.desirepath.report;

import dev.desirepath.proof.Holds;
import dev.desirepath.proof.Proof.FactSeen;
import dev.desirepath.proof.Proof.Ground;
import dev.desirepath.proof.Proof.RuleText;
import dev.desirepath.proof.Proof.Seen;
import dev.desirepath.proof.WhyNot;
import dev.desirepath.proof.WhyNot.NotStated;
import dev.desirepath.proof.WhyNot.Way;
import java.util.List;

/** Why a rule fires or does not, as text. */
public final class WhyNotText {

    private static final int NEAREST = 3;
    private static final int SHOWN_FACTS = 3;

    private final WhyNot answer;
    private final int depth;
    private final Lines lines = new Lines();

    private WhyNotText(WhyNot answer, int depth) {
        this.answer = answer;
        this.depth = depth;
    }

    /** {@return the answer; 1 shows the nearest way condition by condition, more shows more of them} */
    public static String of(WhyNot answer, int depth) {
        WhyNotText text = new WhyNotText(answer, depth);
        text.write();
        return text.lines.toString();
    }

    private void write() {
        RuleText rule = answer.rule();
        lines.wrap("", "WHY NOT " + rule.id() + (answer.step().isEmpty() ? "" : " at " + answer.step()), 0);
        lines.wrap("", answer.said() + (answer.off() ? " It is switched off." : ""), 0);
        lines.wrap(
                "",
                "Rule \"%s\", pack %s, %s lines %d to %d"
                        .formatted(rule.name(), rule.pack(), rule.file(), rule.firstLine(), rule.lastLine()),
                2);
        if (rule.behind().isStated()) {
            lines.wrap("  Behind it: ", rule.behind().said(), 2);
        }
        answer.became().forEach(each -> lines.wrap("  - ", each, 4));
        if (answer.verdict() == Holds.NO && answer.searched() == 0) {
            lines.gap()
                    .wrap(
                            "",
                            answer.looksAt().type() + ": " + answer.looksAt().meaning() + " "
                                    + answer.looksAt().derivation(),
                            2);
            return;
        }
        List<Way> ways = answer.ways();
        int most = depth > 1 ? ways.size() : 1;
        for (Way way : ways.subList(0, Math.min(most, ways.size()))) {
            write(way);
        }
        int others = ways.size() - most + answer.left();
        if (others > 0) {
            lines.gap()
                    .wrap(
                            "",
                            others + (others == 1 ? " other way" : " other ways")
                                    + " through the conditions; the next of them:",
                            0);
            ways.stream().skip(most).limit(NEAREST).forEach(this::brief);
        }
        if (depth == 1) {
            lines.gap().wrap("", "More: --depth 2 shows the other ways, --at STEP asks about one step.", 0);
        }
    }

    private void brief(Way way) {
        String holds =
                switch (way.holds()) {
                    case YES -> "fires";
                    case OPEN ->
                        "not stated: "
                                + way.missing().stream()
                                        .map(NotStated::key)
                                        .distinct()
                                        .reduce((one, other) -> one + ", " + other)
                                        .orElse("");
                    case NO -> way.failed();
                };
        lines.wrap("  - ", (way.about().isEmpty() ? "" : way.about() + ": ") + holds, 4);
    }

    private void write(Way way) {
        lines.gap()
                .wrap(
                        "",
                        way.about().isEmpty()
                                ? "Condition by condition:"
                                : "Condition by condition, for " + way.about() + ":",
                        0);
        int number = 0;
        for (Ground ground : way.grounds()) {
            number++;
            write(number, ground);
        }
        if (way.holds() == Holds.NO) {
            lines.wrap("  ", "The first that fails: " + way.failed() + ".", 4);
        }
        for (NotStated missing : way.missing()) {
            String write = missing.write().isEmpty() ? "" : ", such as '" + missing.write() + "'";
            lines.wrap("  ", "Not stated: '" + missing.key() + "' of " + missing.at() + write + ". " + ask(missing), 4);
        }
    }

    private static String ask(NotStated missing) {
        return missing.ask().isEmpty() ? "" : "The question: " + missing.ask();
    }

    private void write(int number, Ground ground) {
        List<FactSeen> facts = ground.met().isEmpty() ? ground.nearest() : ground.met();
        boolean one = ground.kind().equals("match") && facts.size() >= 1;
        String what = one && !ground.met().isEmpty()
                ? ground.type() + " of " + facts.get(0).about()
                : ground.said().isEmpty() ? "one of " + ground.searched() + " facts " + ground.type() : ground.said();
        lines.wrap("  " + number + ") ", ProofDepth.word(ground.holds()) + ": " + what, 5);
        int shown = ground.kind().equals("match") ? 1 : SHOWN_FACTS;
        for (FactSeen fact : facts.subList(0, Math.min(shown, facts.size()))) {
            if (ground.met().isEmpty()) {
                lines.wrap("     ", "nearest: " + fact.about() + " (" + fact.place() + ")", 7);
            } else if (!ground.kind().equals("match")) {
                lines.wrap(
                        "     ",
                        (ground.kind().equals("not") ? "in the way: " : "") + fact.about() + " (" + fact.place() + ")",
                        7);
            }
            fact.values().stream()
                    .filter(value -> !value.needed().isEmpty() && (!value.link() || value.holds() == Holds.NO))
                    .forEach(this::write);
        }
    }

    private void write(Seen value) {
        String alternative = value.alternative() ? " (one is enough)" : "";
        lines.wrap("     - ", ProofDepth.word(value.holds()) + alternative + ": " + value.said(), 7);
        if (value.holds() != Holds.YES) {
            lines.wrap("       ", "seen: " + value.seen() + "; needed: " + value.needed(), 9);
        }
        lines.wrap("       ", ProofText.place(value), 9);
        if (!value.limit().isEmpty()) {
            lines.wrap("       ", "Limit: " + value.limit(), 9);
        }
    }
}
