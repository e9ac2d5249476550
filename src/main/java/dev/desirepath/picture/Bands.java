package dev.desirepath.picture;

import java.util.ArrayList;
import java.util.List;

/** A journey wrapped into bands, so that it is no wider than a screen or a page. */
final class Bands {

    static final int WIDEST = 1300;
    private static final int MOST_COLUMNS = 10;
    private static final int FULL_ENOUGH = 5;
    private static final int HIGHEST = 1150;
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_OF_WHOLE_STAGES = 2;

    private Bands() {}

    static List<Band> of(Sheet sheet) {
        Columns columns = Columns.of(sheet);
        List<Band> bands = new ArrayList<>();
        int first = 0;
        while (first < columns.count()) {
            Cut cut = new Cut(sheet, columns, first);
            bands.add(cut.band());
            first = cut.last();
        }
        return bands;
    }

    /** Where a band that begins somewhere ends: as far as it is no wider than a screen, and no higher than a page if possible. */
    private static final class Cut {

        private final Sheet sheet;
        private final Columns columns;
        private final int first;
        private int last;
        private Band band;

        Cut(Sheet sheet, Columns columns, int first) {
            this.sheet = sheet;
            this.columns = columns;
            this.first = first;
            this.last = Math.min(columns.count(), first + MOST_COLUMNS);
            this.band = band();
            while (band.width() > WIDEST && last > first + 1) {
                endAt(last - 1);
            }
            endAfterWholeStages(FULL_ENOUGH);
            if (band.height() > HIGHEST) {
                endAfterWholeStages(FEWEST_OF_WHOLE_STAGES);
            }
            while (band.height() > HIGHEST && last > first + FEWEST_COLUMNS) {
                endAt(last - 1);
            }
        }

        int last() {
            return last;
        }

        Band band() {
            return Band.of(sheet, columns, first, last, WIDEST);
        }

        private void endAt(int end) {
            last = end;
            band = band();
        }

        /** Ends the band with the last stage that fits whole, where so many columns are left. */
        private void endAfterWholeStages(int columnsLeft) {
            int end = last < columns.count() ? last : last - 1;
            while (end > first
                    && columns.stages().get(end - 1).equals(columns.stages().get(end))) {
                end--;
            }
            boolean isCut = last < columns.count() || columnsLeft == FEWEST_OF_WHOLE_STAGES;
            if (isCut && end < last && end - first >= columnsLeft) {
                endAt(end);
            }
        }
    }
}
