package dev.desirepath.picture;

import java.util.ArrayList;
import java.util.List;

/** A journey wrapped into bands, so that it is no wider than a screen or a page. */
final class Bands {

    static final int WIDEST = 1300;
    private static final int MOST_COLUMNS = 10;
    private static final int FULL_ENOUGH = 5;

    private Bands() {}

    static List<Band> of(Sheet sheet) {
        Columns columns = Columns.of(sheet);
        List<Band> bands = new ArrayList<>();
        int first = 0;
        while (first < columns.count()) {
            int last = Math.min(columns.count(), first + MOST_COLUMNS);
            Band band = new Band(sheet, columns, first, last);
            while (band.width() > WIDEST && last > first + 1) {
                last--;
                band = new Band(sheet, columns, first, last);
            }
            int whole = wholeStages(columns, first, last);
            band = whole == last ? band : new Band(sheet, columns, first, whole);
            bands.add(band);
            first = whole;
        }
        return bands;
    }

    /** {@return the end of the last stage that fits whole, where that leaves the band full enough} */
    private static int wholeStages(Columns columns, int first, int last) {
        if (last == columns.count()) {
            return last;
        }
        int end = last;
        while (end > first
                && columns.stages().get(end - 1).equals(columns.stages().get(end))) {
            end--;
        }
        return end - first >= FULL_ENOUGH ? end : last;
    }
}
