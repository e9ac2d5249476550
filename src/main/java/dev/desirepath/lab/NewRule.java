package dev.desirepath.lab;

import dev.desirepath.facts.Limit;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Verb;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two files that a new rule begins with, which pass their test as they are.
 *
 * @param limits what {@code pack.yaml} has to say for the rule, under {@code limits}
 */
public record NewRule(String family, String id, String drl, String page, List<NewLimit> limits) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public NewRule {
        limits = List.copyOf(limits);
    }

    /** A limit of a rule that was copied, under the name that the new rule reads it by. */
    public record NewLimit(String name, String is, String because, String source) {

        /** {@return its lines in {@code pack.yaml}} */
        public String yaml() {
            return "  %s:%n    is: %s%n    because: %s%n    source: %s%n"
                    .formatted(name, is, quoted(because), quoted(source))
                    .replace(System.lineSeparator(), "\n");
        }

        /** {@return the same in braces} */
        public String flow() {
            return "%s: {is: %s, because: %s, source: %s}".formatted(name, is, quoted(because), quoted(source));
        }

        private static String quoted(String text) {
            return "'" + text.replace("'", "''") + "'";
        }
    }

    /** {@return whether a family or an id can be called so} */
    public static boolean isName(String name) {
        return SLUG.matcher(name).matches();
    }

    /** {@return a name that can be used and is near; empty when nothing is left of it} */
    public static String nearestName(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** {@return what rules in that folder do} */
    public static Verb verbOf(String family) {
        return switch (family) {
            case "objections" -> Verb.OBJECT;
            case "priority" -> Verb.RANK;
            default -> Verb.GIVE;
        };
    }

    /** {@return a tiny rule to change into one's own} */
    public static NewRule tiny(String family, String id) {
        String word = verbOf(family).word();
        return new NewRule(
                family,
                id,
                filled(resource(word + ".drl"), family, id),
                filled(resource(word + ".md"), family, id),
                List.of());
    }

    private static String filled(String text, String family, String id) {
        return text.replace("{title}", title(id)).replace("{id}", id).replace("{family}", family);
    }

    /** {@return the same as a rule that there is, under another id} */
    public static NewRule like(Rule rule, Packs packs, String family, String id) {
        String drl = rule.text()
                .replaceFirst("(?m)^rule\\s+\"[^\"]*\"", Matcher.quoteReplacement("rule \"" + title(id) + "\""))
                .replaceFirst("@id\\(\\s*\"[^\"]*\"\\s*\\)", Matcher.quoteReplacement("@id( \"" + id + "\" )"));
        String page = packs.packOf(rule)
                .pages()
                .getOrDefault(rule.id(), "")
                .replaceFirst("(?m)^# .*$", Matcher.quoteReplacement("# " + title(id)))
                .replaceFirst("\\*\\*Family\\*\\* \\S+", Matcher.quoteReplacement("**Family** " + family));
        List<NewLimit> limits = new ArrayList<>();
        for (Limit limit : limits(rule, packs)) {
            String name = id + limit.name().substring(limit.name().indexOf('.'));
            drl = drl.replace("\"" + limit.name() + "\"", "\"" + name + "\"");
            page = page.replace("`" + limit.name() + "`", "`" + name + "`");
            limits.add(new NewLimit(name, limit.written(), limit.because(), limit.source()));
        }
        return new NewRule(family, id, drl, page, limits);
    }

    private static List<Limit> limits(Rule rule, Packs packs) {
        List<String> names = rule.conditions().stream()
                .filter(condition -> condition.pattern().type().factClass() == Limit.class)
                .flatMap(condition -> condition.pattern().comparisons().stream())
                .map(Constraint.Comparison::operands)
                .flatMap(List::stream)
                .filter(Operand.Literal.class::isInstance)
                .map(operand -> ((Operand.Literal) operand).value().toString())
                .distinct()
                .toList();
        return packs.packOf(rule).limits().stream()
                .filter(limit -> names.contains(limit.name()))
                .toList();
    }

    private static String title(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(NewRule.class.getResourceAsStream("/new-rule/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The program was built without " + name + ".", e);
        }
    }
}
