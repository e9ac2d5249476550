package dev.desirepath.engine;

import dev.desirepath.rules.DrlWriter;
import dev.desirepath.rules.FactTypes;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Verb;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/** What the classes of a compiled pack depend on: the engine, the fact types, and the DRL that we write for it. */
final class PackKey {

    private PackKey() {}

    /** {@return a name for the file that keeps the compiled pack, 64 hexadecimal digits} */
    static String of(Map<Verb, String> drl) {
        MessageDigest digest = digest();
        add(digest, StandardPack.droolsVersion());
        FactTypes.STANDARD.types().values().forEach(type -> {
            add(digest, type.factClass().getName());
            type.fields()
                    .values()
                    .forEach(field ->
                            add(digest, field.name() + " " + field.type().getName()));
        });
        drl.values().forEach(text -> add(digest, text));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** {@return the DRL of the pack, as we write it, for each verb that it has rules for} */
    static Map<Verb, String> drl(Pack pack) {
        Map<Verb, String> drl = new EnumMap<>(Verb.class);
        for (Verb verb : Verb.values()) {
            if (!pack.rules(verb).isEmpty()) {
                drl.put(verb, DrlWriter.write(pack.rules(verb), KnowledgeBases.packageName(verb)));
            }
        }
        return drl;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** A zero ends each part, so that no two lists run together into the same bytes. */
    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
