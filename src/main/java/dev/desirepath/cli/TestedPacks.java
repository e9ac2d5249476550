package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.advice.UnitCosts;
import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.facts.Declared;
import dev.desirepath.lab.Tryout;
import dev.desirepath.report.Printable;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Standards;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which rules are tried out on their pages, and beside which others. */
final class TestedPacks {

    private static final String PACK = "pack.yaml";

    @Parameters(
            paramLabel = "DIR",
            arity = "0..*",
            description = "Packs to try out (default: the house packs; without any the current folder when it is a"
                    + " pack, else the standard pack).")
    private List<String> folders = new ArrayList<>();

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "Try out this rule only (repeatable).",
            completionCandidates = RuleIds.class)
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that counts as today in the examples (default 2026-11-21).")
    private LocalDate day = Tryout.DAY;

    @Mixin
    private final PackOptions house = new PackOptions();

    private boolean named;
    private @Nullable Compiling compiling;

    /**
     * Rules to try out.
     *
     * @param ownKeys that the packs and the house declare
     * @param packs all that are loaded, with their own limits and none of their rules switched off
     */
    record Tested(Packs packs, Declared ownKeys, Collection<Rule> rules) {}

    /**
     * {@return what to try out}
     *
     * @throws RefusedPacks when the gate refuses a pack
     */
    Tested read(Console console) {
        Config config = house.config(console);
        nameOnce(config, console);
        PackOptions.House found = house.read(config, console);
        Packs packs = Packs.of(found.packs().packs());
        only.forEach(id -> PackOptions.known(id, packs));
        List<Rule> rules = wanted(found, packs, console).stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> only.isEmpty() || only.contains(rule.id()))
                .toList();
        return new Tested(packs, found.standards().declared(), rules);
    }

    /** {@return the day that counts as today in the examples} */
    LocalDate day() {
        return day;
    }

    private void nameOnce(Config config, Console console) {
        if (named) {
            return;
        }
        named = true;
        boolean isPack = folders.isEmpty()
                && house.isEmpty(config)
                && Files.exists(console.folder().resolve(PACK));
        if (isPack) {
            folders = List.of(".");
        }
        house.add(folders);
    }

    /** A rule that is named is tried out wherever it is. */
    private Collection<Pack> wanted(PackOptions.House found, Packs packs, Console console) {
        if (!only.isEmpty()) {
            return packs.packs();
        }
        Map<Path, Pack> house = found.folders();
        if (folders.isEmpty()) {
            return house.isEmpty() ? packs.packs() : house.values();
        }
        return folders.stream()
                .map(name -> house.get(console.folder().resolve(name).normalize()))
                .filter(pack -> pack != null)
                .distinct()
                .toList();
    }

    /** {@return what judges by the packs as advice does, in the engine and the second reader} */
    Advisor advisor(Tested tested, Console console) {
        return new Advisor(
                tested.packs(),
                new BasesEngine(bases(tested.packs(), console)),
                Stopwatch.NONE,
                UnitCosts.NONE,
                Standards.declaring(tested.ownKeys()));
    }

    private KnowledgeBases bases(Packs packs, Console console) {
        Compiling ready = compiling;
        if (ready == null) {
            ready = new Compiling(console, true, text -> console.warn("desirepath: " + Printable.text(text) + "\n"));
            compiling = ready;
        }
        return ready.bases(packs.packs());
    }

    /** Uses a wait to make the next round faster. */
    void warmUp() {
        Compiling ready = compiling;
        if (ready != null) {
            ready.warmUp();
        }
    }

    /** {@return the files that its answer hangs on} */
    List<Watched.Root> watched(Console console) {
        nameOnce(house.config(console), console);
        return house.watched(console);
    }
}
