package dev.desirepath.engine;

import dev.desirepath.rules.Pack;
import dev.desirepath.rules.PackInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pack that comes with the program: its files as they were when the program was built. */
public final class StandardPack {

    static final String ROOT = "/rules/";
    static final String CHECKED = "checked";

    private StandardPack() {}

    /** {@return the rules of the standard pack, which were checked when the program was built} */
    public static Pack read() {
        return PackInput.read(bytes(CHECKED));
    }

    /** {@return the bytes of its {@code pack.yaml}} */
    public static byte[] about() {
        return bytes("pack.yaml");
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
