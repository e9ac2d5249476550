package dev.desirepath.reading;

import dev.desirepath.journey.Coverage;
import dev.desirepath.journey.Feeling;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of the reference that lists every key, made from the table of keys. */
final class FormatReference {

    private static final int MOST_WORDS = 10;

    private FormatReference() {}

    static String text() {
        StringBuilder text = new StringBuilder();
        for (Element element : Element.values()) {
            text.append("\n### ").append(title(element)).append("\n\n");
            text.append(where(element));
            text.append("| key | form | means | example |\n| --- | --- | --- | --- |\n");
            FormatKey.of(element).forEach(key -> text.append(row(key)));
        }
        text.append(
                "\n### What `covers` can name\n\n| word | says that these keys are written wherever they apply |\n");
        text.append("| --- | --- |\n");
        for (Coverage coverage : Coverage.values()) {
            text.append("| `%s` | %s |\n".formatted(word(coverage), code(coverage.keys())));
        }
        text.append("\n### The twenty emotions\n\n| cluster | emotion | other words for it |\n| --- | --- | --- |\n");
        for (Feeling feeling : Feeling.values()) {
            text.append("| %s | `%s` | %s |\n"
                    .formatted(word(feeling.cluster()), word(feeling), String.join(", ", Feelings.synonyms(feeling))));
        }
        return text.append('\n').toString();
    }

    private static String title(Element element) {
        String says = element.says().replaceFirst("^(an?|the) ", "");
        return says.substring(0, 1).toUpperCase(Locale.ROOT) + says.substring(1);
    }

    private static String where(Element element) {
        List<FormatKey<?>> parents = FormatKey.all().stream()
                .filter(key -> key.form().element() == element)
                .toList();
        if (parents.isEmpty()) {
            return element == Element.NUMBER ? "Instead of any number, length of time or share.\n\n" : "";
        }
        String under = parents.stream()
                .map(key -> "`%s` of %s".formatted(key.name(), key.element().says()))
                .collect(Collectors.joining(", "));
        return "Under %s. %s%s\n\n"
                .formatted(
                        under,
                        shape(parents.get(0).form()),
                        alone(parents.get(0).form()))
                .replace(" \n", "\n");
    }

    private static String shape(Form<?> form) {
        return switch (form.shape()) {
            case GROUPS -> "A list, each entry with these keys. ";
            case NAMED_GROUPS -> "Names, each with these keys. ";
            default -> "";
        };
    }

    private static String alone(Form<?> form) {
        if (form.alone().isEmpty()) {
            return "";
        }
        return form.alone().equals("none")
                ? "`none` alone says that there is none. "
                : "The value of `%s` may stand alone. ".formatted(form.alone());
    }

    private static String row(FormatKey<?> key) {
        return Stream.of("`" + key.name() + "`", form(key.form()), key.description(), "`" + key.example() + "`")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String form(Form<?> form) {
        if (form.words().isEmpty() || form.says().equals("yes or no")) {
            return form.says();
        }
        return form.says() + (form.words().size() > MOST_WORDS ? ", named below" : ": " + code(form.words()));
    }

    private static String code(List<String> words) {
        return words.stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
