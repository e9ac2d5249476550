package dev.desirepath.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the cards of a band stand.
 *
 * @param rows the lane of each row; a lane has as many rows as cards stand above one another in it
 * @param cells by the number of the card, in the order of columns
 * @param columns how many there are
 */
record Grid(List<Lane> rows, Map<Integer, Cell> cells, int columns) {

    /** {@return the cards of the columns from the first to before the last} */
    static Grid of(Sheet sheet, Columns columns, int first, int last) {
        List<Card> inside = sheet.cards().stream()
                .filter(card ->
                        columns.of().get(card.index()) >= first && columns.of().get(card.index()) < last)
                .sorted(Comparator.comparing((Card card) -> columns.of().get(card.index()))
                        .thenComparing(Card::index))
                .toList();
        List<Lane> rows = new ArrayList<>();
        Map<Integer, Cell> unordered = new LinkedHashMap<>();
        for (Lane lane : sheet.lanes()) {
            Stack stack = new Stack(sheet, rows.size());
            inside.stream()
                    .filter(card -> card.lane().equals(lane))
                    .forEach(card -> stack.put(card, columns.of().get(card.index()) - first, unordered));
            for (int row = 0; row < stack.taken.size(); row++) {
                rows.add(lane);
            }
        }
        Map<Integer, Cell> cells = new LinkedHashMap<>();
        for (Card card : inside) {
            Cell cell = unordered.get(card.index());
            if (cell != null) {
                cells.put(card.index(), cell);
            }
        }
        return new Grid(List.copyOf(rows), cells, last - first);
    }

    Cell cell(int card) {
        Cell cell = cells.get(card);
        if (cell == null) {
            throw new IllegalArgumentException("Step %d is not in this band.".formatted(card));
        }
        return cell;
    }

    boolean holds(int card) {
        return cells.containsKey(card);
    }

    /** The rows of one lane while cards are put into them; who follows somebody of the lane stays in their row. */
    private static final class Stack {

        private final Sheet sheet;
        private final int firstRow;
        private final List<BitSet> taken = new ArrayList<>();

        Stack(Sheet sheet, int firstRow) {
            this.sheet = sheet;
            this.firstRow = firstRow;
        }

        void put(Card card, int column, Map<Integer, Cell> cells) {
            int row = sheet.links().stream()
                    .filter(link -> link.to() == card.index() && !link.beside())
                    .map(link -> cells.get(link.from()))
                    .filter(cell -> cell != null && cell.row() >= firstRow)
                    .map(cell -> cell.row() - firstRow)
                    .filter(before -> isFree(before, column))
                    .findFirst()
                    .orElseGet(() -> free(column));
            while (taken.size() <= row) {
                taken.add(new BitSet());
            }
            taken.get(row).set(column);
            cells.put(card.index(), new Cell(column, firstRow + row));
        }

        private boolean isFree(int row, int column) {
            return row >= taken.size() || !taken.get(row).get(column);
        }

        private int free(int column) {
            int row = 0;
            while (!isFree(row, column)) {
                row++;
            }
            return row;
        }
    }
}
