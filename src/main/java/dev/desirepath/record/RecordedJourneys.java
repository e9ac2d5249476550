package dev.desirepath.record;

import dev.desirepath.record.Verifying.Recorded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The journeys of a record that has been opened before, read once, one after the other. */
final class RecordedJourneys extends AbstractCollection<Recorded> {

    private final RecordLines lines;
    private final int before;
    private final int size;

    /** @param before how many lines come before the first */
    RecordedJourneys(InputStream in, int before, int size) {
        this.lines = new RecordLines(in);
        this.before = before;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<Recorded> iterator() {
        return new Iterator<>() {

            private int given;

            @Override
            public boolean hasNext() {
                return given < size;
            }

            @Override
            public Recorded next() {
                try {
                    while (lines.number() < before) {
                        lines.next();
                    }
                    String text = lines.next();
                    if (text == null || !hasNext()) {
                        throw new NoSuchElementException();
                    }
                    given++;
                    return new Recorded(lines.number(), text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
