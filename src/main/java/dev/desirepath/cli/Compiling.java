package dev.desirepath.cli;

import dev.desirepath.engine.CacheFolder;
import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.engine.PackCompiler;
import dev.desirepath.engine.StandardPack;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Rule;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes packs ready to fire, and compiles only what changed since it was last asked. */
final class Compiling {

    private final PackCompiler compiler;
    private List<String> texts = List.of();
    private @Nullable KnowledgeBases bases;

    /** @param cached whether compiled packs are kept for the next run */
    Compiling(Console console, boolean cached, Consumer<String> announce) {
        this.compiler = new PackCompiler(
                cached ? CacheFolder.of(console.environment()).orElse(null) : null,
                name -> announce.accept("compiling the rules of the pack '" + name + "', once for each content"));
    }

    /** {@return where the rules of these packs fire, of which the first may be another in the place of the standard pack} */
    KnowledgeBases bases(List<Pack> packs) {
        List<String> now = packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::text)
                .toList();
        KnowledgeBases ready = bases;
        if (ready == null || !now.equals(texts)) {
            ready = compiled(packs);
            texts = now;
            bases = ready;
        }
        return ready;
    }

    private KnowledgeBases compiled(List<Pack> packs) {
        if (!saysTheSame(packs.get(0), StandardPack.read())) {
            return KnowledgeBases.alone(packs, compiler);
        }
        List<Pack> own = packs.subList(1, packs.size());
        return own.isEmpty() ? KnowledgeBases.standard() : KnowledgeBases.withHouse(own, compiler);
    }

    /** Where only pages differ, the rules that were compiled when the program was built are the same. */
    private static boolean saysTheSame(Pack one, Pack other) {
        return one.rules().stream()
                .map(Rule::text)
                .toList()
                .equals(other.rules().stream().map(Rule::text).toList());
    }
}
