package dev.desirepath.report;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.proof.Holds;
import dev.desirepath.proof.Proof;
import dev.desirepath.proof.Proof.Heard;
import dev.desirepath.proof.Proof.Justification;
import dev.desirepath.proof.Proof.Neighbour;
import dev.desirepath.proof.Proof.Ranked;
import dev.desirepath.proof.Proof.RuleText;
import dev.desirepath.proof.Proof.Seen;
import dev.desirepath.proof.Proof.Term;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a recommendation is what it is, as text: one screen, or as deep as somebody asks. */
public final class ProofText {

    private static final int SCREEN = 40;
    /** How much is said on one screen, from the most to the least. */
    private static final List<Room> ROOMS =
            List.of(new Room(7, 3, 9), new Room(6, 2, 3), new Room(5, 1, 2), new Room(4, 1, 1), new Room(3, 1, 1));

    private static final int DEEP = 2;
    private static final String ASSUMED = "the file does not say; assumed: ";

    private final Proof proof;
    private final int depth;
    private final Room room;
    private final Set<String> limits = new HashSet<>();
    private final Lines lines = new Lines();

    /**
     * How much of a kind is said, before the rest is counted.
     *
     * @param said of objections that were assumed, and of rules with who stands behind them
     */
    private record Room(int premises, int findings, int said) {}

    private ProofText(Proof proof, int depth, Room room) {
        this.proof = proof;
        this.depth = depth;
        this.room = room;
    }

    /** {@return the explanation; 1 is one screen, 2 adds each rule and comparison, 3 everything} */
    public static String of(Proof proof, int depth) {
        String text = "";
        for (Room room : ROOMS) {
            text = written(proof, depth, room);
            if (depth >= DEEP || text.lines().count() <= SCREEN) {
                return text;
            }
        }
        return text;
    }

    private static String written(Proof proof, int depth, Room room) {
        ProofText text = new ProofText(proof, depth, room);
        text.write();
        return text.lines.toString();
    }

    /** {@return the recommendations on a journey, a line or two for each} */
    public static String titles(String file, JourneyAdvice advice) {
        Lines lines = new Lines();
        lines.wrap("", advice.journey().name().value() + " (" + file + ")", 0).gap();
        if (advice.recommendations().isEmpty()) {
            lines.wrap("", "There is no recommendation on this journey, so there is none to explain.", 0);
        }
        for (Recommendation it : advice.recommendations()) {
            lines.wrap(
                    Words.number(it.rank()), "[" + it.id() + "] " + Words.word(it.priority()) + ": " + it.title(), 4);
        }
        return lines.toString();
    }

    /**
     * {@return which commands go on from a list}
     *
     * @param one what means one recommendation there
     * @param which what has to be said besides to ask about a rule
     */
    public static String howToGoOn(String path, String one, String which) {
        Lines lines = new Lines();
        lines.wrap("", "Why one of them:   desirepath explain " + path + " " + one, 19);
        lines.wrap(
                "", "Why a rule found nothing:   desirepath explain " + path + which + " --why-not RULE --at STEP", 28);
        return lines.toString();
    }

    private void write() {
        lines.wrap(
                "",
                "WHY " + proof.action() + ", " + proof.priority() + ", number " + proof.rank() + " of " + proof.of()
                        + "  [" + proof.id() + "]",
                0);
        lines.wrap("", proof.title() + ".", 0).gap();
        writePremises();
        lines.gap();
        lines.wrap("Decided    ", proof.move(), 11);
        lines.wrap("Objections ", objections(), 11);
        lines.wrap("Priority   ", proof.priority() + ", because " + proof.because() + ".", 11);
        lines.wrap("Order      ", order(), 11);
        writeBehind();
        if (!proof.hints().isEmpty()) {
            lines.gap().wrap("", "What would change it", 0);
        }
        proof.hints().forEach(hint -> lines.wrap("  - ", hint, 4));
        if (depth < DEEP) {
            lines.gap()
                    .wrap(
                            "",
                            "More: --depth 2 shows each rule and comparison, --depth 3 everything; --change tries what"
                                    + " would make it fall away.",
                            0);
            return;
        }
        new ProofDepth(proof, depth, lines).write();
    }

