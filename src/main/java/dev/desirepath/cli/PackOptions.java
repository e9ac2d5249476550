package dev.desirepath.cli;

import dev.desirepath.engine.StandardPack;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Stated;
import dev.desirepath.reading.ConfigFile;
import dev.desirepath.record.PackFiles;
import dev.desirepath.report.Printable;
import dev.desirepath.rules.HouseCheck;
import dev.desirepath.rules.HouseSettings;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Standards;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that name house packs and the configuration. */
final class PackOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A house pack, a folder like rules/, used beside the standard pack (repeatable).")
    private List<String> folders = new ArrayList<>();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    private boolean standsIn;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /**
     * The rules and the configuration of the house.
     *
     * @param packs with all their rules, those too that the configuration switches off
     * @param folders the house packs by where they are
     * @param files of the house packs
     */
    record House(Packs packs, Config config, Map<Path, Pack> folders, List<PackFiles> files) {

        /** {@return what the house has decided, without its baseline} */
        Standards standards() {
            return HouseSettings.standards(config.file(), packs);
        }

        /** {@return the packs without the rules that the configuration switches off} */
        Packs inForce() {
            Set<String> off = config.off();
            return packs.where(rule -> !off.contains(rule.id()));
        }
    }

    /** Adds folders as if {@code --rules} named them; one called like the standard pack then stands in its place. */
    void add(List<String> more) {
        folders.addAll(more);
        standsIn = true;
    }

    /** {@return the configuration, its mistakes not yet looked at} */
    Config config(Console console) {
        Config found = config.find(console);
        if (found.path() != null && isVerbose()) {
            console.warn("desirepath: using " + Printable.text(found.name()) + "\n");
        }
        return found;
    }

    private boolean isVerbose() {
        CommandLine at = command == null ? null : command.commandLine();
        while (at != null) {
            if (at.getParseResult() != null && at.getParseResult().hasMatchedOption("-v")) {
                return true;
            }
            at = at.getParent();
        }
        return false;
    }

    /** {@return the files that say by which rules a command judges, whether or not there is a mistake in them} */
    List<Watched.Root> watched(Console console) {
        List<Watched.Root> roots = new ArrayList<>();
        Config found = Config.NONE;
        try {
            found = config.find(console);
        } catch (UsageException e) {
            found = Config.NONE;
        }
        Path path = found.path();
        roots.add(Watched.Root.file(path == null ? console.folder().resolve(ConfigOptions.NAME) : path));
        List<String> names = new ArrayList<>(folders);
        if (path != null) {
            found.file()
                    .rules()
                    .forEach(each -> names.add(path.resolveSibling(each.value()).toString()));
        }
        names.forEach(name -> roots.add(Watched.Root.pack(resolved(console.folder(), name))));
        return roots;
    }

    /** {@return the folders of house packs as typed} */
    List<String> folders() {
        return folders;
    }

    /** {@return whether only the standard pack is used} */
    boolean isEmpty(Config found) {
        return folders.isEmpty() && found.file().rules().isEmpty();
    }

    /**
     * {@return the standard pack and the house packs, with the limits of the configuration}
     *
     * @throws RefusedPacks when the gate refuses one
     * @throws ConfigMistakes when the configuration has any
     */
    House read(Config found, Console console) {
        ConfigFile file = found.file();
        List<Problem> mistakes = new ArrayList<>(file.problems());
        Map<String, Map<String, byte[]>> files = new LinkedHashMap<>();
        boolean complete = ofConfig(found, console, files, mistakes);
        ofCommandLine(console, files);
        List<Pack> packs = new ArrayList<>();
        packs.add(StandardPack.read());
        Map<Path, Pack> byFolder = new LinkedHashMap<>();
        try {
            List<Pack> own = HousePacks.read(files, packs.get(0)).faultless();
            packs.addAll(own);
            files.keySet().forEach(name -> byFolder.put(resolved(console.folder(), name), own.get(byFolder.size())));
            leaveToStandIn(own, packs);
            HousePacks.refuseClashes(packs);
        } catch (RefusedPacks refused) {
            // A configuration with mistakes is wrong usage, which is said before anything else.
            throw mistakes.isEmpty() ? refused : new ConfigMistakes(mistakes);
        }
        Packs all = Packs.of(packs);
        if (complete) {
            // Without one of its packs, what is in that pack would look unknown.
            mistakes.addAll(HouseCheck.problems(file, all));
        }
        if (!mistakes.isEmpty()) {
            throw new ConfigMistakes(mistakes);
        }
        List<PackFiles> own = new ArrayList<>();
        files.forEach((name, each) -> own.add(PackFiles.of(HousePacks.shown(name), each)));
        return new House(HouseSettings.applied(file, all), found, byFolder, own);
    }

    /**
     * What can be read of the packs, for whoever goes on in spite of mistakes.
     *
     * @param packs with the rules that have no mistake
     * @param files of the house packs by the names of their folders
     * @param problems in the packs and in the configuration
     */
    record Legible(Packs packs, Map<String, Map<String, byte[]>> files, List<Problem> problems) {}

    /** {@return the standard pack and the house packs without what is wrong in them} */
    Legible legible(Config found, Console console) {
        List<Problem> problems = new ArrayList<>(found.file().problems());
        Map<String, Map<String, byte[]>> files = new LinkedHashMap<>();
        ofConfig(found, console, files, problems);
        ofCommandLine(console, files);
        List<Pack> packs = new ArrayList<>(List.of(StandardPack.read()));
        HousePacks.Readings own = HousePacks.read(files, packs.get(0));
        packs.addAll(own.packs());
        leaveToStandIn(own.packs(), packs);
        problems.addAll(own.problems());
        problems.addAll(Packs.clashes(packs));
        return new Legible(Packs.of(packs), files, problems.stream().sorted().toList());
    }

    /** {@return the standard pack, packs from these files and others, used as that configuration says} */
    static House house(Config config, Map<String, Map<String, byte[]>> files, List<Pack> others) {
        List<Pack> packs = new ArrayList<>(others);
        packs.add(0, StandardPack.read());
        packs.addAll(HousePacks.read(files, packs.get(0)).faultless());
        HousePacks.refuseClashes(packs);
        return new House(HouseSettings.applied(config.file(), Packs.of(packs)), config, Map.of(), List.of());
    }

    /**
     * {@return the files of the house packs, not yet read, by the names of their folders}
     *
     * @throws ConfigMistakes when the configuration has any
     */
    Map<String, Map<String, byte[]>> files(Config found, Console console) {
        List<Problem> mistakes = new ArrayList<>(found.file().problems());
        Map<String, Map<String, byte[]>> files = new LinkedHashMap<>();
        ofConfig(found, console, files, mistakes);
        ofCommandLine(console, files);
        if (!mistakes.isEmpty()) {
            throw new ConfigMistakes(mistakes);
        }
        return files;
    }

    private void leaveToStandIn(List<Pack> own, List<Pack> packs) {
        String standard = packs.get(0).name();
        if (standsIn && own.stream().anyMatch(pack -> pack.name().equals(standard))) {
            packs.remove(0);
        }
    }

    /** {@return whether all folders of the configuration could be read} */
    private static boolean ofConfig(
            Config found, Console console, Map<String, Map<String, byte[]>> files, List<Problem> mistakes) {
        Path path = found.path();
        boolean complete = true;
        for (Stated<String> name : found.file().rules()) {
            try {
                Path folder = resolved(path == null ? console.folder() : path.resolveSibling("."), name.value());
                String shown = Path.of(name.value()).isAbsolute()
                        ? name.value()
                        : ConfigOptions.shown(console.folder(), folder);
                files.put(shown, HousePacks.files(folder, name.value()));
            } catch (UsageException e) {
                complete = false;
                mistakes.add(found.file()
                        .problem(
                                name.place(),
                                name.written(),
                                String.valueOf(e.getMessage()),
                                "Folders are looked for beside the configuration."));
            }
        }
        return complete;
    }

    private void ofCommandLine(Console console, Map<String, Map<String, byte[]>> files) {
        Set<Path> known = new HashSet<>();
        files.keySet().forEach(name -> known.add(resolved(console.folder(), name)));
        for (String name : folders) {
            Path folder = resolved(console.folder(), name);
            // Named in the configuration as well, it is still one pack.
            if (known.add(folder)) {
                files.put(name, HousePacks.files(folder, name));
            }
        }
    }

    static Path resolved(Path folder, String name) {
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new UsageException("there is no folder with rules '%s'".formatted(name));
        }
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
