package dev.desirepath.picture;

import java.util.ArrayList;
import java.util.List;

/** The picture for screens and pages that have room: bands of columns, then the legend. */
final class Wide {

    private Wide() {}

    static List<Drawing> of(Sheet sheet) {
        List<Band> bands = Bands.of(sheet);
        int width = Math.max(
                bands.size() > 1 ? Bands.WIDEST : 0,
                bands.stream().mapToInt(Band::width).max().orElse(0));
        List<Drawing> drawings = new ArrayList<>();
        for (Band band : bands) {
            drawings.add(band.draw(width, title(sheet, drawings.size() + 1, bands.size())));
        }
        drawings.add(Legend.draw(Math.max(width, Legend.NARROWEST), sheet));
        return drawings;
    }

    static String title(Sheet sheet, int part, int of) {
        String title = "Journey picture: " + sheet.name();
        return of == 1 ? title : title + ", part " + part + " of " + of;
    }
}
