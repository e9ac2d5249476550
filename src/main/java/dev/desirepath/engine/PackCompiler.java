package dev.desirepath.engine;

import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Verb;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compiles a house pack, once for each content where there is a folder to keep the classes in. */
public final class PackCompiler {

    private final @Nullable CacheFolder cache;
    private final Consumer<String> announce;
    private final Map<Map<Verb, String>, CompiledPack> latest = new HashMap<>();

    /**
     * @param cache where compiled packs are kept; null to keep none
     * @param announce told the name of each pack that has to be compiled now
     */
    public PackCompiler(@Nullable CacheFolder cache, Consumer<String> announce) {
        this.cache = cache;
        this.announce = announce;
    }

    CompiledPack compiled(Pack pack) {
        Map<Verb, String> drl = PackKey.drl(pack);
        CompiledPack compiled = latest.get(drl);
        if (compiled == null) {
            String key = PackKey.of(drl);
            compiled = kept(key).orElseGet(() -> compile(pack.name(), key, drl));
            latest.keySet().removeIf(other -> latest.size() >= CacheFolder.MOST_PACKS);
            latest.put(drl, compiled);
        }
        return compiled;
    }

    private Optional<CompiledPack> kept(String key) {
        return cache == null ? Optional.empty() : cache.read(file(key)).flatMap(bytes -> PackBytes.read(key, bytes));
    }

    private CompiledPack compile(String name, String key, Map<Verb, String> drl) {
        announce.accept(name);
        Map<Verb, CompiledRules> rules = new EnumMap<>(Verb.class);
        drl.forEach((verb, text) -> rules.put(verb, RuleCompiler.compile(text)));
        CompiledPack compiled = new CompiledPack(rules);
        if (cache != null) {
            // A cache that cannot be written to costs time, never the answer.
            cache.write(file(key), PackBytes.write(key, compiled));
        }
        return compiled;
    }

    static String file(String key) {
        return key + ".pack";
    }
}
