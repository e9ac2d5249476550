package dev.desirepath.cli;

import dev.desirepath.engine.CacheFolder;
import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.engine.PackCompiler;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say by which rules a command judges. */
final class RuleOptions {

    @Mixin
    private final PackOptions house = new PackOptions();

    @Option(names = "--rule", paramLabel = "ID", description = "Find by this rule only (repeatable).")
    private List<String> only = new ArrayList<>();

    @Option(names = "--skip-rule", paramLabel = "ID", description = "Leave this rule out (repeatable).")
    private List<String> skipped = new ArrayList<>();

    @Option(names = "--no-cache", description = "Compile house packs anew and keep nothing.")
    private boolean noCache;

    /**
     * Reads the packs that the command line names and has them compiled.
     *
     * @param announce told what takes long
     * @throws RefusedPacks when the gate refuses one
     */
    Rulebook load(Console console, Consumer<String> announce) {
        if (house.isEmpty()) {
            // The knowledge bases of the standard pack become ready while its rules are read.
            CompletableFuture<KnowledgeBases> bases = CompletableFuture.supplyAsync(KnowledgeBases::standard);
            return new Rulebook(selected(house.read(console)), joined(bases));
        }
        Packs all = house.read(console);
        Packs packs = selected(all);
        PackCompiler compiler = new PackCompiler(
                noCache ? null : CacheFolder.of(console.environment()).orElse(null),
                name -> announce.accept("compiling the rules of the pack '" + name + "', once for each content"));
        return new Rulebook(
                packs,
                KnowledgeBases.withHouse(all.packs().subList(1, all.packs().size()), compiler));
    }

    /** Waits for the bases only when the first journey has been read. */
    private static Supplier<KnowledgeBases> joined(CompletableFuture<KnowledgeBases> bases) {
        return () -> {
            try {
                return bases.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }

    private Packs selected(Packs packs) {
        only.forEach(id -> PackOptions.known(id, packs));
        skipped.forEach(id -> PackOptions.known(id, packs));
        return packs.where(rule -> !skipped.contains(rule.id())
                && (only.isEmpty() || rule.verb() != Verb.GIVE || only.contains(rule.id())));
    }
}
