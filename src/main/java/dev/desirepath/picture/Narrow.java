package dev.desirepath.picture;

import java.util.ArrayList;
import java.util.List;

/** The picture for narrow screens and upright pages: the steps below one another, a drawing for each stage, the legend. */
final class Narrow {

    static final int WIDTH = 360;
    private static final int HIGHEST = 700;

    private Narrow() {}

    static List<Drawing> of(Sheet sheet) {
        List<Strip> strips = new ArrayList<>();
        List<Tile> tiles = new ArrayList<>();
        int height = 0;
        for (Card card : sheet.cards()) {
            Tile tile = new Tile(sheet, card);
            boolean newStage =
                    !tiles.isEmpty() && tiles.get(tiles.size() - 1).card().stage() != card.stage();
            if (newStage || (!tiles.isEmpty() && height + tile.height() > HIGHEST)) {
                strips.add(new Strip(sheet, tiles));
                tiles = new ArrayList<>();
                height = 0;
            }
            tiles.add(tile);
            height += tile.height();
        }
        strips.add(new Strip(sheet, tiles));
        List<Drawing> drawings = new ArrayList<>();
        for (Strip strip : strips) {
            drawings.add(strip.draw(Wide.title(sheet, drawings.size() + 1, strips.size())));
        }
        drawings.add(Legend.draw(WIDTH, sheet));
        return drawings;
    }
}
