package dev.desirepath.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the columns, channels, rows and gaps of a band lie, in units of the drawing. */
final class Frame {

    static final int LABELS = 112;
    static final int TRACK = 9;
    private static final int CHANNEL = 14;
    private static final int ARROW = 12;
    private static final int GAP = 8;
    private static final int FOOT = 6;
    private static final int LINE_OF_VISIBILITY = 22;
    private static final int PORT = 24;
    private static final int PORTS = 16;

    private final Sheet sheet;
    private final Grid grid;
    private final Routing routing;
    private final int card;
    private final int[] channelX;
    private final int[] columnX;
    private final int[] outLabels;
    private final int[] inLabels;
    private final int[] gapY;
    private final int[] rowY;
    private final int[] rowHeight;
    private final Map<Integer, Face> faces = new HashMap<>();
    private final Map<Integer, DelayBar> delays = new HashMap<>();

    /**
     * @param card how wide cards are
     */
    Frame(Sheet sheet, Grid grid, Routing routing, int top, int card) {
        this.card = card;
        this.sheet = sheet;
        this.grid = grid;
        this.routing = routing;
        this.channelX = new int[grid.columns() + 2];
        this.columnX = new int[grid.columns()];
        this.outLabels = new int[grid.columns() + 1];
        this.inLabels = new int[grid.columns() + 1];
        this.gapY = new int[grid.rows().size() + 2];
        this.rowY = new int[grid.rows().size()];
        this.rowHeight = new int[grid.rows().size()];
        grid.cells().keySet().forEach(this::measure);
        layColumns();
        layRows(top);
    }

    private void measure(int index) {
        Card shown = sheet.cards().get(index);
        faces.put(index, new Face(shown, card));
        delays.put(index, new DelayBar(shown.delay(), sheet.longestWait(), card));
        int column = grid.cell(index).column();
        for (Link link : routing.outs(index)) {
            String label = Stubs.leaving(link, routing.isInside(link));
            outLabels[column + 1] = Math.max(outLabels[column + 1], Stubs.width(label));
        }
        for (Link link : routing.ins(index)) {
            String label = Stubs.reaching(link, routing.isInside(link));
            inLabels[column] = Math.max(inLabels[column], Stubs.width(label));
        }
    }

    private void layColumns() {
        int x = LABELS;
        for (int channel = 0; channel <= grid.columns(); channel++) {
            channelX[channel] = x;
            x += outLabels[channel]
                    + CHANNEL
                    + TRACK * routing.tracksOfChannel(channel)
                    + inLabels[channel]
                    + (channel == grid.columns() ? 0 : ARROW);
            if (channel < grid.columns()) {
                columnX[channel] = x;
                x += card;
            }
        }
        channelX[grid.columns() + 1] = x;
    }

    private void layRows(int top) {
        int y = top;
        for (int row = 0; row <= grid.rows().size(); row++) {
            gapY[row] = y;
            y += row == lineOfVisibility() ? LINE_OF_VISIBILITY : 0;
            y += GAP + TRACK * routing.tracksOfGap(row);
            if (row < grid.rows().size()) {
                y += delayHeight(row);
                rowY[row] = y;
                rowHeight[row] = cardHeight(row);
                y += rowHeight[row] + FOOT;
            }
        }
        gapY[grid.rows().size() + 1] = y;
    }

    private List<Integer> inRow(int row) {
        return grid.cells().keySet().stream()
                .filter(index -> grid.cell(index).row() == row)
                .toList();
    }

    private int delayHeight(int row) {
        return inRow(row).stream()
                .mapToInt(index -> delay(index).height())
                .max()
                .orElse(0);
    }

    private int cardHeight(int row) {
        int needed = 0;
        for (int index : inRow(row)) {
            int ports = Math.max(routing.outs(index).size(), routing.ins(index).size());
            needed = Math.max(needed, Math.max(face(index).height(), PORT + PORTS * ports));
        }
        int lanes = new LaneLabel(grid.rows().get(row)).height() - delayHeight(row);
        return Math.max(needed, lanes);
    }

    /** {@return the row above which the customer sees everything; -1 where one of both sides is missing} */
    int lineOfVisibility() {
        for (int row = 1; row < grid.rows().size(); row++) {
            if (!grid.rows().get(row).isVisible() && grid.rows().get(row - 1).isVisible()) {
                return row;
            }
        }
        return -1;
    }

    int lineOfVisibilityY() {
        return gapY[lineOfVisibility()] + LINE_OF_VISIBILITY - 6;
    }

    Face face(int index) {
        Face face = faces.get(index);
        if (face == null) {
            throw new IllegalArgumentException("Step %d is not in this band.".formatted(index));
        }
        return face;
    }

    DelayBar delay(int index) {
        DelayBar delay = delays.get(index);
        if (delay == null) {
            throw new IllegalArgumentException("Step %d is not in this band.".formatted(index));
        }
        return delay;
    }

    /** {@return where the card lies; cards of a row are of one height} */
    Rect card(int index) {
        Cell cell = grid.cell(index);
        return new Rect(columnX[cell.column()], rowY[cell.row()], card, rowHeight[cell.row()]);
    }

    Rect column(int column) {
        return new Rect(columnX[column], gapY[0], card, bottom() - gapY[0]);
    }

    int channelX(int channel) {
        return channelX[channel];
    }

    int gapY(int row) {
        return gapY[row];
    }

    int right() {
        return channelX[grid.columns() + 1];
    }

    int bottom() {
        return gapY[grid.rows().size() + 1];
    }

    Point out(int index, int port) {
        Rect at = card(index);
        return new Point(at.right(), at.y() + PORT + PORTS * port);
    }

    /** {@return where a line comes in: lower than one goes out, so that they do not run into each other} */
    Point in(int index, int port) {
        Rect at = card(index);
        return new Point(at.x(), at.y() + PORT + PORTS * port + PORTS / 2);
    }

    int trackX(int channel, Segment segment) {
        return channelX[channel] + outLabels[channel] + CHANNEL / 2 + TRACK * segment.track() + 2;
    }

    int trackY(int gap, Segment segment) {
        int visibility = gap == lineOfVisibility() ? LINE_OF_VISIBILITY : 0;
        return gapY[gap] + visibility + GAP / 2 + TRACK * segment.track() + 2;
    }

    /** {@return the corners of a route} */
    List<Point> corners(Route route) {
        Point out = out(route.link().from(), route.outPort());
        Point in = in(route.link().to(), route.inPort());
        if (route.leaving() == null) {
            return List.of(out, new Point(in.x(), out.y()));
        }
        int x = trackX(route.leave(), route.leaving());
        List<Point> corners = new ArrayList<>(List.of(out, new Point(x, out.y())));
        if (route.along() != null && route.entering() != null) {
            int y = trackY(route.gap(), route.along());
            corners.add(new Point(x, y));
            x = trackX(route.enter(), route.entering());
            corners.add(new Point(x, y));
        }
        corners.add(new Point(x, in.y()));
        corners.add(in);
        return corners;
    }
}
