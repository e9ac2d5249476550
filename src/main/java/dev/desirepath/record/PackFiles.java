package dev.desirepath.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule pack as files.
 *
 * @param root what stands before the paths in places, such as {@code rules/}
 * @param files by their paths in the pack, sorted
 */
public record PackFiles(String root, List<Named> files) {

    public PackFiles {
        files = List.copyOf(files);
    }

    /** {@return the pack with these bytes} */
    public static PackFiles of(String root, Map<String, byte[]> files) {
        return new PackFiles(
                root,
                new TreeMap<>(files)
                        .entrySet().stream()
                                .map(file -> new Named(file.getKey(), Content.of(file.getValue())))
                                .toList());
    }

    /** {@return the bytes of the files by their paths} */
    public Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach(file -> bytes.put(file.name(), file.content().bytes()));
        return bytes;
    }
}
