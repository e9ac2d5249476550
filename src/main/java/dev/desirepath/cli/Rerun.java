package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Run;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.engine.StandardPack;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Stated;
import dev.desirepath.reading.ConfigFile;
import dev.desirepath.reading.ConfigFileReader;
import dev.desirepath.record.Case;
import dev.desirepath.record.Circumstances;
import dev.desirepath.record.Content;
import dev.desirepath.record.Named;
import dev.desirepath.record.Opened;
import dev.desirepath.record.PackFiles;
import dev.desirepath.record.Verifying;
import dev.desirepath.report.JsonParts;
import dev.desirepath.rules.HouseCheck;
import dev.desirepath.rules.HouseSettings;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.PackReader;
import dev.desirepath.rules.PackReading;
import dev.desirepath.rules.Packs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A recorded run on its way through the program again: with its own rules, its own configuration and its own day. */
final class Rerun {

    private final Opened opened;
    private final Console console;
    private final Rulebook rulebook;
    private final Run run;

    /**
     * Makes the rules of the record ready.
     *
     * @throws RefusedPacks when the gate refuses them, as with any pack
     * @throws ConfigMistakes when the configuration has any
     */
    Rerun(Opened opened, Console console, Compiling compiling) {
        this.opened = opened;
        this.console = console;
        Config config = config(opened.config());
        List<Pack> packs = packs(opened.packs());
        refuseOthers(config);
        Packs all = Packs.of(packs);
        List<Problem> mistakes = new ArrayList<>(config.file().problems());
        mistakes.addAll(HouseCheck.problems(config.file(), all));
        if (!mistakes.isEmpty()) {
            throw new ConfigMistakes(mistakes);
        }
        opened.options().only().forEach(id -> PackOptions.known(id, all));
        opened.options().skipped().forEach(id -> PackOptions.known(id, all));
        Packs judging = RuleOptions.selected(
                new PackOptions.House(HouseSettings.applied(config.file(), all), config, Map.of(), List.of()),
                opened.options().only(),
                opened.options().skipped());
        this.rulebook = new Rulebook(
                judging,
                config,
                opened.packs(),
                HouseSettings.standards(config.file(), all)
                        .ofSomeRules(!opened.options().only().isEmpty()
                                || !opened.options().skipped().isEmpty()),
                baseline(config),
                compiling.bases(packs));
        this.run = new Run(opened.version(), opened.asOf(), judging, config.reported(judging));
    }

    private static Config config(@Nullable Named file) {
        if (file == null) {
            return Config.NONE;
        }
        byte[] bytes = file.content().bytes();
        ConfigFile said = ConfigFileReader.read(file.name(), bytes);
        return new Config(Path.of("desirepath.yaml"), file.name(), Hash.sha256(bytes), said);
    }

    /** The standard pack comes first, and then those that the configuration and the command line name. */
    private void refuseOthers(Config config) {
        List<String> roots = opened.packs().stream().map(PackFiles::root).toList();
        if (!roots.get(0).equals(StandardPack.PREFIX)) {
            throw new UsageException("the first pack is not the standard pack");
        }
        Set<String> asked = new TreeSet<>();
        config.file().rules().forEach(rule -> asked.add(fileName(rule.value())));
        opened.options().packs().forEach(folder -> asked.add(fileName(folder)));
        Set<String> found = new TreeSet<>();
        roots.subList(1, roots.size()).forEach(root -> found.add(fileName(root)));
        boolean byName = asked.stream().noneMatch(name -> List.of("", ".", "..").contains(name));
        if (byName ? !found.equals(asked) : found.isEmpty()) {
            throw new UsageException(
                    "the run was asked to go by the packs %s, and the record holds %s".formatted(asked, found));
        }
    }

    /** Where one was asked for it must be there, and where none was there must be none. */
    private BaselineOption.Found baseline(Config config) {
        String typed = opened.options().baseline();
        Stated<String> said = config.file().baseline();
        String asked = typed != null ? typed : said == null ? null : said.value();
        Named known = opened.baseline();
        if (known == null && asked != null && !opened.options().writesBaseline()) {
            throw new UsageException(
                    "the run was asked to go by the baseline '%s', and the record holds none".formatted(asked));
        }
        if (known != null && (asked == null || !fileName(asked).equals(fileName(known.name())))) {
            throw new UsageException(
                    "the record holds the baseline '%s', and nobody asked the run to go by it".formatted(known.name()));
        }
        return BaselineOption.Found.of(null, known);
    }

    /** The folders before it depend on where the run was started. */
    private static String fileName(String path) {
        String folder = path.endsWith("/") || path.endsWith("\\") ? path.substring(0, path.length() - 1) : path;
        return folder.substring(Math.max(folder.lastIndexOf('/'), folder.lastIndexOf('\\')) + 1);
    }

    private static List<Pack> packs(List<PackFiles> files) {
        List<Pack> packs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (PackFiles each : files) {
            // The pack that comes with the program is the first; others may read its limits.
            PackReading reading = packs.isEmpty()
                    ? PackReader.read(each.root(), each.bytes())
                    : PackReader.beside(packs.get(0), each.root(), each.bytes());
            packs.add(reading.pack());
            problems.addAll(reading.problems());
        }
        if (problems.isEmpty()) {
            problems.addAll(Packs.clashes(packs));
        }
        if (!problems.isEmpty()) {
            throw new RefusedPacks(problems);
        }
        return packs;
    }

    /** {@return how many rules judge} */
    int rules() {
        return rulebook.packs().rules().size();
    }

    /** {@return the way from a journey to its advice by the rules of the record} */
    Advisor advisor() {
        return rulebook.advisor(Stopwatch.NONE);
    }

    Verifying verifying() {
        // The versions are those of the record: whether they are those of this program is said apart.
        Circumstances circumstances = new Circumstances(
                run,
                opened.drools(),
                opened.options(),
                opened.config(),
                rulebook.config().file(),
                opened.baseline(),
                opened.packs(),
                JsonParts.head(run));
        Analysing analysing = new Analysing(
                console,
                rulebook,
                opened.asOf(),
                Stopwatch.NONE,
                false,
                opened.options().notation());
        return new Verifying(
                opened, circumstances, (name, content) -> again(analysing, name, content), rulebook.withoutEngine());
    }

    private static Case again(Analysing analysing, String name, @Nullable Content content) {
        return content == null
                ? Analysing.unreadable(name).it()
                : analysing.outcome(name, content.bytes()).it();
    }
}
