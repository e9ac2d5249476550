package dev.desirepath.reading;

import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Share;
import dev.desirepath.journey.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the ways out of a choice: names with shares that make up the whole, or names alone. */
final class Shares {

    private static final String EXPECTED = "a share (4% or 0.04) or 'rest'";

    private final Slot slot;
    private final Form.Reader<Stated<String>> name;
    private final List<Outgoing> read = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private int rest = -1;
    private boolean complete = true;

    private Shares(Slot slot, Form.Reader<Stated<String>> name) {
        this.slot = slot;
        this.name = name;
    }

    static @Nullable List<Outgoing> read(Node node, Slot slot, Form.Reader<Stated<String>> name) {
        if (node instanceof Node.Mapping mapping) {
            return new Shares(slot, name).of(mapping);
        }
        Listed<String> names = Lists.read(node, slot, name);
        return names == null
                ? null
                : names.entries().stream().map(each -> new Outgoing(each, null)).toList();
    }

    private List<Outgoing> of(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            Stated<String> to = name.read(entry.key(), slot);
            Stated<Share> share = share(entry);
            complete &= share != null;
            if (to != null) {
                read.add(new Outgoing(to, share));
            }
        }
        if (complete && !mapping.entries().isEmpty()) {
            checkSum(mapping);
        }
        return read;
    }

    private @Nullable Stated<Share> share(Node.Entry entry) {
        if (entry.value() instanceof Node.Scalar scalar && scalar.text().strip().equalsIgnoreCase("rest")) {
            return rest(scalar);
        }
        if (entry.value() instanceof Node.Scalar scalar && scalar.isBlank()) {
            slot.problems()
                    .add(
                            entry.key(),
                            "%s of %s has no share for %s"
                                    .formatted(
                                            Characters.quote(slot.path()),
                                            slot.subject(),
                                            Characters.quote(entry.key().text())),
                            "Write a share or 'rest'. If no shares are known, write a list: [a, b].");
            return null;
        }
        Stated<Share> share = Values.number(entry.value(), slot, EXPECTED, Numbers::share);
        sum = share == null ? sum : sum.add(share.value().fraction());
        return share;
    }

    private @Nullable Stated<Share> rest(Node.Scalar scalar) {
        if (rest >= 0) {
            slot.mistake(scalar, "which stands twice", "Only one share can be the rest.");
            return null;
        }
        rest = read.size();
        return new Stated<>(new Share(BigDecimal.ZERO), "rest", scalar.place());
    }

    /** Adds the problem that shares add up to something else than they can. */
    static void addWrongSum(Node shares, BigDecimal sum, String help, Slot slot) {
        String percent = Numbers.exact(sum.movePointRight(2)).toPlainString();
        slot.problems()
                .add(
                        shares,
                        "the shares in %s of %s add up to %s%%"
                                .formatted(Characters.quote(slot.path()), slot.subject(), percent),
                        help);
    }

    private void checkSum(Node.Mapping mapping) {
        int over = sum.compareTo(BigDecimal.ONE);
        if (over > 0 || (over < 0 && rest < 0)) {
            String help = "Together they must be 100%" + (over > 0 ? "." : "; one of them may be 'rest'.");
            addWrongSum(mapping, sum, help, slot);
            return;
        }
        if (rest >= 0 && rest < read.size()) {
            Outgoing last = read.get(rest);
            Share share = new Share(Numbers.exact(BigDecimal.ONE.subtract(sum)));
            Stated<Share> stated = last.share();
            read.set(
                    rest,
                    new Outgoing(
                            last.name(),
                            new Stated<>(share, "rest", stated == null ? mapping.place() : stated.place())));
        }
    }
}
