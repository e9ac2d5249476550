package dev.desirepath.notation;

import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.Node;
import dev.desirepath.reading.Problems;
import dev.desirepath.reading.Reading;
import dev.desirepath.reading.SourceText;
import dev.desirepath.reading.TreeText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file in another notation, as the tree that a journey file with the same content would give.
 *
 * @param title how the notation is called
 * @param root null when there is none, for a reason that is among the problems
 */
record Translation(String title, SourceText source, Node.@Nullable Mapping root, Problems problems, Notes notes) {

    Reading reading() {
        return JourneyReader.read(source, root, problems);
    }

    /** {@return the tree as the text of a journey file, with all notes as comments} */
    String text() {
        if (root == null) {
            throw new IllegalStateException("A file that gave no tree cannot be written.");
        }
        List<String> head = new ArrayList<>();
        head.add("Imported from %s (%s).".formatted(source.file(), title));
        head.addAll(notes.said());
        if (!notes.left().isEmpty()) {
            head.add("Not carried over, or not as it was (line:column there):");
            notes.left().forEach(line -> head.add("- " + line));
        }
        return TreeText.of(root, head, notes::remarks);
    }
}
