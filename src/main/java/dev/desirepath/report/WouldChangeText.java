package dev.desirepath.report;

import dev.desirepath.advice.Change;
import dev.desirepath.proof.WouldChange;
import dev.desirepath.proof.WouldChange.Edited;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What would make a recommendation fall away, as text. */
public final class WouldChangeText {

    private static final int MOST = 6;
    private static final int MOST_FINDINGS = 2;

    private final int depth;
    private final Lines lines = new Lines();

    private WouldChangeText(int depth) {
        this.depth = depth;
    }

    /** {@return the answer; more than 1 shows every edit} */
    public static String of(WouldChange answer, int depth) {
        WouldChangeText text = new WouldChangeText(depth);
        text.write(answer);
        return text.lines.toString();
    }

    private void write(WouldChange answer) {
        lines.wrap("", "WHAT WOULD CHANGE IT  [" + answer.id() + "]", 0);
        lines.wrap("", answer.title() + ".", 0).gap();
        lines.wrap(
                "",
                "Each edit was carried out on the file and judged by the same rules: "
                        + Words.count(answer.tried(), "single edit") + " tried, " + answer.falls()
                        + (answer.falls() == 1 ? " makes" : " make")
                        + " it fall away. Exhaustive over what the proof touches: "
                        + (answer.exhaustive() ? "yes" : "no, only the first of " + answer.possible())
                        + ". It touches:",
                0);
        if (answer.touched().isEmpty()) {
            lines.wrap("  - ", "the journey as a whole", 4);
        }
        answer.touched().forEach(each -> lines.wrap("  - ", each.id() + ": " + each.name(), 4));
        part("What the advice itself would do, all of it together", answer.own());
        part("Do something else (then say so in the file)", answer.process());
        part("Correct the file, but only if in reality it is not so", answer.corrections());
        if (answer.falls() == 0) {
            lines.gap()
                    .wrap(
                            "",
                            answer.findings() == 1
                                    ? "No single edit makes it fall away."
                                    : "No single edit makes it fall away: it stands on " + answer.findings()
                                            + " findings, and one edit does not end all of them.",
                            0);
            answer.fewer()
                    .forEach(edited -> lines.wrap(
                            "  - ", edit(edited) + " leaves " + edited.left() + " of " + answer.findings(), 4));
        }
        lines.gap()
                .wrap(
                        "",
                        "Never tried, since it would only silence the advice: to state a law, a danger or a worth, to"
                                + " change what customers said, or to take evidence away.",
                        0);
    }

    private void part(String title, List<Edited> edits) {
        if (edits.isEmpty()) {
            return;
        }
        lines.gap().wrap("", title, 0);
        List<List<Edited>> alike = alike(edits);
        int most = depth > 1 ? alike.size() : MOST;
        alike.stream().limit(most).forEach(this::write);
        if (alike.size() > most) {
            lines.wrap("    ", "and " + (alike.size() - most) + " more (--depth 2)", 4);
        }
    }

    /** {@return those that differ in one part only, with the same to come of it, together} */
    private static List<List<Edited>> alike(List<Edited> edits) {
        Map<Object, List<Edited>> alike = new LinkedHashMap<>();
        for (Edited edited : edits) {
            Change change = edited.changes().get(0);
            Map<String, String> what = new LinkedHashMap<>(change.what());
            boolean varies = edited.changes().size() == 1 && !edited.toChoose() && what.remove(varying(change)) != null;
            Object key =
                    varies ? List.of(change.edit(), what, edited.closes(), edited.opens(), edited.takes()) : edited;
            alike.computeIfAbsent(key, any -> new ArrayList<>()).add(edited);
        }
        return List.copyOf(alike.values());
    }

    private static String varying(Change change) {
        return switch (change.edit()) {
            case "merge" -> "into";
            case "move" -> "after";
            default -> "to";
        };
    }

    private void write(List<Edited> alike) {
        Edited edited = alike.get(0);
        String others = alike.stream()
                .skip(1)
                .map(each -> each.changes().get(0))
                .map(change -> ", or " + varying(change) + " " + change.what().get(varying(change)))
                .collect(Collectors.joining());
        lines.wrap("  - ", edit(edited) + others, 4);
        findings("closes as well", edited.closes());
        findings("opens", edited.opens());
        findings("but", edited.takes());
    }

    private void findings(String word, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        int most = depth > 1 ? sentences.size() : MOST_FINDINGS;
        int more = sentences.size() - most;
        lines.wrap(
                "      ",
                word + ": " + sentences.stream().limit(most).collect(Collectors.joining("; "))
                        + (more > 0 ? "; and " + more + " more" : ""),
                8);
    }

    private static String edit(Edited edited) {
        return edited.changes().stream()
                .map(change -> edited.toChoose() ? Words.choice(change) : Words.change(change))
                .collect(Collectors.joining("; "));
    }
}
