package dev.desirepath.picture;

import dev.desirepath.picture.Mark.Panel;
import dev.desirepath.picture.Mark.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The silences of a band as strips from touchpoint to touchpoint, with what the customer hears in them. */
final class Silences {

    private static final int MARGIN = 5;
    private static final int WIDE_ENOUGH = 130;

    private record Stretch(int left, int right, String css, List<String> lines) {}

    private final Frame frame;
    private final Grid grid;
    private final Columns columns;
    private final int first;

    Silences(Frame frame, Grid grid, Columns columns, int first) {
        this.frame = frame;
        this.grid = grid;
        this.columns = columns;
        this.first = first;
    }

    /** Draws them below this height and returns where they end. */
    int draw(Sheet sheet, int top, List<Mark> marks) {
        List<Stretch> strips = new ArrayList<>();
        sheet.silences().forEach(hush -> add(hush, strips));
        strips.sort(Comparator.comparingInt(Stretch::left));
        int bottom = top;
        List<Stretch> left = new ArrayList<>(strips);
        while (!left.isEmpty()) {
            bottom = drawRow(left, bottom, marks) + 3;
        }
        return bottom;
    }

    /** Draws as many as have room beside each other and takes them out of the list. */
    private static int drawRow(List<Stretch> left, int top, List<Mark> marks) {
        int bottom = top;
        int taken = 0;
        for (Stretch strip : List.copyOf(left)) {
            if (strip.left() >= taken) {
                int height = strip.lines().size() * Type.NOTE.leading() + 2 * MARGIN;
                draw(strip, top, height, marks);
                bottom = Math.max(bottom, top + height);
                taken = strip.right();
                left.remove(strip);
            }
        }
        return bottom;
    }

    private static void draw(Stretch strip, int top, int height, List<Mark> marks) {
        marks.add(new Panel(new Rect(strip.left(), top, strip.right() - strip.left(), height), 0, strip.css()));
        int baseline = top + MARGIN - 3;
        for (String line : strip.lines()) {
            baseline += Type.NOTE.leading();
            marks.add(new Words(strip.left() + MARGIN, baseline, Type.NOTE, line, "jp-ink"));
        }
    }

    /** A silence that does not lead to a later column stands before the step that ends it. */
    private void add(Hush hush, List<Stretch> strips) {
        int last = first + grid.columns();
        int until = columns.of().get(hush.until());
        int from = columns.of().get(hush.from()) < until ? columns.of().get(hush.from()) : until - 1;
        if (from >= last || until < first || (until == first && from < first - 1 && until == from)) {
            return;
        }
        boolean begins = from >= first;
        boolean ends = until < last;
        int left = begins ? frame.column(from - first).centre() + 3 : Frame.LABELS + 3;
        int right = ends ? frame.column(until - first).centre() - 3 : frame.right() - 3;
        String text = (begins ? "" : "… ") + hush.text() + (ends ? "" : " …");
        boolean said = right - left >= WIDE_ENOUGH || ends;
        List<String> lines = said ? TextWidth.wrap(text, Type.NOTE, right - left - 2 * MARGIN) : List.of("…");
        strips.add(new Stretch(left, right, css(hush.hearing()), lines));
    }

    static String css(Delay.Hearing hearing) {
        return switch (hearing) {
            case TOLD -> "jp-hush jp-told";
            case NOTHING -> "jp-hush jp-nothing";
            default -> "jp-hush jp-unsaid";
        };
    }
}
