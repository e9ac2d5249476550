package dev.desirepath.reading;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The file in which findings stand that are known already.
 *
 * @param findings their ids by the id of the journey
 * @param problems in the order of the file
 */
public record BaselineFile(SortedMap<String, Set<String>> findings, List<Problem> problems) {

    private static final String SUBJECT = "the baseline";
    private static final String HELP =
            "A baseline is written by 'desirepath advise PATH --baseline FILE --write-baseline'.";
    private static final String HEAD = """
            # Findings that were there when this was written: 'desirepath advise PATH --baseline FILE' advises on new ones
            # only. Whoever deletes a line is advised on it again. Written anew by adding --write-baseline.
            baseline: 1
            """;

    public BaselineFile {
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
        problems = List.copyOf(problems);
    }

    /** {@return what the file says, with every mistake in it} */
    public static BaselineFile read(String file, byte[] bytes) {
        Problem unreadable = Encoding.refusal(FileKind.BASELINE, file, bytes);
        if (unreadable != null) {
            return new BaselineFile(new TreeMap<>(), List.of(unreadable));
        }
        Encoding.Decoded decoded = Encoding.decode(bytes);
        SourceText source = new SourceText(FileKind.BASELINE, file, decoded.text());
        Problems problems = new Problems(source);
        Encoding.check(decoded, problems);
        Node root = problems.none() ? TreeBuilder.build(source, problems) : null;
        SortedMap<String, Set<String>> findings = root == null ? new TreeMap<>() : findings(root, problems);
        return new BaselineFile(findings, problems.sorted());
    }

    private static SortedMap<String, Set<String>> findings(Node root, Problems problems) {
        SortedMap<String, Set<String>> findings = new TreeMap<>();
        Keyed values = Keyed.of(root, SUBJECT, List.of("baseline", "journeys"), problems);
        String version = text(values.node("baseline"));
        if (!"1".equals(version)) {
            problems.add(root, "%s is not of a form that is known here".formatted(SUBJECT), HELP);
        }
        Node journeys = values.node("journeys");
        if (journeys instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                Set<String> ids = new TreeSet<>();
                ConfigFileReader.words(entry.value(), "journeys", SUBJECT, problems)
                        .forEach(id -> ids.add(id.value()));
                findings.put(entry.key().text(), ids);
            }
        } else if (journeys != null && !(journeys instanceof Node.Refused)) {
            problems.add(journeys, "'journeys' of %s is not a group of journeys".formatted(SUBJECT), HELP);
        }
        return findings;
    }

    private static @Nullable String text(@Nullable Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text().strip() : null;
    }

    /** {@return the text of such a file} */
    public static String text(SortedMap<String, ? extends Collection<String>> findings) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("journeys:").append(findings.isEmpty() ? " {}" : "").append('\n');
        for (Map.Entry<String, ? extends Collection<String>> journey : findings.entrySet()) {
            boolean none = journey.getValue().isEmpty();
            text.append("  ").append(written(journey.getKey())).append(none ? ": []\n" : ":\n");
            journey.getValue().stream()
                    .sorted()
                    .forEach(id -> text.append("  - ").append(written(id)).append('\n'));
        }
        return text.toString();
    }

    private static String written(String text) {
        return YamlScalar.inBrackets(new Node.Scalar(new Place("", 1, 1), 1, text, false));
    }
}
