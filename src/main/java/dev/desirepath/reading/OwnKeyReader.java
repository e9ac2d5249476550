package dev.desirepath.reading;

import dev.desirepath.journey.OwnKey;
import dev.desirepath.journey.OwnKey.Element;
import dev.desirepath.journey.OwnKey.Kind;
import dev.desirepath.journey.Stated;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the own keys that a pack or a house declares. */
final class OwnKeyReader {

    private static final List<String> KEYS = List.of("is", "on", "asks");
    private static final String HELP =
            "Write {is: yes or no, on: step, asks: 'is a fax still possible here?'}, or a list of words: {is: [mortgage, loan], on: journey, asks: 'which product is it?'}.";
    private static final Map<String, Kind> KINDS = kinds();
    private static final Map<String, Element> ELEMENTS = elements();

    private final Problems problems;
    private final List<OwnKey> read = new ArrayList<>();
    private final Map<String, Node.Scalar> seen = new HashMap<>();

    private OwnKeyReader(Problems problems) {
        this.problems = problems;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("text", Kind.TEXT);
        kinds.put("yes or no", Kind.YES_OR_NO);
        kinds.put("whole number", Kind.WHOLE_NUMBER);
        kinds.put("duration", Kind.DURATION);
        return kinds;
    }

    private static Map<String, Element> elements() {
        Map<String, Element> elements = new LinkedHashMap<>();
        for (Element element : Element.values()) {
            elements.put(element.name().toLowerCase(Locale.ROOT).replace('_', ' '), element);
        }
        return elements;
    }

    /** {@return those without a mistake, in the order of the file} */
    static List<OwnKey> read(@Nullable Node node, String owner, Problems problems) {
        OwnKeyReader reader = new OwnKeyReader(problems);
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(reader::ownKey);
        } else if (node != null && !(node instanceof Node.Refused)) {
            problems.add(node, "'own keys' of %s is not a group of keys".formatted(owner), HELP);
        }
        return reader.read;
    }

    private void ownKey(Node.Entry entry) {
        String name = Fields.normal(entry.key().text());
        Node.Scalar first = seen.putIfAbsent(name, entry.key());
        if (first != null) {
            TreeBuilder.addTwice(entry.key(), first, problems);
        }
        String subject = "the own key " + Characters.quote(name);
        Keyed values = Keyed.of(entry.value(), subject, KEYS, problems);
        if (entry.value() instanceof Node.Mapping) {
            values.require(KEYS, entry.key(), HELP);
        }
        List<Stated<String>> words = texts(values, "is", subject);
        Set<Element> on = EnumSet.noneOf(Element.class);
        for (Stated<String> each : texts(values, "on", subject)) {
            Element element = known(each, ELEMENTS, "'on' of " + subject, "Own keys stand on");
            if (element != null) {
                on.add(element);
            }
        }
        Stated<String> asks = values.text("asks");
        boolean list = values.node("is") instanceof Node.Sequence;
        Kind kind = list ? Kind.WORD : words.isEmpty() ? null : kind(words.get(0), subject);
        if (kind != null && asks != null && !on.isEmpty()) {
            List<String> allowed = list ? words.stream().map(Stated::value).toList() : List.of();
            Stated<String> called =
                    new Stated<>(name, entry.key().text(), entry.key().place());
            read.add(new OwnKey(called, kind, allowed, on, asks.value()));
        }
    }

    private @Nullable Kind kind(Stated<String> word, String subject) {
        return known(word, KINDS, "'is' of " + subject, "It is a list of words, or one of");
    }

    private <T> @Nullable T known(Stated<String> word, Map<String, T> all, String what, String label) {
        T found = all.get(Fields.normal(word.value()));
        if (found == null) {
            problems.add(
                    word.place(),
                    word.written().codePointCount(0, word.written().length()),
                    "%s cannot be %s".formatted(what, Characters.quote(word.value())),
                    Suggestion.of(label, all.keySet(), word.value()));
        }
        return found;
    }

    private List<Stated<String>> texts(Keyed values, String key, String subject) {
        List<Stated<String>> texts = new ArrayList<>();
        Node node = values.node(key);
        List<Node> items =
                node == null ? List.of() : node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        for (Node item : items) {
            if (item instanceof Node.Scalar scalar && !scalar.isBlank()) {
                String text = Characters.tidy(scalar.text());
                texts.add(new Stated<>(text, scalar.text(), scalar.place()));
            } else if (!(item instanceof Node.Refused)) {
                problems.add(item, "'%s' of %s has something that is no word".formatted(key, subject), HELP);
            }
        }
        return texts;
    }
}
