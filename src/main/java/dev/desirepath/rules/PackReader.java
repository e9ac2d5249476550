package dev.desirepath.rules;

import dev.desirepath.facts.Limit;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Stated;
import dev.desirepath.reading.PackFile;
import dev.desirepath.reading.PackFileReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a folder of rules: {@code <family>/<id>.drl} with {@code <id>.md} beside it, and {@code pack.yaml}. */
public final class PackReader {

    private static final String PACK = "pack.yaml";
    private static final String VOCABULARY = "vocabulary.drl";

    private final String root;
    private final FactTypes types;
    private final @Nullable Pack standard;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Rule> byId = new HashMap<>();

    private PackReader(String root, FactTypes types, @Nullable Pack standard) {
        this.root = root;
        this.types = types;
        this.standard = standard;
    }

    /**
     * {@return the pack}
     *
     * @param root what stands before the paths in places, such as {@code rules/}
     * @param files the bytes of the files by their paths in the pack, with {@code /} between folders
     */
    public static PackReading read(String root, Map<String, byte[]> files) {
        return read(root, files, FactTypes.STANDARD);
    }

    /**
     * {@return the same for a pack whose rules may read the limits of another one}
     *
     * @param standard the pack that comes with the program, or the one in its place
     */
    public static PackReading beside(Pack standard, String root, Map<String, byte[]> files) {
        return new PackReader(root, FactTypes.STANDARD, standard).pack(new TreeMap<>(files));
    }

    /** {@return the same for other fact types} */
    public static PackReading read(String root, Map<String, byte[]> files, FactTypes types) {
        return new PackReader(root, types, null).pack(new TreeMap<>(files));
    }

    private PackReading pack(Map<String, byte[]> files) {
        files.forEach(this::decode);
        texts.forEach(this::file);
        PackFile about = PackFileReader.read(root + PACK, texts.getOrDefault(PACK, ""));
        problems.addAll(about.problems());
        List<Limit> limits = HouseSettings.limits(about.limits());
        List<Rule> rules = within(limits, about);
        Pack pack = new Pack(
                said(about.name(), "name", about),
                said(about.version(), "version", about),
                rules,
                limits,
                about.ownKeys(),
                pages(rules),
                sha256(files));
        Collections.sort(problems);
        return new PackReading(pack, problems);
    }

    /** {@return the rules of which all limits are there, sorted by id} */
    private List<Rule> within(List<Limit> limits, PackFile about) {
        Source source = new Source(root + PACK, texts.getOrDefault(PACK, ""));
        LimitCheck check = new LimitCheck(limits, ofStandard(about), about.mistaken(), source, problems::add);
        List<Rule> rules = byId.values().stream()
                .filter(check::passes)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        check.unused().stream()
                .filter(limit -> !isWritten(limit))
                .forEach(limit -> problems.add(source.problem(
                        limit.place(),
                        limit.written().length(),
                        "no rule uses the limit '" + limit.name() + "'",
                        "Delete it, or name it in a rule.")));
        return rules;
    }

    /** Whoever works on the standard pack itself has to write its limits down. */
    private List<Limit> ofStandard(PackFile about) {
        boolean itself =
                standard != null && about.name() != null && about.name().value().equals(standard.name());
        return standard == null || itself ? List.of() : standard.limits();
    }

    /** A rule with another mistake may well name it. */
    private boolean isWritten(Limit limit) {
        String quoted = '"' + limit.name() + '"';
        return texts.entrySet().stream()
                .anyMatch(file ->
                        file.getKey().endsWith(".drl") && file.getValue().contains(quoted));
    }

    private Map<String, String> pages(List<Rule> rules) {
        Map<String, String> pages = new HashMap<>();
        for (Rule rule : rules) {
            String path = rule.file().substring(root.length(), rule.file().length() - ".drl".length()) + ".md";
            pages.put(rule.id(), texts.getOrDefault(path, ""));
        }
        return pages;
    }

