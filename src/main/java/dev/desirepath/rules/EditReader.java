package dev.desirepath.rules;

import dev.desirepath.facts.Refers;
import dev.desirepath.reading.Element;
import dev.desirepath.reading.FormatKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the edits of {@code @change} and {@code @improveChange}. */
final class EditReader {

    private static final String NAME = "\\{(\\$\\w+)\\}";
    private static final String HELP =
            "Edits are: remove {$step}; merge {$step} into {$other}; move {$step} after {$other};"
                    + " give {$step} to {$actor}; insert message [about WORDS] at {$step};"
                    + " set KEY at {$step} [to VALUE or: without {$item}]; set KEY of journey [to VALUE];"
                    + " set KEY of businessRule {$rule} [to VALUE]. Where no edit does it: by hand.";
    private static final Map<String, java.util.regex.Pattern> FORMS = Map.of(
            "remove", form("remove " + NAME),
            "merge", form("merge " + NAME + " into " + NAME),
            "move", form("move " + NAME + " after " + NAME),
            "give", form("give " + NAME + " to " + NAME),
            "insert", form("insert message (?:about (?:" + NAME + "|([^{}]+)) )?at " + NAME),
            "set",
                    form("set ([a-zA-Z]+(?:[. -][a-zA-Z]+)*?) (?:at " + NAME + "|of journey|of businessRule " + NAME
                            + ")(?: (to|without) (?:" + NAME + "|([^{}]+)))?"),
            "by", form("by hand"));

    private static final String HOW_THINGS_STAND = "how things stand";

    private final Cursor cursor;
    private final Scope scope;

    EditReader(Cursor cursor, Scope scope) {
        this.cursor = cursor;
        this.scope = scope;
    }

    private static java.util.regex.Pattern form(String form) {
        return java.util.regex.Pattern.compile(form);
    }

    List<Edit> read(Text text) {
        List<Edit> edits = new ArrayList<>();
        int start = 0;
        for (String written : text.value().split(";", -1)) {
            String part = written.strip();
            int at = start + written.indexOf(part);
            edit(text, part, at).ifPresent(edits::add);
            start += written.length() + 1;
        }
        if (edits.size() > 1 && edits.stream().anyMatch(Edit.ByHand.class::isInstance)) {
            cursor.report(text.at(0), text.value().length(), "'by hand' stands beside edits", "Write the edits alone.");
        }
        return edits;
    }

    private Optional<Edit> edit(Text text, String part, int at) {
        String verb = part.split(" ", 2)[0];
        java.util.regex.Pattern form = FORMS.get(verb);
        Matcher matcher = form == null ? null : form.matcher(part);
        if (matcher == null || !matcher.matches()) {
            String message = part.isEmpty() ? "an edit is missing here" : "'" + part + "' is not an edit";
            cursor.report(text.at(at), part.length(), message, HELP);
            return Optional.empty();
        }
        return Optional.of(new Part(text, at, matcher).edit(verb));
    }

    /** One edit of which the form is right. */
    private final class Part {

        private final Text text;
        private final int at;
        private final Matcher matcher;

        Part(Text text, int at, Matcher matcher) {
            this.text = text;
            this.at = at;
            this.matcher = matcher;
        }

        Edit edit(String verb) {
            return switch (verb) {
                case "remove" -> new Edit.Remove(step(1), text.at(at));
                case "merge" -> new Edit.Merge(step(1), step(2), text.at(at));
                case "move" -> new Edit.Move(step(1), step(2), text.at(at));
                case "give" -> new Edit.Give(step(1), words(2), text.at(at));
                case "insert" -> insert();
                case "by" -> new Edit.ByHand(text.at(at));
                default -> set();
            };
        }

        private Edit insert() {
            String said = orEmpty(matcher.group(2));
            String about = matcher.group(1) == null ? said : bound(1).name();
            return new Edit.Insert(step(3), about.isEmpty() ? HOW_THINGS_STAND : about, text.at(at));
        }

        private Edit set() {
            String key = matcher.group(1);
            String value = matcher.group(5) == null ? orEmpty(matcher.group(6)) : bound(5).name();
            Edit.Set.How how = matcher.group(4) == null
                    ? Edit.Set.How.CHOOSE
                    : matcher.group(4).equals("to") ? Edit.Set.How.TO : Edit.Set.How.WITHOUT;
            if (matcher.group(2) != null) {
                checkKey(Element.STEP);
                return new Edit.Set(key, Edit.Set.Owner.STEP, step(2), how, value, text.at(at));
            }
            if (matcher.group(3) != null) {
                checkKey(Element.BUSINESS_RULE);
                return new Edit.Set(key, Edit.Set.Owner.BUSINESS_RULE, words(3), how, value, text.at(at));
            }
            checkKey(Element.JOURNEY);
            return new Edit.Set(key, Edit.Set.Owner.JOURNEY, "", how, value, text.at(at));
        }

        /** A key that the journey file does not have would make a change that nobody can carry out. */
        private void checkKey(Element owner) {
            String key = matcher.group(1);
            if (FormatKey.at(owner, key) == null) {
                cursor.report(
                        text.at(at + matcher.start(1)),
                        key.length(),
                        "'" + key + "' is not a key of " + owner.says(),
                        Spelling.help(
                                "Keys are",
                                key,
                                FormatKey.of(owner).stream()
                                        .map(FormatKey::name)
                                        .toList()));
            }
        }

        private String step(int group) {
            Known known = bound(group);
            if (known.bound() != null
                    && known.bound()
                            .field()
                            .filter(field -> field.refers() == Refers.Kind.STEP)
                            .isEmpty()) {
                report(group, "is not the id of a step", "Bind a field that holds one, such as 'step'.");
            }
            return known.name();
        }

        private String words(int group) {
            Known known = bound(group);
            if (known.bound() != null
                    && known.bound()
                            .field()
                            .filter(field -> field.kind() == FieldKind.TEXT && field.refers() == null)
                            .isEmpty()) {
                report(
                        group,
                        "is not a name of an actor or a business rule",
                        "Bind a field that holds one, such as 'giver'.");
            }
            return known.name();
        }

        private Known bound(int group) {
            String name = orEmpty(matcher.group(group));
            Bound bound = scope.lookUp(name).orElse(null);
            if (bound == null && cursor.lost(name)) {
                return new Known(name, null);
            }
            if (bound == null) {
                report(group, "is not bound", Spelling.help("Bound are", name, scope.visible()));
            } else {
                scope.need(name);
            }
            return new Known(name, bound);
        }

        private void report(int group, String message, String help) {
            String gap = "{" + matcher.group(group) + "}";
            cursor.report(text.at(at + matcher.start(group) - 1), gap.length(), gap + " " + message, help);
        }

        private static String orEmpty(@Nullable String group) {
            return group == null ? "" : group;
        }
    }

    /** A name in an edit and what it stands for; nothing when that is a mistake. */
    private record Known(String name, @Nullable Bound bound) {}
}
