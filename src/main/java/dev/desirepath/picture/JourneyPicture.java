package dev.desirepath.picture;

import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Journey;
import java.util.List;

/** A journey as a drawing: lanes and stages, waits, hand-offs and the emotional curve, as inline SVG. */
public final class JourneyPicture {

    private JourneyPicture() {}

    /**
     * {@return the picture as one {@code div} that holds an svg element for each band of the journey, twice: in a wide
     * form, and in a narrow one that the style rules show where there is no room for the wide one; classes only, no
     * script, no style attribute, nothing loaded}
     *
     * @param facts the facts derived from the journey
     * @param badges what acts where, numbered as on the page
     * @param id a prefix that makes every id in it unique on the page
     */
    public static String svg(Journey journey, Facts facts, List<Badge> badges, String id) {
        Sheet sheet = Sheets.of(journey, facts, badges);
        return "<div class=\"jp\">\n<div class=\"jp-wide\">\n" + written(Wide.of(sheet), id + "-w")
                + "</div>\n<div class=\"jp-narrow\">\n" + written(Narrow.of(sheet), id + "-n") + "</div>\n</div>\n";
    }

    /** {@return the style rules that the pictures of a page need once; colours as custom properties, for light, dark and print} */
    public static String style() {
        return Style.rules();
    }

    private static String written(List<Drawing> drawings, String id) {
        StringBuilder svgs = new StringBuilder();
        for (int number = 0; number < drawings.size(); number++) {
            svgs.append(Svg.of(drawings.get(number), id + (number + 1)));
        }
        return svgs.toString();
    }
}
