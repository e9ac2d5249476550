package dev.desirepath.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** What a rule calls when it matched: it notes which rule that was and what its names were bound to. */
public final class Advice {

    private final List<KnowledgeBases.Match> matches = new ArrayList<>();

    /** Notes a finding. */
    public void give(RuleContext context, Object subject) {
        note(context);
    }

    /** Notes an objection to an elimination. */
    public void object(RuleContext context, Object finding) {
        note(context);
    }

    /** Notes the priority of a finding. */
    public void rank(RuleContext context, Object finding) {
        note(context);
    }

    List<KnowledgeBases.Match> matches() {
        return matches;
    }

    private void note(RuleContext context) {
        Match match = context.getMatch();
        Map<String, Object> values = new HashMap<>();
        for (String name : match.getDeclarationIds()) {
            Object value = match.getDeclarationValue(name);
            // Drools makes up names for patterns that have none; those of rules begin with a dollar.
            if (value != null && name.startsWith("$")) {
                values.put(name, value);
            }
        }
        matches.add(new KnowledgeBases.Match(match.getRule().getName(), values));
    }
}
