package dev.desirepath.reading;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The JSON Schema of the journey file, made from the table of keys so that editors complete and explain. */
final class FormatSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private FormatSchema() {}

    static String text() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(INDENT);
        try {
            return JSON.writer(printer).writeValueAsString(schema()) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode schema() {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", "Journey file of Desirepath (*.journey.yaml)");
        fill(schema, Element.JOURNEY);
        schema.putArray("required").add("journey");
        schema.set("anyOf", any(required("stages"), required("steps")));
        ObjectNode definitions = schema.putObject("definitions");
        for (Element element : Element.values()) {
            if (element != Element.JOURNEY) {
                fill(definitions.putObject(name(element)), element);
            }
        }
        return schema;
    }

    private static void fill(ObjectNode schema, Element element) {
        schema.put("description", "The keys of " + element.says());
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ObjectNode spellings = JSON.createObjectNode();
        for (FormatKey<?> key : FormatKey.of(element)) {
            properties.set(key.name(), described(key));
            if (key.name().contains(" ")) {
                spellings.set(otherSpellings(key.name()), described(key));
            }
        }
        if (!spellings.isEmpty()) {
            schema.set("patternProperties", spellings);
        }
        schema.put("additionalProperties", false);
        if (element == Element.STEP || element == Element.STAGE) {
            schema.putArray("required").add(name(element));
        }
        if (element == Element.NUMBER) {
            schema.putArray("required").add("is");
        }
    }

    /** {@return a pattern for {@code caused_by}, {@code caused-by} and {@code causedBy}} */
    private static String otherSpellings(String key) {
        StringBuilder camel = new StringBuilder();
        for (String word : List.of(key.split(" "))) {
            camel.append(
                    camel.length() == 0 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return "^(%s|%s)$".formatted(key.replace(" ", "[_-]"), camel);
    }

    private static ObjectNode described(FormatKey<?> key) {
        String means = key.description();
        ObjectNode described = JSON.createObjectNode();
        described.put(
                "description",
                "%s%s: %s. Example: %s"
                        .formatted(
                                means.substring(0, 1).toUpperCase(Locale.ROOT),
                                means.substring(1),
                                key.form().says(),
                                key.example()));
        described.setAll(value(key.form()));
        return described;
    }

    private static ObjectNode value(Form<?> form) {
        return switch (form.shape()) {
            case ONE -> one(form);
            case NUMBER -> either(any(number(form), ref(Element.NUMBER)));
            case LIST -> either(any(listed(form), arrayOf(one(form))));
            case SHARES ->
                either(any(
                        scalar(),
                        arrayOf(scalar()),
                        mapOf(either(any(share(), pattern("^rest$"), ref(Element.NUMBER))))));
            case GROUP -> either(withAlone(any(ref(element(form))), form));
            case GROUPS -> groups(form);
            case NAMED_GROUPS ->
                either(any(
                        mapOf(either(withAlone(any(ref(element(form)), typed("null")), form))),
                        arrayOf(scalar()),
                        scalar()));
            case OWN_KEYS -> mapOf(either(any(scalar(), arrayOf(scalar()))));
        };
    }

    private static ObjectNode groups(Form<?> form) {
        ArrayNode forms = any(arrayOf(either(withAlone(any(ref(element(form))), form))));
        if (form.says().endsWith("or none")) {
            forms.add(none());
        }
        return either(forms);
    }

    private static ArrayNode withAlone(ArrayNode forms, Form<?> form) {
        if (form.alone().equals("none")) {
            return forms.add(none());
        }
        FormatKey.of(element(form)).stream()
                .filter(key -> key.name().equals(form.alone()))
                .forEach(key -> forms.add(value(key.form())));
        return form.shape() == Form.Shape.GROUP && !form.alone().isEmpty() ? forms.add(none()) : forms;
    }

    private static ObjectNode listed(Form<?> form) {
        return form.words().isEmpty() ? scalar() : either(any(one(form), none()));
    }

    private static ObjectNode one(Form<?> form) {
        if (form.words().isEmpty()) {
            return scalar();
        }
        if (form.words().equals(List.of("yes", "no"))) {
            ObjectNode answer = JSON.createObjectNode();
            answer.putArray("enum").add("yes").add("no").add(true).add(false);
            return answer;
        }
        ObjectNode words = JSON.createObjectNode();
        ArrayNode allowed = words.putArray("enum");
        form.words().forEach(allowed::add);
        ArrayNode forms = any(words);
        form.words().stream()
                .filter(word -> word.contains(" "))
                .forEach(word -> forms.add(pattern("^%s$".formatted(word.replace(" ", "[_-]")))));
        return forms.size() == 1 ? words : either(forms);
    }

    private static ObjectNode number(Form<?> form) {
        if (form == Forms.COUNT) {
            return either(any(atLeastZero("integer"), pattern("^\\d{1,9}$")));
        }
        if (form == Forms.DECIMAL) {
            return either(any(atLeastZero("number"), pattern("^\\d{1,12}(\\.\\d{1,12})?$")));
        }
        if (form == Forms.SHARE) {
            return share();
        }
        return pattern(form == Forms.VOLUME ? "\\d.*(day|week|month|quarter|year)$" : "\\d|^none$");
    }

    private static ObjectNode share() {
        ObjectNode share = atLeastZero("number");
        share.put("maximum", 1);
        return either(any(share, pattern("^(\\d{1,2}(\\.\\d{1,12})?|100) ?%$|^(0(\\.\\d{1,12})?|1)$")));
    }

    private static ObjectNode atLeastZero(String type) {
        ObjectNode number = typed(type);
        number.put("minimum", 0);
        return number;
    }

    private static ObjectNode scalar() {
        ObjectNode scalar = JSON.createObjectNode();
        scalar.putArray("type").add("string").add("number").add("boolean");
        return scalar;
    }

    private static ObjectNode none() {
        ObjectNode none = JSON.createObjectNode();
        none.putArray("enum").add("none");
        return none;
    }

    private static ObjectNode typed(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private static ObjectNode pattern(String pattern) {
        return typed("string").put("pattern", pattern);
    }

    private static ObjectNode arrayOf(ObjectNode items) {
        ObjectNode array = typed("array");
        array.set("items", items);
        return array;
    }

    private static ObjectNode mapOf(ObjectNode values) {
        ObjectNode map = typed("object");
        map.set("additionalProperties", values);
        return map;
    }

    private static ObjectNode ref(Element element) {
        return JSON.createObjectNode().put("$ref", "#/definitions/" + name(element));
    }

    private static ObjectNode required(String key) {
        ObjectNode required = JSON.createObjectNode();
        required.putArray("required").add(key);
        return required;
    }

    private static ArrayNode any(ObjectNode... schemas) {
        ArrayNode any = JSON.createArrayNode();
        any.addAll(List.of(schemas));
        return any;
    }

    private static ObjectNode either(ArrayNode schemas) {
        ObjectNode either = JSON.createObjectNode();
        either.set("anyOf", schemas);
        return either;
    }

    private static Element element(Form<?> form) {
        Element element = form.element();
        if (element == null) {
            throw new IllegalArgumentException("The form '%s' must belong to an element.".formatted(form.says()));
        }
        return element;
    }

    private static String name(Element element) {
        return element.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
