package dev.desirepath.redesign;

import dev.desirepath.advice.Change;
import dev.desirepath.reading.Element;
import dev.desirepath.reading.Form;
import dev.desirepath.reading.FormatKey;
import dev.desirepath.reading.Outline;
import dev.desirepath.reading.Outline.Items;
import dev.desirepath.reading.Outline.Keys;
import dev.desirepath.reading.Outline.Pair;
import dev.desirepath.reading.Outline.Piece;
import dev.desirepath.reading.Outline.Word;
import dev.desirepath.redesign.Carried.End;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** States values of a step, a business rule or the journey. */
final class Setting {

    private final Draft draft;
    private final Choices choices;

    Setting(Draft draft, Choices choices) {
        this.draft = draft;
        this.choices = choices;
    }

    /**
     * Carries one edit out.
     *
     * @param line the line of the element in the file as it was given; 0 when it had none
     */
    Ending set(Change change, int line) {
        Map<String, String> what = change.what();
        String path = what.getOrDefault("key", "");
        Element owner = what.containsKey("step")
                ? Element.STEP
                : what.containsKey("businessRule") ? Element.BUSINESS_RULE : Element.JOURNEY;
        String element = element(change);
        FormatKey<?> key = FormatKey.at(owner, path);
        Keys keys = key == null ? null : keys(owner, element);
        if (key == null || keys == null) {
            return Ending.impossible(
                    key == null ? "'" + path + "' is no key" : "'" + element + "' is not declared in the file");
        }
        if (what.containsKey("without")) {
            return without(element, path, what.getOrDefault("without", ""));
        }
        String to = what.get("to");
        String chosen = to == null ? choices.value(path, element) : null;
        if (to == null && chosen == null) {
            return new Ending(End.TO_CHOOSE, toChoose(owner, element, path, key, line));
        }
        String yaml = to == null ? written(String.valueOf(chosen), key) : literal(to, key);
        return state(keys, owner, path, yaml, chosen);
    }

    /** {@return whether a person has to choose the value and has not} */
    boolean isOpen(Change change) {
        return isChoice(change) && choices.value(change.what().getOrDefault("key", ""), element(change)) == null;
    }

    /** {@return whether a person has to choose the value} */
    static boolean isChoice(Change change) {
        return change.edit().equals("set")
                && !change.what().containsKey("to")
                && !change.what().containsKey("without");
    }

    /** {@return the step or business rule of which a value is stated; empty for the journey} */
    static String element(Change change) {
        return change.what().getOrDefault("step", change.what().getOrDefault("businessRule", ""));
    }

    private static String toChoose(Element owner, String element, String path, FormatKey<?> key, int line) {
        String where = owner == Element.JOURNEY ? "" : "@" + element;
        String at = line == 0 ? "" : " (line " + line + ")";
        return "'" + path + "'" + (where.isEmpty() ? " of the journey" : " at " + element + at) + ", such as --choose '"
                + path + where + "=" + key.example() + "'";
    }

    private @Nullable Keys keys(Element owner, String element) {
        return switch (owner) {
            case STEP -> draft.step(draft.number(element));
            case BUSINESS_RULE -> businessRule(element);
            default -> draft.root();
        };
    }

    private @Nullable Keys businessRule(String id) {
        Pair rules = Draft.key(draft.root(), "business rules");
        if (rules == null || !draft.journey().businessRules().containsKey(id)) {
            return null;
        }
        if (!(rules.value() instanceof Keys)) {
            List<String> names = rules.value() instanceof Items list
                    ? list.items().stream().map(Yaml::inline).toList()
                    : List.of(Yaml.inline(rules.value()));
            draft.page().replaceValue(rules, "{" + String.join(": {}, ", names) + ": {}}");
            return businessRule(id);
        }
        for (Pair rule : ((Keys) rules.value()).entries()) {
            if (ListEdit.same(rule.word().text()).equals(ListEdit.same(id))) {
                if (!(rule.value() instanceof Keys)) {
                    draft.page().replaceValue(rule, "{}");
                    return businessRule(id);
                }
                return (Keys) rule.value();
            }
        }
        return null;
    }

    /** What a rule says is a word; only a list or a group may stand in brackets. */
    private static String literal(String to, FormatKey<?> key) {
        boolean bracketed = key.form().shape() != Form.Shape.ONE && (to.startsWith("[") || to.startsWith("{"));
        return bracketed ? to : Yaml.text(to, true);
    }

    /** What a person chose is YAML; a text with a colon that is no group is a text all the same. */
    private static String written(String chosen, FormatKey<?> key) {
        Piece piece = Outline.of(chosen);
        boolean text = piece instanceof Keys keys
                && !keys.flow()
                && (key.form().shape() == Form.Shape.ONE || key.form().shape() == Form.Shape.LIST);
        return text ? Yaml.text(chosen, true) : Yaml.inline(piece);
    }

    private Ending state(Keys keys, Element owner, String path, String yaml, @Nullable String chosen) {
        String before = draft.text();
        String[] parts = path.split("\\.", 2);
        if (parts.length == 1) {
            draft.set(keys, owner, path, yaml);
        } else if (!stateInside(keys, owner, parts[0], parts[1], yaml)) {
            return Ending.impossible("'" + parts[0] + "' is no group of keys");
        }
        if (before.equals(draft.text())) {
            return Ending.before("it says so");
        }
        if (chosen != null) {
            check(path, chosen);
        }
        return Ending.made();
    }

    private void check(String path, String chosen) {
        try {
            draft.journey();
        } catch (Draft.Unreadable e) {
            throw new Choices.WrongChoice("'%s' cannot be chosen for '%s': %s. %s"
                    .formatted(
                            chosen,
                            path,
                            e.problems().get(0).message(),
                            e.problems().get(0).help()));
        }
    }

    private boolean stateInside(Keys keys, Element owner, String group, String inner, String yaml) {
        FormatKey<?> outer = FormatKey.at(owner, group);
        Element element = outer == null ? null : outer.form().element();
        if (outer == null || element == null || outer.form().shape() != Form.Shape.GROUP || inner.indexOf('.') >= 0) {
            return false;
        }
        Pair there = Draft.key(keys, group);
        if (there != null && there.value() instanceof Keys inside) {
            draft.set(inside, element, inner, yaml);
            return true;
        }
        String alone = outer.form().alone();
        Piece old = there == null ? null : there.value();
        boolean keepsOld = old != null
                && !alone.isEmpty()
                && !alone.equals("none")
                && !alone.equals(inner)
                && !(old instanceof Word word && (word.isNone() || word.text().isBlank()));
        String first = keepsOld && old != null ? alone + ": " + Yaml.inline(old) + ", " : "";
        String joined = Joining.of(draft.root()).join(inner);
        draft.set(keys, owner, group, "{" + first + joined + ": " + yaml + "}");
        return true;
    }

    private Ending without(String step, String path, String entry) {
        if (step.isEmpty() || path.indexOf('.') >= 0) {
            return Ending.impossible("only lists of a step can lose an entry");
        }
        ListEdit list = new ListEdit(draft, draft.number(step), path);
        if (!list.has(entry)) {
            return Ending.before("'" + entry + "' is not there");
        }
        list.remove(entry);
        return Ending.made();
    }
}
