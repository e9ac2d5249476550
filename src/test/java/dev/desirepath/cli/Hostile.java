package dev.desirepath.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.desirepath.reading.Element;
import dev.desirepath.reading.Example;
import dev.desirepath.reading.Form;
import dev.desirepath.reading.FormatKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts that mean harm to a terminal, a browser, a spreadsheet or a wiki, and journeys full of them. */
final class Hostile {

    /** What a journey file may contain. */
    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "]]><img src=x onerror=alert(1)>",
            "</title></style></textarea><svg/onload=alert(1)>",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "\r=1+1",
            "  =1+1",
            "\"=1+1",
            "' \" =1+1",
            "\uFF1D1+1",
            "x;=1+1",
            "x; \"@SUM(1)",
            "[click](https://evil.example)",
            "![i](http://evil.example/a.png)",
            "[x]: http://evil.example",
            "[^1] [[_TOC_]] [TOC]",
            "https://evil.example www.evil.example mail@evil.example (http://evil.example)",
            "evil.example,www.evil.example,'https://evil.example'",
            "@octocat #123 owner/repo#1 GH-12 !4 ~bug %m &4 :smile: 1:100: $x$ $$y$$ 0123abcdef",
            "| a | b |\n| --- | --- |\n| c | d |",
            "a|b\\|c`d|e`\\",
            "```\n~~~\n</pre>\n:::",
            "a`b``c`",
            "`",
            "\\",
            "%%{init: {'securityLevel': 'loose'}}%%",
            "%% x ; click a \"javascript:alert(1)\" #quot; &lt; x:y",
            "section x",
            "Title of it",
            "accDescr {",
            "\uFB02\u00B0\u00B060\u00B6\u00DFscript",
            "---\ntitle: x\n---",
            "# H\n- [ ] x\n1. y\n> z",
            "1. x",
            "- x",
            "*a* _b_ **c** ~~d~~ ==e==",
            "{0} {{0}} {% x %} ${x}",
            "&lt;b&gt; &#60;b&#62; &amp;",
            "\uD83D\uDC69\u200D\uD83D\uDCBB",
            "x".repeat(800));

    /** What no journey file may contain, so that it comes back in a message. */
    static final List<String> REFUSED = List.of(
            "\u001B[31mred",
            "\u001B]8;;http://evil.example\u0007click\u001B]8;;\u0007",
            "\u202Egpj.exe",
            "\u0000",
            "\uD800",
            "\u2028",
            "<b>\u0007[a](b)@octocat");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TEXT_FORMS = List.of(
            "a text",
            "a text, in any case",
            "a list of texts",
            "yes, no, or a text",
            "an emotion",
            "a list of emotions",
            "names with shares, or a list of names");
    private static final List<String> NO_TEXT = List.of(
            "an id",
            "a day, a month or a year",
            "'journey', the name of",
            "the name of",
            "the names of",
            "a list of names, each of",
            "ids of steps with shares");
    private static final List<String> NAMES = List.of("an actor of this journey", "a unit of its actors");

    private final int shift;

    private Hostile(int shift) {
        this.shift = shift;
    }

    /** {@return the text as a value of YAML} */
    static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text).replace("\uD800", "\\ud800");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return whether people may write any text as the value of the key} */
    static boolean isText(FormatKey<?> key) {
        return switch (key.form().shape()) {
            case OWN_KEYS -> true;
            case ONE, LIST, SHARES ->
                TEXT_FORMS.contains(key.form().says())
                        && !(key.element() == Element.NUMBER && key.name().equals("is"));
            default -> false;
        };
    }

    /** {@return how the keys are written of which it is not known whether they are free text} */
    static List<String> undecided() {
        return FormatKey.all().stream()
                .map(FormatKey::form)
                .filter(form -> form.words().isEmpty())
                .filter(form -> List.of(Form.Shape.ONE, Form.Shape.LIST, Form.Shape.SHARES)
                        .contains(form.shape()))
                .map(Form::says)
                .filter(says -> !TEXT_FORMS.contains(says) && NO_TEXT.stream().noneMatch(says::startsWith))
                .distinct()
                .toList();
    }

    /** {@return a small journey with the text at that key} */
    static String at(FormatKey<?> key, String text) {
        String value = quoted(text);
        return Example.with(
                key.element(), key.name(), key.form().shape() == Form.Shape.OWN_KEYS ? "{x: " + value + "}" : value);
    }

    /** {@return a journey with a hostile text before every text of it, another with each shift} */
    static String version(Path journey, int shift) throws IOException {
        JsonNode tree = new YAMLMapper().readTree(Files.readString(journey));
        return JSON.writeValueAsString(new Hostile(shift).element(tree, Element.JOURNEY));
    }

    private JsonNode element(JsonNode node, Element element) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode changed = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            FormatKey<?> key = key(element, entry.getKey());
            changed.set(entry.getKey(), key == null ? entry.getValue() : value(entry.getValue(), key));
        }
        return changed;
    }

    private static @Nullable FormatKey<?> key(Element element, String written) {
        return FormatKey.of(element).stream()
                .filter(key -> key.name().equals(written))
                .findFirst()
                .orElse(null);
    }

    private JsonNode value(JsonNode node, FormatKey<?> key) {
        // What customers felt is a text too, but only an emotion that is known is drawn.
        if (key.name().equals("observed")) {
            return node;
        }
        if (isText(key) || NAMES.stream().anyMatch(key.form().says()::contains)) {
            return text(node, key.form().shape() == Form.Shape.SHARES);
        }
        Element inner = key.form().element();
        return switch (key.form().shape()) {
            case GROUP -> inner == null ? node : element(node, inner);
            case GROUPS -> list(node, inner);
            case NAMED_GROUPS -> named(node, inner, key.name().equals("actors"));
            default -> node;
        };
    }

    private JsonNode list(JsonNode node, @Nullable Element inner) {
        if (!node.isArray() || inner == null) {
            return node;
        }
        ArrayNode changed = JSON.createArrayNode();
        node.forEach(each -> changed.add(element(each, inner)));
        return changed;
    }

    private JsonNode named(JsonNode node, @Nullable Element inner, boolean names) {
        if (!node.isObject() || inner == null) {
            return node;
        }
        ObjectNode changed = JSON.createObjectNode();
        node.properties()
                .forEach(entry ->
                        changed.set(names ? worse(entry.getKey()) : entry.getKey(), element(entry.getValue(), inner)));
        return changed;
    }

    private JsonNode text(JsonNode node, boolean shares) {
        if (node.isTextual()) {
            return JSON.getNodeFactory().textNode(worse(node.asText()));
        }
        if (node.isArray()) {
            ArrayNode changed = JSON.createArrayNode();
            node.forEach(each -> changed.add(text(each, false)));
            return changed;
        }
        if (node.isObject()) {
            ObjectNode changed = JSON.createObjectNode();
            node.properties()
                    .forEach(entry -> changed.set(
                            shares ? worse(entry.getKey()) : entry.getKey(),
                            shares ? entry.getValue() : text(entry.getValue(), false)));
            return changed;
        }
        return node;
    }

    /** The same text becomes the same everywhere, so that names still name what they named. */
    private String worse(String text) {
        if (Arrays.asList("none", "customer", "end", "yes", "no").contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        return TEXTS.get(Math.floorMod(text.hashCode() + shift, TEXTS.size())) + " " + text;
    }
}
