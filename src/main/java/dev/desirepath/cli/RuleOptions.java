package dev.desirepath.cli;

import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.notation.Asked;
import dev.desirepath.record.Options;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say by which rules a command judges. */
final class RuleOptions {

    @Mixin
    private final PackOptions house = new PackOptions();

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "Find by this rule only (repeatable).",
            completionCandidates = RuleIds.class)
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--skip-rule",
            paramLabel = "ID",
            description = "Leave this rule out (repeatable).",
            completionCandidates = RuleIds.class)
    private List<String> skipped = new ArrayList<>();

    @Option(names = "--no-cache", description = "Compile house packs anew and keep nothing.")
    private boolean noCache;

    @Mixin
    private final BaselineOption baseline = new BaselineOption();

    private @Nullable Compiling compiling;

    /**
     * Reads the packs that the command line and the configuration name and has them compiled.
     *
     * @param announce told what takes long
     * @throws RefusedPacks when the gate refuses one
     * @throws ConfigMistakes when the configuration has any
     */
    Rulebook load(Console console, Consumer<String> announce) {
        return load(console, announce, false);
    }

    /** {@return the same, what takes long being said on standard error} */
    Rulebook load(Console console) {
        return load(console, text -> console.warn("desirepath: " + text + "\n"));
    }

    /** @param writes whether the baseline is to be written, and so need not be there */
    Rulebook load(Console console, Consumer<String> announce, boolean writes) {
        PackOptions.House all = read(console);
        only.forEach(id -> PackOptions.known(id, all.packs()));
        skipped.forEach(id -> PackOptions.known(id, all.packs()));
        return load(all, console, announce, writes);
    }

    /** {@return the packs and the configuration that are named, nothing of them compiled yet} */
    PackOptions.House read(Console console) {
        Config config = house.config(console);
        if (house.isEmpty(config)) {
            // The knowledge bases of the standard pack become ready while its rules and the first journey are read.
            KnowledgeBases.standard();
        }
        return house.read(config, console);
    }

    /** {@return the rules of other packs or of another configuration, used as these options say} */
    Rulebook load(PackOptions.House all, Console console) {
        return load(all, console, text -> console.warn("desirepath: " + text + "\n"), false);
    }

    private Rulebook load(PackOptions.House all, Console console, Consumer<String> announce, boolean writes) {
        Compiling ready = compiling;
        if (ready == null) {
            ready = new Compiling(console, !noCache, announce);
            compiling = ready;
        }
        Packs packs = selected(all);
        return new Rulebook(
                packs,
                all.config(),
                all.files(),
                all.standards().ofSomeRules(narrows()),
                baseline.find(all.config(), console, writes),
                ready.bases(packs.packs()));
    }

    /** {@return whether compiled packs are not kept for the next run} */
    boolean keepsNothing() {
        return noCache;
    }

    /** {@return whether the command line asks some rules only} */
    boolean narrows() {
        return !only.isEmpty() || !skipped.isEmpty();
    }

    /** Uses a wait to make the next round faster. */
    void warmUp() {
        Compiling ready = compiling;
        if (ready != null) {
            ready.warmUp();
        }
    }

    /** {@return the files that say by which rules a command judges} */
    List<Watched.Root> watched(Console console) {
        return house.watched(console);
    }

    /** {@return what was asked for, for the record of a run} */
    Options options(
            List<String> paths, @Nullable LocalDate asOf, @Nullable String failOn, Asked notation, boolean writes) {
        return new Options(paths, asOf, failOn, house.folders(), only, skipped, notation, baseline.typed(), writes);
    }

    /** {@return the packs with the rules that these options and the configuration leave in force} */
    Packs selected(PackOptions.House found) {
        return selected(found, only, skipped);
    }

    /** {@return the rules that judge: what is asked for by name counts more than the configuration} */
    static Packs selected(PackOptions.House found, List<String> only, List<String> skipped) {
        Set<String> off = found.config().off();
        only.forEach(off::remove);
        off.addAll(skipped);
        return found.packs()
                .where(rule -> !off.contains(rule.id())
                        && (only.isEmpty() || rule.verb() != Verb.GIVE || only.contains(rule.id())));
    }
}
