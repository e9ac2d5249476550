package dev.desirepath.picture;

import dev.desirepath.picture.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** The name of a lane at its left end, with the unit. */
final class LaneLabel {

    private static final int INSIDE = Frame.LABELS - 14;
    private static final int MARGIN = 8;

    private final List<String> name;
    private final List<String> unit;

    LaneLabel(Lane lane) {
        this.name = TextWidth.wrap(lane.name(), Type.LANE, INSIDE);
        this.unit = lane.unit().isEmpty() ? List.of() : TextWidth.wrap(lane.unit(), Type.NOTE, INSIDE);
    }

    int height() {
        return 2 * MARGIN + name.size() * Type.LANE.leading() + unit.size() * Type.NOTE.leading();
    }

    List<Mark> at(int y) {
        List<Mark> marks = new ArrayList<>();
        int baseline = y + MARGIN - 3;
        for (String line : name) {
            baseline += Type.LANE.leading();
            marks.add(new Words(MARGIN, baseline, Type.LANE, line, "jp-ink"));
        }
        for (String line : unit) {
            baseline += Type.NOTE.leading();
            marks.add(new Words(MARGIN, baseline, Type.NOTE, line, "jp-quiet"));
        }
        return marks;
    }
}
