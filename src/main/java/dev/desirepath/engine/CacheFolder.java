package dev.desirepath.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
    /** A house has a few packs; the others are what they were before somebody edited them. */
    static final int MOST_PACKS = 24;

    private static final String PACK = ".pack";
    private static final Duration OFTEN = Duration.ofHours(1);
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

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
            return files.filter(file -> file.toString().endsWith(PACK)).count() + " compiled packs";
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
            if (!usable) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            noteUse(file);
            return Optional.of(bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The time of the file says when it was last used; nothing hangs on whether that can be written. */
    private static void noteUse(Path file) {
        Instant now = Instant.now();
        try {
            if (age(file, now).compareTo(OFTEN) > 0) {
                Files.setLastModifiedTime(file, FileTime.from(now));
            }
        } catch (IOException e) {
            // A folder that cannot be written to is as good for reading.
        }
    }

    private static Duration age(Path file, Instant now) throws IOException {
        return Duration.between(
                Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant(), now);
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
            makeRoom(name);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private void makeRoom(String justWritten) {
        try {
            removeUnused(justWritten);
        } catch (IOException | UncheckedIOException e) {
            // It costs room on the disk, and the next run tries again.
        }
    }

    /**
     * Removes the packs that were not used for the longest time, beyond the number that is kept, and what broken runs left.
     *
     * <p>A run that reads at the same time finds a file whole or not at all, and then compiles anew.
     */
    private void removeUnused(String justWritten) throws IOException {
        Instant now = Instant.now();
        Map<Path, Duration> ages = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                ages.put(file, ageOrNone(file, now));
            }
        }
        List<Path> removed = new ArrayList<>();
        ages.keySet().stream()
                .filter(file -> file.toString().endsWith(PACK) && !file.endsWith(justWritten))
                .sorted(Comparator.<Path, Duration>comparing(ages::get).thenComparing(Comparator.naturalOrder()))
                .skip(MOST_PACKS - 1)
                .forEach(removed::add);
        ages.keySet().stream()
                .filter(file -> file.toString().endsWith(".tmp")
                        && LEFT_BEHIND.compareTo(ages.getOrDefault(file, Duration.ZERO)) < 0)
                .forEach(removed::add);
        for (Path file : removed) {
            Files.deleteIfExists(file);
        }
    }

    /** Another run may have removed the file since it was listed. */
    private static Duration ageOrNone(Path file, Instant now) {
        try {
            return age(file, now);
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }

    private void createFolder() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder.getParent());
        try {
            if (isPosix()) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException e) {
            // Another run was first; whether the folder can be trusted is looked at next.
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
