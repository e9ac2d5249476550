package dev.desirepath.reading;

import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Stated;
import dev.desirepath.reading.ConfigFile.UnitCost;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code desirepath.yaml}. */
public final class ConfigFileReader {

    /** How many bytes of a file are enough to read or to refuse it. */
    public static final int ENOUGH_BYTES = Encoding.MOST_BYTES + 1;

    /** The keys of the file. */
    public static final List<String> KEYS = List.of(
            "rules",
            "off",
            "limits",
            "own keys",
            "scopes",
            "accepted",
            "responses",
            "baseline",
            "as of",
            "fail on",
            "unit costs");

    private static final String SUBJECT = "the configuration";
    private static final List<String> COST_KEYS = List.of("is", "source");
    private static final String COST_HELP = "A unit cost is {is: 48 EUR per hour, source: where from}.";
    private static final Map<String, String> WORDS_HELP = Map.of(
            "rules", "Write the folders of rules: [house-rules].",
            "off", "Write the ids of rules: [repeated-contact].");
    private static final Pattern COST =
            Pattern.compile("(" + Numbers.DIGITS + ") ([^\\s\\d.,:/{}\\[\\]-]{1,20}) per hour");

    private final Problems problems;

    private ConfigFileReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * {@return what the file says, with every mistake in it}
     *
     * @param file the name that places and messages show
     * @param bytes the file's content, UTF-8
     */
    public static ConfigFile read(String file, byte[] bytes) {
        Problem unreadable = Encoding.refusal(FileKind.CONFIG, file, bytes);
        if (unreadable != null) {
            return ConfigFile.refused(file, "", List.of(unreadable));
        }
        Encoding.Decoded decoded = Encoding.decode(bytes);
        SourceText source = new SourceText(FileKind.CONFIG, file, decoded.text());
        Problems problems = new Problems(source);
        Encoding.check(decoded, problems);
        if (!problems.none()) {
            return ConfigFile.refused(file, source.text(), problems.sorted());
        }
        Node root = saysNothing(source.text()) ? null : TreeBuilder.build(source, problems);
        return new ConfigFileReader(problems).config(root, source);
    }

    /** A file in which everything is still a comment says nothing, and that is no mistake. */
    private static boolean saysNothing(String text) {
        return text.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    private ConfigFile config(@Nullable Node root, SourceText source) {
        Keyed values = Keyed.of(root, SUBJECT, KEYS, problems);
        return new ConfigFile(
                words(values.node("rules"), "rules", SUBJECT, problems),
                words(values.node("off"), "off", SUBJECT, problems),
                LimitReader.read(values.node("limits"), SUBJECT, problems),
                day(values.text("as of")),
                priority(values.text("fail on")),
                unitCosts(values.node("unit costs")),
                ScopeReader.read(values.node("scopes"), problems),
                AcceptedReader.read(values.node("accepted"), true, problems),
                ResponseReader.read(values.node("responses"), problems),
                OwnKeyReader.read(values.node("own keys"), SUBJECT, problems),
                values.text("baseline"),
                problems.sorted(),
                new ConfigFile.Source(source.file(), source.text()));
    }

    /** {@return the words of a list, or the one that stands alone; what is no word is reported} */
    static List<Stated<String>> words(@Nullable Node node, String key, String subject, Problems problems) {
        List<Stated<String>> read = new ArrayList<>();
        List<Node> items =
                node == null ? List.of() : node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        for (Node item : items) {
            if (item instanceof Node.Scalar scalar && !scalar.isBlank()) {
                String text = scalar.text().strip();
                read.add(new Stated<>(text, text, scalar.place()));
            } else if (!(item instanceof Node.Refused)) {
                problems.add(
                        item,
                        "'%s' of %s has something that is no word".formatted(key, subject),
                        WORDS_HELP.getOrDefault(key, ""));
            }
        }
        return read;
    }

    private @Nullable Stated<LocalDate> day(@Nullable Stated<String> said) {
        if (said == null) {
            return null;
        }
        try {
            return new Stated<>(Days.of(said.value()), said.written(), said.place());
        } catch (Mistake mistake) {
            mistake(
                    said,
                    "'as of' is %s, %s".formatted(Characters.quote(said.value()), mistake.which()),
                    mistake.help());
            return null;
        }
    }

    private @Nullable Stated<String> priority(@Nullable Stated<String> said) {
        if (said == null) {
            return null;
        }
        String word = said.value().toLowerCase(Locale.ROOT);
        if (ConfigFile.PRIORITIES.contains(word)) {
            return new Stated<>(word, said.written(), said.place());
        }
        mistake(
                said,
                "'fail on' is %s, which is no priority".formatted(Characters.quote(said.value())),
                Suggestion.of("Write", ConfigFile.PRIORITIES, word));
        return null;
    }

    private List<UnitCost> unitCosts(@Nullable Node node) {
        List<UnitCost> costs = new ArrayList<>();
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node.Scalar> seen = new HashMap<>();
            for (Node.Entry entry : mapping.entries()) {
                Node.Scalar first = seen.putIfAbsent(Names.same(entry.key().text()), entry.key());
                if (first != null) {
                    TreeBuilder.addTwice(entry.key(), first, problems);
                }
                UnitCost cost = unitCost(entry);
                if (cost != null) {
                    costs.add(cost);
                }
            }
        } else if (node != null && !(node instanceof Node.Refused)) {
            problems.add(
                    node,
                    "'unit costs' of %s is not a group of actors or units".formatted(SUBJECT),
                    "Write {planner: {is: 48 EUR per hour, source: payroll 2026}}.");
        }
        return costs;
    }

    private @Nullable UnitCost unitCost(Node.Entry entry) {
        String name = Characters.tidy(entry.key().text());
        String subject = "the unit cost of " + Characters.quote(name);
        if (entry.value() instanceof Node.Scalar alone && !alone.isBlank()) {
            problems.add(alone, subject + " does not say 'source'", COST_HELP);
            return null;
        }
        Keyed values = Keyed.of(entry.value(), subject, COST_KEYS, problems);
        Stated<String> is = values.text("is");
        Stated<String> source = values.text("source");
        if (entry.value() instanceof Node.Mapping) {
            values.require(COST_KEYS, entry.key(), COST_HELP);
        }
        if (is == null) {
            return null;
        }
        try {
            Matcher cost = COST.matcher(Numbers.plain(is.value(), "which is no cost of an hour", COST_HELP));
            if (!cost.matches()) {
                throw new Mistake("which is no cost of an hour", COST_HELP);
            }
            String written = cost.group();
            Stated<String> called =
                    new Stated<>(name, entry.key().text(), entry.key().place());
            return source == null
                    ? null
                    : new UnitCost(called, Numbers.decimal(cost.group(1)), cost.group(2), written, source);
        } catch (Mistake mistake) {
            mistake(
                    is,
                    "%s is %s, %s".formatted(subject, Characters.quote(is.value()), mistake.which()),
                    mistake.help());
            return null;
        }
    }

    private void mistake(Stated<String> said, String message, String help) {
        problems.add(
                said.place(), said.written().codePointCount(0, said.written().length()), message, help);
    }
}
