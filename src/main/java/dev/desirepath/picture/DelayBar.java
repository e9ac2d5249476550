package dev.desirepath.picture;

import dev.desirepath.picture.Mark.Line;
import dev.desirepath.picture.Mark.Panel;
import dev.desirepath.picture.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** The wait before a step: its length as a bar, the square root of the longest one's, with the words above it. */
final class DelayBar {

    private static final int FULL = 124;
    private static final int BAR = 6;
    private static final int SHORTEST = 3;
    private static final int UNKNOWN = 36;

    private final Delay delay;
    private final long longest;
    private final List<String> lines;

    DelayBar(Delay delay, long longest, int width) {
        this.delay = delay;
        this.longest = longest;
        this.lines = TextWidth.wrap(delay.text(), Type.NOTE, width);
    }

    int height() {
        return lines.size() * Type.NOTE.leading() + BAR + 5;
    }

    /** {@return the length of the bar; that of an unknown wait is no length} */
    int length() {
        if (longest == 0) {
            return SHORTEST;
        }
        return Math.max(SHORTEST, (int) Math.round(FULL * Math.sqrt((double) delay.minutes() / longest)));
    }

    /** {@return the bar with its foot at this height} */
    List<Mark> above(int x, int foot) {
        List<Mark> marks = new ArrayList<>();
        int baseline = foot - BAR - 4 - (lines.size() - 1) * Type.NOTE.leading();
        String ink = delay.length() == Delay.Length.KNOWN ? "jp-ink" : "jp-quiet";
        for (String line : lines) {
            marks.add(new Words(x, baseline - 2, Type.NOTE, line, ink));
            baseline += Type.NOTE.leading();
        }
        int top = foot - BAR - 3;
        marks.add(
                switch (delay.length()) {
                    case KNOWN -> new Panel(new Rect(x, top, length(), BAR), 0, css(delay.hearing()));
                    case NONE -> new Line("jp-wait-none", new Point(x + 1, top), new Point(x + 1, top + BAR));
                    case UNKNOWN ->
                        new Line("jp-wait-unknown", new Point(x, top + BAR / 2), new Point(x + UNKNOWN, top + BAR / 2));
                });
        return marks;
    }

    static String css(Delay.Hearing hearing) {
        return switch (hearing) {
            case NOT_WAITING -> "jp-wait";
            case TOLD -> "jp-wait jp-told";
            case NOTHING -> "jp-wait jp-nothing";
            case NOT_STATED -> "jp-wait jp-unsaid";
        };
    }
}
