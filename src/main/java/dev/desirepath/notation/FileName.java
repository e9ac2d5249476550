package dev.desirepath.notation;

import dev.desirepath.reading.Characters;

/** The name of a file as the name of the journey in it, for files that give none. */
final class FileName {

    private FileName() {}

    /** {@return the name without folders and endings, with spaces for what joins words} */
    static String words(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.indexOf('.');
        String words = Characters.tidy((dot > 0 ? name.substring(0, dot) : name).replaceAll("[_-]", " "));
        String shown = words.codePoints()
                .filter(c -> !Characters.isRefused(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shown.isEmpty() ? "Journey" : shown;
    }
}
