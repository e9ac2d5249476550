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
    private List<Pack> packs = List.of();
    private List<String> texts = List.of();
    private boolean warm;
    private @Nullable KnowledgeBases bases;

    /** @param cached whether compiled packs are kept for the next run */
    Compiling(Console console, boolean cached, Consumer<String> announce) {
        this.compiler =
                new PackCompiler(cached ? CacheFolder.of(console.environment()).orElse(null) : null, name -> {
                    warm = true;
                    announce.accept("compiling the rules of the pack '" + name + "', once for each content");
                });
    }

    /** Makes the compiler itself ready, beside everything else, so that the first change of a rule need not wait for it. */
    void warmUp() {
        List<Pack> own = packs.isEmpty() ? packs : packs.subList(1, packs.size());
        if (!warm && !own.isEmpty()) {
            warm = true;
            Thread beside = new Thread(() -> KnowledgeBases.withHouse(own, new PackCompiler(null, name -> {})));
            beside.setDaemon(true);
            beside.start();
        }
    }

    /** {@return where the rules of these packs fire, of which the first may be another in the place of the standard pack} */
    KnowledgeBases bases(List<Pack> all) {
        packs = all;
        List<String> now = all.stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::text)
                .toList();
        KnowledgeBases ready = bases;
        if (ready == null || !now.equals(texts)) {
            ready = compiled(all);
            texts = now;
            bases = ready;
        }
        return ready;
    }

    private KnowledgeBases compiled(List<Pack> all) {
        if (!saysTheSame(all.get(0), StandardPack.read())) {
            return KnowledgeBases.alone(all, compiler);
        }
        List<Pack> own = all.subList(1, all.size());
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
