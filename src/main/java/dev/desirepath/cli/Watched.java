package dev.desirepath.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a command reads and what it writes.
 *
 * @param written files of which a change is no news
 */
record Watched(List<Root> roots, List<Path> written) {

    private static final int DEEP = 8;

    Watched {
        roots = List.copyOf(roots);
        written = List.copyOf(written);
    }

    /**
     * A file, or a folder with files of some endings.
     *
     * @param endings none for a file
     */
    record Root(Path path, List<String> endings) {

        static Root file(Path file) {
            return new Root(file.toAbsolutePath().normalize(), List.of());
        }

        static Root pack(Path folder) {
            return new Root(folder.toAbsolutePath().normalize(), List.of(".drl", ".md", ".yaml"));
        }

        /** {@return what a path of the command line means: a file, a folder, or the folder that a pattern begins at} */
        static Root journeys(Path folder, String path) {
            try {
                if (!JourneyFiles.isGlob(path) || Files.exists(folder.resolve(path))) {
                    Path named = folder.resolve(path);
                    return Files.isDirectory(named)
                            ? new Root(named.toAbsolutePath().normalize(), List.of(JourneyFiles.SUFFIX))
                            : file(named);
                }
            } catch (InvalidPathException e) {
                // A pattern need not be a path.
                return begin(folder, path);
            }
            return begin(folder, path);
        }

        private static Root begin(Path folder, String glob) {
            int special = 0;
            while (!JourneyFiles.isGlob(glob.substring(special, special + 1))) {
                special++;
            }
            String fixed = glob.substring(0, glob.lastIndexOf('/', special) + 1);
            return new Root(folder.resolve(fixed).toAbsolutePath().normalize(), List.of(""));
        }
    }

    /** The state of a file. */
    record Stamp(FileTime time, long size, String key) {}

    /** {@return the state of every file that is there} */
    Map<Path, Stamp> files() {
        Map<Path, Stamp> files = new TreeMap<>();
        roots.forEach(root -> walk(root, files, new TreeSet<>()));
        written.forEach(files::remove);
        return files;
    }

    /** {@return the folders in which something can appear} */
    List<Path> folders() {
        SortedSet<Path> folders = new TreeSet<>();
        for (Root root : roots) {
            walk(root, new TreeMap<>(), folders);
            Path parent = root.path().getParent();
            if (!Files.isDirectory(root.path()) && parent != null && Files.isDirectory(parent)) {
                folders.add(parent);
            }
        }
        return new ArrayList<>(folders);
    }

    /** What cannot be read now is as good as not there; the command itself says so. */
    private static void walk(Root root, Map<Path, Stamp> files, Set<Path> folders) {
        try {
            Files.walkFileTree(root.path(), Set.of(FileVisitOption.FOLLOW_LINKS), DEEP, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
                    boolean hidden = !folder.equals(root.path())
                            && folder.getFileName().toString().startsWith(".");
                    if (!hidden) {
                        folders.add(folder);
                    }
                    return hidden || root.endings().isEmpty() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                    boolean named = root.endings().stream().anyMatch(file.toString()::endsWith);
                    if (about.isRegularFile() && (named || file.equals(root.path()))) {
                        files.put(
                                file,
                                new Stamp(about.lastModifiedTime(), about.size(), Objects.toString(about.fileKey())));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            files.remove(root.path());
        }
    }
}
