package dev.desirepath.engine;

import dev.desirepath.rules.Pack;
import dev.desirepath.rules.PackInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The pack that comes with the program: its files as they were when the program was built. */
public final class StandardPack {

    /** What stands before the paths in places. */
    public static final String PREFIX = "rules/";

    static final String ROOT = "/" + PREFIX;
    static final String CHECKED = "checked";
    static final String FILES = "files";

    private StandardPack() {}

    /** {@return the rules of the standard pack, which were checked when the program was built} */
    public static Pack read() {
        return PackInput.read(bytes(CHECKED));
    }

    /** {@return the bytes of its {@code pack.yaml}} */
    public static byte[] about() {
        return bytes("pack.yaml");
    }

    /** {@return the bytes of its files by their paths, as they were when the program was built} */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        new String(bytes(FILES), StandardCharsets.UTF_8).lines().forEach(path -> files.put(path, bytes(path)));
        return files;
    }

    /** {@return the version of Drools that the program was built with} */
    public static String droolsVersion() {
        return new String(resource("/drools.txt"), StandardCharsets.UTF_8).strip();
    }

    static byte[] bytes(String path) {
        return resource(ROOT + path);
    }

    private static byte[] resource(String path) {
        try (InputStream file = StandardPack.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("The program was built without " + path + ".");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
