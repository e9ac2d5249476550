package dev.desirepath.cli;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import dev.desirepath.notation.Asked;
import dev.desirepath.notation.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the journey files that the paths on the command line mean: files, folders, globs and {@code -}. */
final class JourneyFiles {

    /** The path that means standard input. */
    static final String STANDARD_INPUT = "-";

    static final String SUFFIX = ".journey.yaml";
    private static final int MOST_NAMED = 5;

    private final Path folder;

    private JourneyFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return the files by the names to show, sorted, each once}
     *
     * @throws UsageException when a path means no file
     */
    static SortedMap<String, Path> find(Path folder, List<String> paths) {
        JourneyFiles files = new JourneyFiles(folder);
        SortedMap<String, Path> found = new TreeMap<>();
        Set<Path> seen = new HashSet<>();
        for (String path : paths) {
            // Named in two ways, it is still one file.
            files.meant(path).stream()
                    .filter(file -> seen.add(file.toAbsolutePath().normalize()))
                    .forEach(file -> found.put(files.shown(file, path), file));
        }
        return found;
    }

    /** {@return the names of the other journey files in the folder of that one, written as it is, sorted} */
    static List<String> beside(Path folder, Path file, String written) {
        JourneyFiles shown = new JourneyFiles(folder);
        Path in = file.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(in == null ? folder : in)) {
            return files.filter(other -> other.toString().endsWith(SUFFIX) && Files.isRegularFile(other))
                    .filter(other -> !other.getFileName().equals(file.getFileName()))
                    .map(other -> shown.shown(other, written))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** {@return what lies in the folders that were named, could be read, and was not asked for, since only journeys are} */
    static List<String> excluded(Path folder, List<String> paths, Set<String> found) {
        JourneyFiles files = new JourneyFiles(folder);
        return paths.stream()
                .filter(path -> files.exists(path) && Files.isDirectory(folder.resolve(path)))
                .flatMap(path -> below(folder.resolve(path), file -> isNamedLikeANotation(file.toString())).stream()
                        .map(file -> files.shown(file, path)))
                .filter(name -> !found.contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * {@return whether these are all journeys that a configuration can be about: a folder was named, and none below the folder of
     * the configuration is missing}
     */
    static boolean areAllOf(Config config, Path folder, List<String> paths, Collection<Path> found) {
        Path file = config.path();
        JourneyFiles files = new JourneyFiles(folder);
        boolean named = paths.stream().anyMatch(path -> files.exists(path) && Files.isDirectory(folder.resolve(path)));
        if (file == null || !named) {
            return false;
        }
        Set<Path> real = new HashSet<>();
        found.forEach(each -> real.add(real(each)));
        try {
            return below(real(file).resolveSibling("."), each -> each.toString().endsWith(SUFFIX)).stream()
                    .allMatch(each -> real.contains(real(each)));
        } catch (UsageException e) {
            return false;
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** {@return the problem that a file which was there cannot be read} */
    static Problem unreadable(String name) {
        return new Problem(new Place(name, 1, 1), 1, "the file cannot be read", "", "May you read it?");
    }

    /** {@return the bytes of a file, or as many of them as are enough to refuse it} */
    static byte[] read(String name, Path file, Asked asked, Console console) throws IOException {
        int enough = asked.notation(name).enoughBytes();
        if (name.equals(STANDARD_INPUT)) {
            return console.in().readNBytes(enough);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(enough);
        }
    }

    private List<Path> meant(String path) {
        if (path.equals(STANDARD_INPUT)) {
            return List.of(folder.resolve(STANDARD_INPUT));
        }
        if (isGlob(path) && !exists(path)) {
            List<Path> matching = matching(path);
            return orComplain(matching, "no file matches '%s'".formatted(path));
        }
        if (!exists(path)) {
            throw new UsageException("there is no file or folder '%s'%s".formatted(path, near(path)));
        }
        Path file = folder.resolve(path);
        if (!Files.isDirectory(file)) {
            if (!Files.isReadable(file)) {
                throw new UsageException("the file '%s' cannot be read".formatted(path));
            }
            return List.of(file);
        }
        return orComplain(
                below(file, found -> found.toString().endsWith(SUFFIX)),
                "the folder '%s' contains no journeys; their names end in %s%s"
                        .formatted(path, SUFFIX, others(file, path)));
    }

    /** What else a folder without journeys contains that can be read; a folder is never searched for it unasked. */
    private String others(Path start, String path) {
        List<String> others = below(start, found -> isNamedLikeANotation(found.toString())).stream()
                .map(file -> shown(file, path))
                .toList();
        if (others.isEmpty()) {
            return "";
        }
        String named = String.join(", ", others.subList(0, Math.min(MOST_NAMED, others.size())));
        String more = others.size() > MOST_NAMED ? " and %d more".formatted(others.size() - MOST_NAMED) : "";
        return ". It does contain %s%s: name such a file itself, or write a journey from it with 'desirepath import'"
                .formatted(named, more);
    }

    /** A journey or folder beside it that was probably meant. */
    private String near(String path) {
        if (exists(path + SUFFIX)) {
            return ". Did you mean '%s'?".formatted(path + SUFFIX);
        }
        int name = path.lastIndexOf('/') + 1;
        String in = path.substring(0, name);
        return exists(in) ? Suggesting.nearest(path, candidates(in)) : "";
    }

    private List<String> candidates(String in) {
        try (Stream<Path> beside = Files.list(folder.resolve(in))) {
            return beside.filter(each -> Files.isDirectory(each)
                            || isNamedLikeANotation(each.toString())
                            || each.toString().endsWith(SUFFIX))
                    .map(each -> in + each.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isNamedLikeANotation(String file) {
        boolean page = file.endsWith(".xml") || file.endsWith(".md") || file.endsWith(".markdown");
        return !page && Notation.of(file) != Notation.YAML;
    }

    private static List<Path> orComplain(List<Path> files, String complaint) {
        if (files.isEmpty()) {
            throw new UsageException(complaint);
        }
        return files;
    }

    private boolean exists(String path) {
        try {
            return Files.exists(folder.resolve(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    static boolean isGlob(String path) {
        return path.chars().anyMatch(letter -> letter == '*' || letter == '?' || letter == '[' || letter == '{');
    }

    private List<Path> matching(String glob) {
        String fixed = glob.substring(0, glob.lastIndexOf('/', firstSpecial(glob)) + 1);
        Path start = folder.resolve(fixed);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try {
            PathMatcher matcher =
                    FileSystems.getDefault().getPathMatcher("glob:" + anyDepth(glob.substring(fixed.length())));
            return below(start, file -> matcher.matches(start.relativize(file)));
        } catch (IllegalArgumentException e) {
            throw new UsageException("'%s' is not a pattern for files".formatted(glob));
        }
    }

    /** {@code **}{@code /} means no folder at all too, as shells have it. */
    private static String anyDepth(String glob) {
        return glob.contains("{") ? glob : glob.replace("**/", "{,**/}");
    }

    private static int firstSpecial(String glob) {
        int first = 0;
        while (!isGlob(glob.substring(first, first + 1))) {
            first++;
        }
        return first;
    }

    private static List<Path> below(Path start, Predicate<Path> wanted) {
        // Walking does not enter a folder that is a link, and that the user named by the link.
        try (Stream<Path> walk = Files.walk(start.toRealPath())) {
            Path real = start.toRealPath();
            return walk.filter(Files::isRegularFile)
                    .map(file -> start.resolve(real.relativize(file)))
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException("the folder '%s' cannot be read".formatted(start));
        }
    }

    /** As seen from the current folder, unless the whole way was typed, so that no output depends on where both are. */
    private String shown(Path file, String typed) {
        if (file.equals(folder.resolve(STANDARD_INPUT))) {
            return STANDARD_INPUT;
        }
        Path normal = file.toAbsolutePath().normalize();
        boolean below = normal.startsWith(folder.toAbsolutePath().normalize());
        return Path.of(typed).isAbsolute() && !below
                ? normal.toString().replace('\\', '/')
                : ConfigOptions.shown(folder, normal);
    }
}
