package dev.desirepath.reading;

import dev.desirepath.journey.Stated;
import dev.desirepath.reading.PackFile.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the limits that stand under one key, in a pack or in the configuration of a house. */
final class LimitReader {

    private static final List<String> KEYS = List.of("is", "because", "source");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");
    private static final String HELP = "A limit is {is: 2 days, because: why it is that, source: where from}.";

    private final Problems problems;
    private final List<Limit> limits = new ArrayList<>();

    private LimitReader(Problems problems) {
        this.problems = problems;
    }

    /** {@return those without a mistake, in the order of the file} */
    static List<Limit> read(@Nullable Node node, String owner, Problems problems) {
        LimitReader reader = new LimitReader(problems);
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(reader::limit);
        } else if (node != null && !(node instanceof Node.Refused)) {
            problems.add(node, "'limits' of %s is not a group of limits".formatted(owner), HELP);
        }
        return reader.limits;
    }

    /** {@return the names of those with a mistake} */
    static List<String> mistaken(@Nullable Node node, List<Limit> read) {
        List<String> good = read.stream().map(limit -> limit.name().value()).toList();
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .map(entry -> entry.key().text())
                        .filter(name -> !good.contains(name))
                        .toList()
                : List.of();
    }

    private void limit(Node.Entry entry) {
        String name = entry.key().text();
        String subject = "the limit " + Characters.quote(name);
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    entry.key(),
                    Characters.quote(name) + " is not the name of a limit",
                    "It is the id of a rule, a point, and what is limited: dark-period.longest-silence.");
            return;
        }
        if (entry.value() instanceof Node.Scalar bare && !bare.isBlank()) {
            problems.add(
                    bare,
                    "%s does not say why it is %s".formatted(subject, Characters.quote(bare.text())),
                    "Write {is: %s, because: why it is that, source: where from}."
                            .formatted(Characters.tidy(bare.text())));
            return;
        }
        Keyed values = Keyed.of(entry.value(), subject, KEYS, problems);
        Stated<String> is = values.text("is");
        Stated<String> because = values.text("because");
        Stated<String> source = values.text("source");
        if (entry.value() instanceof Node.Mapping) {
            values.require(KEYS, entry.key(), HELP);
        }
        if (is != null && because != null && source != null) {
            Stated<String> called = new Stated<>(name, name, entry.key().place());
            number(called, is, because.value(), source.value());
        }
    }

    private void number(Stated<String> name, Stated<String> is, String because, String source) {
        try {
            LimitNumber number = LimitNumber.of(is.value());
            limits.add(new Limit(name, is.place(), number.unit(), number.value(), is.written(), because, source));
        } catch (Mistake mistake) {
            problems.add(
                    is.place(),
                    is.written().length(),
                    "the limit %s is %s, %s"
                            .formatted(Characters.quote(name.value()), Characters.quote(is.value()), mistake.which()),
                    mistake.help());
        }
    }
}
