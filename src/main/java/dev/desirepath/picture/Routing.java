package dev.desirepath.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the ways of all lines of a band through the channels between its columns and rows, none through a card. */
final class Routing {

    private final Grid grid;
    private final Map<Integer, List<Link>> outs = new LinkedHashMap<>();
    private final Map<Integer, List<Link>> ins = new LinkedHashMap<>();
    private final List<BitSet> taken = new ArrayList<>();
    private final List<List<Segment>> channels = new ArrayList<>();
    private final List<List<Segment>> gaps = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Integer> channelTracks;
    private final List<Integer> gapTracks;

    Routing(Grid grid, List<Link> links) {
        this.grid = grid;
        for (int channel = 0; channel <= grid.columns(); channel++) {
            channels.add(new ArrayList<>());
        }
        for (int gap = 0; gap <= grid.rows().size(); gap++) {
            gaps.add(new ArrayList<>());
            taken.add(new BitSet());
        }
        grid.cells().values().forEach(cell -> taken.get(cell.row()).set(cell.column()));
        openPorts(links);
        outs.values().forEach(ways -> ways.stream().filter(this::isInside).forEach(this::route));
        this.channelTracks = channels.stream().map(Segment::share).toList();
        this.gapTracks = gaps.stream().map(Segment::share).toList();
    }

    private void openPorts(List<Link> links) {
        for (int card : grid.cells().keySet()) {
            outs.put(card, new ArrayList<>());
            ins.put(card, new ArrayList<>());
        }
        for (Link link : links) {
            boolean drawn = isInside(link) || !link.beside();
            if (drawn && grid.holds(link.from())) {
                outs(link.from()).add(link);
            }
            if (drawn && link.to() != Link.END && grid.holds(link.to())) {
                ins(link.to()).add(link);
            }
        }
        outs.values().forEach(ways -> ways.sort(Comparator.comparingInt(link -> row(link.to()))));
        ins.values().forEach(ways -> ways.sort(Comparator.comparingInt(link -> row(link.from()))));
    }

    private int row(int card) {
        return grid.holds(card) ? grid.cell(card).row() : Integer.MAX_VALUE;
    }

    List<Link> outs(int card) {
        return outs.getOrDefault(card, List.of());
    }

    List<Link> ins(int card) {
        return ins.getOrDefault(card, List.of());
    }

    boolean isInside(Link link) {
        return link.to() != Link.END && grid.holds(link.from()) && grid.holds(link.to());
    }

    private void route(Link link) {
        Cell from = grid.cell(link.from());
        Cell to = grid.cell(link.to());
        int outPort = outs(link.from()).indexOf(link);
        int inPort = ins(link.to()).indexOf(link);
        boolean forward = to.column() > from.column();
        if (forward && take(to.row(), from.column() + 1, to.column())) {
            routes.add(direct(link, outPort, inPort, from, to, from.column() + 1));
        } else if (forward && take(from.row(), from.column() + 1, to.column())) {
            routes.add(direct(link, outPort, inPort, from, to, to.column()));
        } else {
            routes.add(around(link, outPort, inPort, from, to));
        }
    }

    /** Takes the cells of a row for a line, if nothing is in them. */
    private boolean take(int row, int first, int last) {
        BitSet cells = taken.get(row);
        if (!cells.get(first, last).isEmpty()) {
            return false;
        }
        cells.set(first, last);
        return true;
    }

    private Route direct(Link link, int outPort, int inPort, Cell from, Cell to, int channel) {
        boolean straight = from.row() == to.row() && outPort == inPort && !link.all();
        Segment segment = straight ? null : put(channels.get(channel), middle(from.row()), middle(to.row()));
        return new Route(link, outPort, inPort, channel, segment, -1, null, channel, null);
    }

    private Route around(Link link, int outPort, int inPort, Cell from, Cell to) {
        int gap = to.row() > from.row() ? from.row() + 1 : from.row();
        int leave = from.column() + 1;
        int enter = to.column();
        return new Route(
                link,
                outPort,
                inPort,
                leave,
                put(channels.get(leave), middle(from.row()), 2 * gap),
                gap,
                put(gaps.get(gap), leave, enter),
                enter,
                put(channels.get(enter), 2 * gap, middle(to.row())));
    }

    /** Rows have odd positions, the gaps above them even ones. */
    private static int middle(int row) {
        return 2 * row + 1;
    }

    private static Segment put(List<Segment> channel, int one, int other) {
        Segment segment = new Segment(one, other);
        channel.add(segment);
        return segment;
    }

    List<Route> routes() {
        return routes;
    }

    int tracksOfChannel(int channel) {
        return channelTracks.get(channel);
    }

    int tracksOfGap(int gap) {
        return gapTracks.get(gap);
    }
}
