package dev.desirepath.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import org.jspecify.annotations.Nullable;

/** Whose program this is, as files show it. */
final class Owner {

    /** Null when that cannot be found out; then nothing counts as the user's own. */
    static final @Nullable UserPrincipal USER = user();

    private Owner() {}

    /** The name of the user need not be known to the system, in a container for instance; a new file always has an owner. */
    private static @Nullable UserPrincipal user() {
        try {
            Path probe = Files.createTempFile("desirepath", ".owner");
            try {
                return Files.getOwner(probe);
            } finally {
                Files.deleteIfExists(probe);
            }
        } catch (IOException e) {
            return null;
        }
    }
}
