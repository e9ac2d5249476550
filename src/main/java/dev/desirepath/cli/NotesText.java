package dev.desirepath.cli;

import dev.desirepath.notation.Notes;
import dev.desirepath.report.Printable;

/** What is said on a terminal about a journey that came from another notation. */
final class NotesText {

    private NotesText() {}

    /** {@return everything, as it is said after importing} */
    static String all(String file, Notes notes) {
        StringBuilder text = new StringBuilder(said(file, notes));
        if (notes.countLeft() > 0) {
            text.append(line(file, "not carried over, or not as it was (line:column):"));
            notes.left()
                    .forEach(left ->
                            text.append("  ").append(Printable.text(left)).append('\n'));
        }
        return text.toString();
    }

    /** {@return how the file was understood, and how much was not carried over, as it is said beside a result} */
    static String brief(String file, Notes notes) {
        int left = notes.countLeft();
        String rest = left == 0
                ? ""
                : line(
                        file,
                        "%d thing%s not carried over, or not as drawn; 'desirepath import' lists them"
                                .formatted(left, left == 1 ? "" : "s"));
        return said(file, notes) + rest;
    }

    private static String said(String file, Notes notes) {
        StringBuilder text = new StringBuilder();
        notes.said().forEach(sentence -> text.append(line(file, sentence)));
        return text.toString();
    }

    private static String line(String file, String sentence) {
        return "desirepath: " + Printable.text(file + ": " + sentence) + "\n";
    }
}
