package dev.desirepath.cli;

import dev.desirepath.rules.Packs;
import java.util.Collection;

/** What somebody probably meant, said the same way everywhere. */
final class Suggesting {

    private Suggesting() {}

    /** {@return a sentence with the known word that is nearest; empty when none is near} */
    static String nearest(String written, Collection<String> known) {
        return Packs.nearest(written, known)
                .map(word -> ". Did you mean '" + word + "'?")
                .orElse("");
    }
}
