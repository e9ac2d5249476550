package dev.desirepath.reading;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The problems of one file as they are found. */
public final class Problems {

    // Nobody mends more in one go, and a hostile file could ask for millions.
    private static final int MOST = 1000;

    private final SourceText source;
    private final List<Problem> found = new ArrayList<>();
    private int unlisted;

    /** Starts without any problem. */
    public Problems(SourceText source) {
        this.source = source;
    }

    FileKind kind() {
        return source.kind();
    }

    /** {@return whether nothing was found so far} */
    public boolean none() {
        return found.isEmpty();
    }

    /** Adds a problem with a piece of the file. */
    public void add(Node node, String message, String help) {
        add(node.place(), node.length(), message, help);
    }

    /** Adds a problem with the character at this index of the text. */
    public void add(int index, String message, String help) {
        // Finding the place walks along the line: not for problems that are not listed.
        if (isFull()) {
            unlisted++;
        } else {
            add(source.placeOf(index), 1, message, help);
        }
    }

    /** Adds a problem with as many characters at a place. */
    public void add(Place place, int length, String message, String help) {
        if (isFull()) {
            unlisted++;
            return;
        }
        found.add(new Problem(place, Math.max(1, length), message, source.shown(place), help));
    }

    /** Adds a problem whose help is the list of what there is, and what is nearest to the word. */
    public void addUnknown(Node node, String message, String label, Collection<String> known, String word) {
        // The nearest word costs time: not for problems that are not listed.
        add(node, message, isFull() ? "" : Suggestion.of(label, known, word));
    }

    /** {@return whether further problems are only counted, so that their words are not worth finding} */
    boolean isFull() {
        return found.size() >= MOST;
    }

    /** {@return the problems in the order of the file} */
    public List<Problem> sorted() {
        Collections.sort(found);
        if (unlisted > 0) {
            Problem last = found.get(found.size() - 1);
            found.add(new Problem(last.place(), 1, "%d more problems are not listed".formatted(unlisted), "", ""));
        }
        return found;
    }
}