    private void writeBehind() {
        List<RuleText> rules = proof.justifications().stream()
                .map(Justification::rule)
                .filter(rule -> rule.behind().isStated())
                .distinct()
                .toList();
        rules.stream()
                .limit(room.said())
                .forEach(rule -> lines.wrap(
                        "Rule       ",
                        rule.id() + ", pack " + rule.pack() + ": "
                                + rule.behind().said(),
                        11));
        if (rules.size() > room.said()) {
            lines.wrap("           ", "and " + (rules.size() - room.said()) + " more (--depth 2)", 11);
        }
    }

    private void writePremises() {
        Justification first = proof.own().get(0);
        lines.wrap("", "Because: " + first.finding() + ".", 0);
        List<Seen> premises = first.premises();
        int shown = premises.size() > room.premises() ? room.premises() - 1 : premises.size();
        for (int number = 1; number <= shown; number++) {
            write(number, premises.get(number - 1));
        }
        if (shown < premises.size()) {
            lines.wrap("    ", "and " + (premises.size() - shown) + " more conditions (--depth 2)", 4);
        }
        List<Justification> others = proof.own().subList(1, proof.own().size());
        if (!others.isEmpty()) {
            lines.gap().wrap("", "It stands on " + Words.count(others.size() + 1, "finding") + ". The others:", 0);
            others.stream().limit(room.findings()).forEach(each -> lines.wrap("  - ", each.finding() + ".", 4));
            if (others.size() > room.findings()) {
                lines.wrap("    ", "and " + (others.size() - room.findings()) + " more (--depth 2)", 4);
            }
        }
    }

    private void write(int number, Seen premise) {
        lines.wrap(Words.number(number), sentence(premise.said()), 4);
        lines.wrap("      ", place(premise), 8);
        // Several conditions may be held against one limit.
        if (!premise.limit().isEmpty() && limits.add(premise.limit())) {
            lines.wrap("      ", "Limit: " + premise.limit(), 8);
        }
    }

    static String place(Seen seen) {
        String written = seen.written().isEmpty() ? "" : "  " + seen.written();
        return seen.place() + written + (seen.worked() ? "  (worked out)" : "");
    }

    static String sentence(String said) {
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + ".";
    }

    private String objections() {
        if (proof.objections().isEmpty()) {
            return "None to hear: nothing is taken away.";
        }
        long looked = proof.objections().stream()
                .map(heard -> heard.rule().id())
                .distinct()
                .count();
        String tripped = said(Holds.YES);
        String open = said(Holds.OPEN);
        return looked + " looked at. "
                + (tripped.isEmpty() ? "None speaks against it." : "Against it: " + tripped + ".")
                + (open.isEmpty()
                        ? ""
                        : (tripped.isEmpty() ? " Not stated, so assumed: " : " Not stated whether: ")
                                + open.replace(ASSUMED, "") + ".");
    }

    private String said(Holds holds) {
        List<String> said = proof.objections().stream()
                .filter(heard -> heard.holds() == holds)
                .map(Heard::said)
                .distinct()
                .toList();
        String first = said.stream().limit(room.said()).collect(Collectors.joining("; "));
        return said.size() > room.said() ? first + "; and " + (said.size() - room.said()) + " more (--depth 2)" : first;
    }

    private String order() {
        String before =
                proof.before().stream().map(it -> neighbour(it, "Behind")).collect(Collectors.joining());
        String after = proof.after().stream().map(it -> neighbour(it, "Before")).collect(Collectors.joining());
        return before.isEmpty() && after.isEmpty()
                ? "It is the only one."
                : before + (before.isEmpty() || after.isEmpty() ? "" : " ") + after;
    }

    private static String neighbour(Neighbour it, String word) {
        Term last = it.terms().get(it.terms().size() - 1);
        return "%s number %d by %s: %s here, %s there."
                .formatted(word, it.rank(), last.name(), last.here(), last.there());
    }

    /** {@return the rules of priority that match, the one that decided first} */
    static List<Ranked> matching(Proof proof) {
        return proof.priorities().stream()
                .filter(ranked -> ranked.holds() == Holds.YES)
                .sorted(Comparator.comparing(ranked -> !ranked.decided()))
                .toList();
    }
}
