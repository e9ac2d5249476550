package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks what only the whole rule shows: its metadata against its call, its sentences and names against its conditions. */
final class RuleCheck {

    private final Cursor cursor;
    private final Scope scope;
    private final Map<String, Text> metadata;
    private final List<Condition> conditions;
    private final List<Edit> change = new ArrayList<>();
    private final List<Edit> improveChange = new ArrayList<>();

    RuleCheck(Cursor cursor, Scope scope, Map<String, Text> metadata, List<Condition> conditions) {
        this.cursor = cursor;
        this.scope = scope;
        this.metadata = metadata;
        this.conditions = conditions;
    }

    /** What follows from other mistakes is not said when there are any. */
    void check(Token start, RuleReader.Call call, boolean clean) {
        int before = cursor.problemCount();
        keys(start, call);
        MetadataCheck values = new MetadataCheck(cursor, scope, conditions);
        metadata.forEach(values::value);
        EditReader edits = new EditReader(cursor, scope);
        if (metadata.containsKey("change")) {
            change.addAll(edits.read(metadata.get("change")));
        }
        if (metadata.containsKey("improveChange")) {
            improveChange.addAll(edits.read(metadata.get("improveChange")));
        }
        strata(call);
        if (clean) {
            subject(call);
        }
        if (clean && cursor.problemCount() == before) {
            scope.names().values().stream()
                    .filter(bound -> !scope.isUsed(bound.name()))
                    .forEach(this::unused);
        }
    }

    Rule rule(String name, Token start, RuleReader.Call call, int lastLine) {
        Text id = metadata.get("id");
        return new Rule(
                id == null ? "" : id.value(),
                name,
                call.verb(),
                metadata,
                conditions,
                call.subject().text(),
                scope.names(),
                scope.needed(),
                change,
                improveChange,
                cursor.place(start),
                lastLine,
                cursor.source().text());
    }

    private void keys(Token start, RuleReader.Call call) {
        String does = "A rule with advice." + call.verb().word();
        for (String key : MetadataKeys.required(call.verb())) {
            boolean needless = key.equals("assumes") && metadata.containsKey("stops");
            if (!metadata.containsKey(key) && !needless) {
                cursor.report(cursor.refused(
                        start, "@" + key + " is missing", does + " has to say it: " + MetadataKeys.example(key)));
            }
        }
        Collection<String> allowed = MetadataKeys.allowed(call.verb());
        metadata.forEach((key, text) -> {
            if (!allowed.contains(key)) {
                report(text, "@" + key + " says nothing here", does + " may say: " + String.join(", ", allowed) + ".");
            }
        });
        Text together = metadata.get("improveTogether");
        if (together != null && !metadata.containsKey("eliminate")) {
            report(
                    together,
                    "@improveTogether stands without @eliminate",
                    "Where a rule only improves, @together says what several become.");
        }
    }

    private void subject(RuleReader.Call call) {
        Token token = call.subject();
        Bound bound = scope.lookUp(token.text()).orElse(null);
        if (bound == null || bound.kind() != Bound.Kind.FACT) {
            List<String> facts = scope.names().values().stream()
                    .filter(each -> each.kind() == Bound.Kind.FACT)
                    .map(Bound::name)
                    .toList();
            cursor.report(cursor.refused(
                    token,
                    token.shown() + " is not the name of a matched fact",
                    facts.isEmpty()
                            ? "Name one in a condition: $name : Type( ... )."
                            : Spelling.help("Those are", token.text(), facts)));
            return;
        }
        scope.use(token.text());
        boolean finding = bound.type().name().equals("Finding");
        if (call.verb() != Verb.GIVE && !finding) {
            cursor.report(cursor.refused(
                    token,
                    "advice." + call.verb().word() + " is about a Finding, not a "
                            + bound.type().name(),
                    "Match on it: $finding : Finding( ... )."));
        }
    }

    /** Rules that find must not look at what rules found, or their order would matter. */
    private void strata(RuleReader.Call call) {
        if (call.verb() == Verb.GIVE) {
            conditions.stream()
                    .flatMap(RuleCheck::patterns)
                    .filter(pattern -> pattern.type().name().equals("Finding"))
                    .forEach(pattern -> cursor.report(
                            pattern.place(),
                            1,
                            "a rule with advice.give cannot match on Finding",
                            "Findings are for objections and priorities."));
        }
    }

    static Stream<Pattern> patterns(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return Stream.of(match.pattern());
        }
        if (condition instanceof Condition.Absence absence) {
            return Stream.of(absence.pattern());
        }
        if (condition instanceof Condition.Presence presence) {
            return Stream.of(presence.pattern());
        }
        if (condition instanceof Condition.Tally tally) {
            return Stream.of(tally.pattern());
        }
        return condition instanceof Condition.ForAll all ? Stream.of(all.every(), all.has()) : Stream.empty();
    }

    private void unused(Bound bound) {
        cursor.report(
                bound.place(),
                bound.name().length(),
                "the name '" + bound.name() + "' is bound and never used",
                "Use it in a condition or a sentence, or leave it out.");
    }

    private void report(Text text, String message, String help) {
        Place place = text.place();
        cursor.report(place, text.value().length() + (text.quoted() ? 2 : 0), message, help);
    }
}
