package dev.desirepath.engine;

import dev.desirepath.rules.Pack;
import dev.desirepath.rules.PackReader;
import dev.desirepath.rules.PackReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pack that comes with the program: its files as they were when the program was built. */
public final class StandardPack {

    static final String ROOT = "/rules/";
    static final String INDEX = "index";

    private StandardPack() {}

    /** {@return the checked rules of the standard pack} */
    public static Pack read() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : index()) {
            files.put(path, bytes(path));
        }
        PackReading reading = PackReader.read("rules/", files);
        if (!reading.problems().isEmpty()) {
            throw new IllegalStateException("The standard pack does not pass its own check: "
                    + reading.problems().get(0).message());
        }
        return reading.pack();
    }

    /** {@return the version of Drools that the program was built with} */
    public static String droolsVersion() {
        return new String(resource("/drools.txt"), StandardCharsets.UTF_8).strip();
    }

    private static List<String> index() {
        return new String(bytes(INDEX), StandardCharsets.UTF_8).lines().toList();
    }

    /** {@return the text of one of its files, by the path that places show, such as {@code rules/waits/dark-period.md}} */
    public static String text(String file) {
        return new String(resource("/" + file), StandardCharsets.UTF_8);
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
