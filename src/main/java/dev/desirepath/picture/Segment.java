package dev.desirepath.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A straight part of a line in a channel between columns or rows, from one position to another; gets a track of its own. */
final class Segment {

    private final int low;
    private final int high;
    private int track;

    Segment(int one, int other) {
        this.low = Math.min(one, other);
        this.high = Math.max(one, other);
    }

    int track() {
        return track;
    }

    /** Gives each segment of a channel the first track on which it meets no other, and returns how many tracks there are. */
    static int share(List<Segment> channel) {
        List<Integer> ends = new ArrayList<>();
        List<Segment> ordered = channel.stream()
                .sorted(Comparator.comparingInt(segment -> segment.low))
                .toList();
        for (Segment segment : ordered) {
            int track = 0;
            while (track < ends.size() && ends.get(track) >= segment.low) {
                track++;
            }
            if (track == ends.size()) {
                ends.add(segment.high);
            }
            ends.set(track, segment.high);
            segment.track = track;
        }
        return ends.size();
    }
}
