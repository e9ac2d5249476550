package dev.desirepath.reading;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads journey files. */
public final class JourneyReader {

    /** How many bytes of a file are enough to read or to refuse it. */
    public static final int ENOUGH_BYTES = Encoding.MOST_BYTES + 1;

    private JourneyReader() {}

    /**
     * Reads one journey file completely.
     *
     * @param file the name that places and messages show
     * @param bytes the file's content, UTF-8
     * @return the journey, or every problem that the file has
     */
    public static Reading read(String file, byte[] bytes) {
        Problem unreadable = Encoding.refusal(FileKind.JOURNEY, file, bytes);
        if (unreadable != null) {
            return new Reading(null, List.of(unreadable));
        }
        Encoding.Decoded decoded = Encoding.decode(bytes);
        SourceText source = new SourceText(file, decoded.text());
        Problems problems = new Problems(source);
        Encoding.check(decoded, problems);
        Node root = problems.none() ? TreeBuilder.build(source, problems) : null;
        // A tree with mistakes is read to the end: all of them are said at once.
        Journey journey = root == null ? null : JourneyBuilder.build(file, root, problems);
        return reading(journey == null ? null : AcceptComments.read(journey, source, problems), problems);
    }

    /**
     * Reads a journey from the tree of its file, whatever it was written in.
     *
     * @param source the file that the places of the tree point into
     * @param root null when the file gave no tree, for a reason that is among the problems
     * @return the journey, or every problem that the file has
     */
    public static Reading read(SourceText source, @Nullable Node root, Problems problems) {
        Journey journey = root == null || !problems.none() ? null : JourneyBuilder.build(source.file(), root, problems);
        return reading(journey, problems);
    }

    private static Reading reading(@Nullable Journey journey, Problems problems) {
        return problems.none() ? new Reading(journey, List.of()) : new Reading(null, problems.sorted());
    }

    /**
     * Reads one journey file for what is wrong in it, or, when nothing is, for what was probably not meant.
     *
     * @param file the name that places and messages show
     * @param bytes the file's content, UTF-8
     * @return mistakes, or else notices, in the order of the file
     */
    public static List<Problem> check(String file, byte[] bytes) {
        Reading reading = read(file, bytes);
        return reading.journey() == null
                ? reading.problems()
                : check(new SourceText(file, Encoding.decode(bytes).text()), reading);
    }

    /** {@return the same of a file that was read: its mistakes, or else notices} */
    public static List<Problem> check(SourceText source, Reading reading) {
        Journey journey = reading.journey();
        if (journey == null) {
            return reading.problems();
        }
        return Hygiene.of(journey).stream()
                .map(notice -> notice.shownIn(source.shown(notice.place())))
                .toList();
    }
}
