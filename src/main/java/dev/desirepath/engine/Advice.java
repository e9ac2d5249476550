package dev.desirepath.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** What a rule calls when it matched: it notes which rule that was and what its names were bound to. */
public final class Advice {

    /**
     * One call of a rule.
     *
     * @param rule the name of the rule as compiled
     * @param values what its names were bound to
     */
    record Note(String rule, Object subject, Map<String, Object> values) {}

    private final List<Note> notes = new ArrayList<>();

    /** Notes a finding. */
    public void give(RuleContext context, Object subject) {
        note(context, subject);
    }

    /** Notes an objection to an elimination. */
    public void object(RuleContext context, Object finding) {
        note(context, finding);
    }

    /** Notes the priority of a finding. */
    public void rank(RuleContext context, Object finding) {
        note(context, finding);
    }

    List<Note> notes() {
        return notes;
    }

    private void note(RuleContext context, Object subject) {
        Match match = context.getMatch();
        Map<String, Object> values = new TreeMap<>();
        for (String name : match.getDeclarationIds()) {
            Object value = match.getDeclarationValue(name);
            // Drools makes up names for patterns that have none; those of rules begin with a dollar.
            if (value != null && name.startsWith("$")) {
                values.put(name, value);
            }
        }
        notes.add(new Note(match.getRule().getName(), subject, values));
    }
}
