package dev.desirepath.html;

import dev.desirepath.advice.Action;
import dev.desirepath.advice.Finding;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.report.Labelled;
import dev.desirepath.report.RecommendationText;
import dev.desirepath.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A recommendation as the page shows it. */
public final class Card {

    private static final List<String> TO_DO = List.of("Change", "Effect", "Stays", "Assumes", "Check", "Effort");
    private static final Map<String, String> NAMES = Map.of(
            "Change", "What to do",
            "Stays", "What stays",
            "Check", "Check first",
            "Seen", "Seen where",
            "May help", "May also help",
            "Exposure", "How often");

    private final Recommendation it;
    private final String owner;
    private final List<Entry> entries = new ArrayList<>();

    /** What stands under one label. */
    public record Entry(String label, List<String> sentences) {

        public Entry {
            sentences = List.copyOf(sentences);
        }

        /** {@return the label as the page shows it} */
        public String name() {
            return NAMES.getOrDefault(label, label);
        }
    }

    Card(Recommendation it, String owner) {
        this.it = it;
        this.owner = owner;
        for (Labelled said : RecommendationText.of(it, true)) {
            String line = said.place() == null ? "" : " (line " + said.place().line() + ")";
            add(said.label(), said.text() + line);
        }
    }

    private void add(String label, String sentence) {
        int last = entries.size() - 1;
        boolean same =
                last >= 0 && (label.isEmpty() || entries.get(last).label().equals(label));
        if (!same) {
            entries.add(new Entry(label, List.of(sentence)));
            return;
        }
        List<String> sentences = new ArrayList<>(entries.get(last).sentences());
        sentences.add(sentence);
        entries.set(last, new Entry(entries.get(last).label(), sentences));
    }

    public Recommendation it() {
        return it;
    }

    /** {@return the verb as people read it} */
    public String verb() {
        return QuestionSheet.capital(Words.word(it.action()));
    }

    /** {@return the class that gives the verb its colour} */
    public String tone() {
        return Words.word(it.action());
    }

    /** {@return the sign that means the same as the verb} */
    public String sign() {
        return it.action() == Action.ELIMINATE ? "✕" : "↗";
    }

    public String priority() {
        return Words.word(it.priority());
    }

    /** {@return as many full bars as the priority has, of four} */
    public String bars() {
        return switch (it.priority()) {
            case CRITICAL -> "▮▮▮▮";
            case HIGH -> "▮▮▮▯";
            case MEDIUM -> "▮▮▯▯";
            case LOW -> "▮▯▯▯";
        };
    }

    /** {@return what stands under the label; nothing where the report has no such line} */
    public List<String> said(String label) {
        return entries.stream()
                .filter(entry -> entry.label().equals(label))
                .flatMap(entry -> entry.sentences().stream())
                .toList();
    }

    /** {@return what to do, on which conditions, with which effect} */
    public List<Entry> toDo() {
        return TO_DO.stream()
                .map(this::under)
                .filter(entry -> !entry.sentences().isEmpty())
                .toList();
    }

    /** {@return what speaks for it and where it was seen, and whatever else the reports say} */
    public List<Entry> grounds() {
        return entries.stream()
                .filter(entry ->
                        !TO_DO.contains(entry.label()) && !entry.label().equals("Why"))
                .toList();
    }

    private Entry under(String label) {
        return new Entry(label, said(label));
    }

    /** {@return who answers for it; empty where the file names nobody} */
    public String owner() {
        return owner;
    }

    public List<Finding> findings() {
        return Stream.concat(it.findings().stream(), it.absorbed().stream()).toList();
    }
}
