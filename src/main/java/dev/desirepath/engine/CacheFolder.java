package dev.desirepath.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The user's own folder for what is compiled once.
 *
 * <p>What lies here is code, so it is only used when folder and file belong to the user and nobody else may write to them.
 */
public final class CacheFolder {

    private static final long LARGEST = 64L << 20;

    private final Path folder;

    /** A folder that is created when something is first kept in it. */
    public CacheFolder(Path folder) {
        this.folder = folder;
    }

    /** {@return the folder that this environment means; empty when it names none} */
    public static Optional<CacheFolder> of(Map<String, String> environment) {
        return absolute(environment, "XDG_CACHE_HOME", "")
                .or(() -> absolute(environment, "LOCALAPPDATA", ""))
                .or(() -> absolute(environment, "HOME", ".cache"))
                .map(home -> new CacheFolder(home.resolve("desirepath")));
    }

    private static Optional<Path> absolute(Map<String, String> environment, String key, String below) {
        String value = environment.getOrDefault(key, "");
        // A relative path would make the working folder, perhaps a stranger's, a place for code.
        return value.isEmpty() || !Path.of(value).isAbsolute()
                ? Optional.empty()
                : Optional.of(Path.of(value).resolve(below));
    }

    /** {@return where it is} */
    public Path path() {
        return folder;
    }

    /** {@return whether it is there, the user's own, and closed to others} */
    public boolean isTrusted() {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isOwn(folder);
    }

    /** {@return what can be said about it, in a few words} */
    public String state() {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return "not there yet";
        }
        if (!isTrusted()) {
            return "not used: it is not yours alone to write to";
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pack")).count() + " compiled packs";
        } catch (IOException e) {
            return "cannot be read";
        }
    }

    /** {@return the content of a file that can be trusted; empty for every other} */
    Optional<byte[]> read(String name) {
        Path file = folder.resolve(name);
        try {
            boolean usable = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) <= LARGEST
                    && isTrusted()
                    && isOwn(file);
            return usable ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a file in one piece; {@return whether that was possible} */
    boolean write(String name, byte[] bytes) {
        try {
            createFolder();
            if (!isTrusted()) {
                return false;
            }
            Path half = Files.createTempFile(folder, name, ".tmp");
            try {
                try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                    ByteBuffer buffer = ByteBuffer.wrap(bytes);
                    while (buffer.hasRemaining()) {
                        channel.write(buffer);
                    }
                    channel.force(true);
                }
                Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private void createFolder() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder.getParent());
        if (isPosix()) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private boolean isOwn(Path path) {
        try {
            if (isPosix()) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
                if (permissions.contains(PosixFilePermission.GROUP_WRITE)
                        || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
                    return false;
                }
            }
            return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(Owner.USER);
        } catch (IOException e) {
            return false;
        }
    }
}
