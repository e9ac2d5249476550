package dev.desirepath.engine;

import dev.desirepath.rules.Verb;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A compiled pack as bytes: its key, then its classes, each with its hash, then the hash of all of it. */
final class PackBytes {

    private static final String MARK = "desirepath compiled pack 1";
    private static final int HASH = 32;

    private PackBytes() {}

    static byte[] write(String key, CompiledPack pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(MARK);
            out.writeUTF(key);
            out.writeInt(pack.rules().size());
            for (Map.Entry<Verb, CompiledRules> each : pack.rules().entrySet()) {
                out.writeUTF(each.getKey().name());
                write(each.getValue(), out);
            }
            out.write(hash(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(CompiledRules rules, DataOutputStream out) throws IOException {
        out.writeUTF(rules.model());
        out.writeInt(rules.classes().size());
        for (Map.Entry<String, byte[]> each : rules.classes().entrySet()) {
            out.writeUTF(each.getKey());
            out.write(hash(each.getValue()));
            out.writeInt(each.getValue().length);
            out.write(each.getValue());
        }
    }

    /** {@return the pack; empty when the bytes are not exactly what was written under this key} */
    static Optional<CompiledPack> read(String key, byte[] bytes) {
        int end = bytes.length - HASH;
        if (end < 0 || !same(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end))) {
            if (!in.readUTF().equals(MARK) || !in.readUTF().equals(key)) {
                return Optional.empty();
            }
            Map<Verb, CompiledRules> rules = new EnumMap<>(Verb.class);
            for (int left = in.readInt(); left > 0; left--) {
                rules.put(Verb.valueOf(in.readUTF()), readRules(in));
            }
            return in.available() == 0 ? Optional.of(new CompiledPack(rules)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static CompiledRules readRules(DataInputStream in) throws IOException {
        String model = in.readUTF();
        Map<String, byte[]> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            byte[] hash = in.readNBytes(HASH);
            byte[] code = in.readNBytes(in.readInt());
            if (!same(code, hash)) {
                throw new IOException("The class " + name + " is not as it was written.");
            }
            classes.put(name, code);
        }
        return new CompiledRules(model, classes);
    }

    private static boolean same(byte[] bytes, byte[] hash) {
        return MessageDigest.isEqual(hash(bytes), hash);
    }

    private static byte[] hash(byte[] bytes) {
        return PackKey.digest().digest(bytes);
    }
}
