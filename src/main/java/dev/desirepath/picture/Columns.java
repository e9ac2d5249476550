package dev.desirepath.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which column each card stands: a stage is a run of columns, and in it a card stands right of those that lead to it.
 *
 * @param of the column of each card
 * @param stages the stage of each column
 */
record Columns(List<Integer> of, List<Integer> stages) {

    static Columns of(Sheet sheet) {
        int[] ranks = new int[sheet.cards().size()];
        List<Card> cards = sheet.cards();
        List<List<Integer>> before = new ArrayList<>();
        cards.forEach(card -> before.add(new ArrayList<>()));
        sheet.links().stream()
                .filter(link -> !link.beside() && link.to() > link.from())
                .filter(link ->
                        cards.get(link.from()).stage() == cards.get(link.to()).stage())
                .forEach(link -> before.get(link.to()).add(link.from()));
        for (Card card : cards) {
            for (int from : before.get(card.index())) {
                ranks[card.index()] = Math.max(ranks[card.index()], ranks[from] + 1);
            }
        }
        return standing(sheet, ranks);
    }

    private static Columns standing(Sheet sheet, int[] ranks) {
        List<Integer> stages = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (int stage = 0; stage < sheet.stages().size(); stage++) {
            int first = stages.size();
            for (Card card : sheet.cards()) {
                if (card.stage() != stage) {
                    continue;
                }
                int column = first + ranks[card.index()];
                columns.add(column);
                while (stages.size() <= column) {
                    stages.add(stage);
                }
            }
        }
        return new Columns(List.copyOf(columns), List.copyOf(stages));
    }

    /** {@return the cards from left to right, those of one column in the order of the file} */
    List<Integer> ordered() {
        return IntStream.range(0, of.size())
                .boxed()
                .sorted(Comparator.comparing(of::get))
                .toList();
    }

    int count() {
        return stages.size();
    }
}
