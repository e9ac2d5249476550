package dev.desirepath.cli;

import dev.desirepath.engine.StandardPack;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names house packs. */
final class PackOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A house pack, a folder like rules/, used beside the standard pack (repeatable).")
    private List<String> folders = new ArrayList<>();

    boolean isEmpty() {
        return folders.isEmpty();
    }

    /**
     * {@return the standard pack and the house packs}
     *
     * @throws RefusedPacks when the gate refuses one
     */
    Packs read(Console console) {
        List<Pack> packs = new ArrayList<>();
        packs.add(StandardPack.read());
        packs.addAll(HousePacks.read(console.folder(), folders));
        HousePacks.refuseClashes(packs);
        return Packs.of(packs);
    }

    /**
     * {@return the rule of that id}
     *
     * @throws UsageException when there is none, with the one that was perhaps meant
     */
    static Rule known(String id, Packs packs) {
        List<String> ids = packs.rules().stream().map(Rule::id).toList();
        return packs.rule(id)
                .orElseThrow(() -> new UsageException("there is no rule '%s'%s"
                        .formatted(
                                id,
                                Packs.nearest(id, ids)
                                        .map(word -> ". Did you mean '" + word + "'?")
                                        .orElse("; 'desirepath rules list' shows all"))));
    }
}