    private String said(@Nullable Stated<String> value, String key, PackFile about) {
        if (!texts.containsKey(PACK)) {
            if (key.equals("name")) {
                problem(PACK, "there is no pack.yaml", "Write one with two lines: 'name: house' and 'version: 1.0.0'.");
            }
            return "";
        }
        if (value == null && about.problems().isEmpty()) {
            problem(PACK, "the pack does not say its " + key, "pack.yaml has a line '" + key + ": ...'.");
        }
        return value == null ? "" : value.value();
    }

    private void decode(String path, byte[] bytes) {
        try {
            texts.put(
                    path,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            problem(path, "the file is not UTF-8", "Save it as UTF-8.");
        }
    }

    private void file(String path, String text) {
        if (path.equals(VOCABULARY)) {
            vocabulary(path, text);
        } else if (path.endsWith(".drl")) {
            rule(path, text);
        } else if (path.endsWith(".md") && path.contains("/") && !path.endsWith("README.md")) {
            page(path);
        }
    }

    private void vocabulary(String path, String text) {
        if (!text.equals(types.vocabularyDrl())) {
            problem(
                    path,
                    "the vocabulary is not that of the fact types",
                    "It is written by the program and not to be changed.");
        }
    }

    private void page(String path) {
        if (!texts.containsKey(path.substring(0, path.length() - 3) + ".drl")) {
            problem(
                    path,
                    "this page has no rule beside it",
                    "Write " + path.substring(0, path.length() - 3) + ".drl, or delete the page.");
        }
    }

    private void rule(String path, String text) {
        if (path.split("/", -1).length != 2) {
            problem(
                    path,
                    "the rule file is not in the folder of a family",
                    "Put both files into one, such as house/" + path.substring(path.lastIndexOf('/') + 1) + ".");
        }
        if (!texts.containsKey(path.substring(0, path.length() - 4) + ".md")) {
            problem(
                    path,
                    "the rule has no page beside it",
                    "Write " + path.substring(0, path.length() - 4)
                            + ".md; 'desirepath rules show dark-period' shows what stands in one.");
        }
        RuleReading reading = RuleReader.read(root + path, text, types);
        problems.addAll(reading.problems());
        reading.rules().forEach(rule -> add(rule, path));
    }

    private void add(Rule rule, String path) {
        Source source = new Source(rule.file(), rule.text());
        Place place = rule.placeOfId();
        String fileName = path.substring(path.lastIndexOf('/') + 1, path.length() - 4);
        if (!fileName.equals(rule.id())) {
            problems.add(source.problem(
                    place,
                    rule.id().length() + 2,
                    "the id '" + rule.id() + "' is not the name of the file",
                    "Write @id( \"" + fileName + "\" ), or call the file " + rule.id() + ".drl and its page alike."));
        }
        Verb expected = verbOf(rule.family());
        if (rule.verb() != expected) {
            problems.add(source.problem(
                    rule.place(),
                    4,
                    "a rule with advice." + rule.verb().word() + " is in the folder '" + rule.family() + "'",
                    "Objections are in objections/, priorities in priority/, all other rules in other folders."));
        }
        Rule before = byId.putIfAbsent(rule.id(), rule);
        if (before != null) {
            problems.add(source.problem(
                    place,
                    rule.id().length() + 2,
                    "the id '" + rule.id() + "' is there twice",
                    "The other is in " + before.placeOfId() + "."));
        }
    }

    private static Verb verbOf(String family) {
        return switch (family) {
            case "objections" -> Verb.OBJECT;
            case "priority" -> Verb.RANK;
            default -> Verb.GIVE;
        };
    }

    private void problem(String path, String message, String help) {
        String text = texts.getOrDefault(path, "");
        problems.add(new Source(root + path, text).problem(new Place(root + path, 1, 1), 1, message, help));
    }

    /** Each path and each content goes in behind its length, so that no two packs run together into the same bytes. */
    private static String sha256(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                byte[] name = path.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(8)
                        .putInt(name.length)
                        .putInt(bytes.length)
                        .flip());
                digest.update(name);
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
