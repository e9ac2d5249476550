package dev.desirepath.cli;

import dev.desirepath.journey.Problem;
import dev.desirepath.lab.NewRule;
import dev.desirepath.report.Printable;
import dev.desirepath.report.ProblemText;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code desirepath rules new}: a rule and its page to change into one's own. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = "Writes a tiny rule and its page, which pass 'rules test' as they are; overwrites nothing.",
        footer = {
            "",
            "Examples:",
            "  desirepath rules new house/no-fax",
            "  desirepath rules new house/long-silence --like dark-period --dir rules"
        })
final class RulesNewCommand implements Callable<Integer> {

    private static final String PACK = "pack.yaml";

    private final Console console;

    @Parameters(paramLabel = "FAMILY/ID", description = "The folder of the rule and its id, such as house/no-fax.")
    private String wanted = "";

    @Option(
            names = "--like",
            paramLabel = "RULE",
            description = "Begin with the shape of this rule.",
            completionCandidates = RuleIds.class)
    private @Nullable String like;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "The folder of the pack, made when it is not there (default: the one pack that the"
                    + " configuration names, else the current folder).")
    private @Nullable String folder;

    @Mixin
    private final PackOptions house = new PackOptions();

    RulesNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String[] names = names();
        Config config = house.config(console);
        String dir = dir(config);
        Path pack = resolved(dir);
        boolean isThere = Files.exists(pack.resolve(PACK));
        if (isThere) {
            house.add(List.of(dir));
        }
        PackOptions.Legible read = house.legible(config, console);
        NewRule rule = rule(names[0], names[1], read);
        refuseKnown(rule.id(), read);
        Path drl = pack.resolve(rule.family()).resolve(rule.id() + ".drl");
        Path page = pack.resolve(rule.family()).resolve(rule.id() + ".md");
        refuseThere(drl, page);
        StringBuilder said = new StringBuilder();
        Files.createDirectories(pack.resolve(rule.family()));
        said.append(packFile(pack, rule));
        said.append(written(drl, rule.drl(), "the rule"));
        said.append(written(page, rule.page(), "its page, which is its test"));
        if (!isThere) {
            house.add(List.of(dir));
        }
        console.print(said + next(dir, config, pack, rule));
        warn(house.legible(config, console).problems());
        return ExitCode.OK.status();
    }

    private String[] names() {
        String[] names = wanted.split("/", -1);
        String help = "a new rule is named FAMILY/ID, such as house/no-fax";
        if (names.length != 2) {
            throw new UsageException("%s, not '%s'".formatted(help, wanted));
        }
        for (String name : names) {
            if (!NewRule.isName(name)) {
                String near = NewRule.nearestName(name);
                throw new UsageException("%s: small letters, digits and single hyphens, not '%s'%s"
                        .formatted(help, name, near.isEmpty() ? "" : ". Perhaps '" + near + "'?"));
            }
        }
        return names;
    }

    private String dir(Config config) {
        String given = folder;
        if (given != null) {
            return given;
        }
        Path path = config.path();
        if (path == null || config.file().rules().size() != 1) {
            return ".";
        }
        Path only = path.resolveSibling(config.file().rules().get(0).value());
        return ConfigOptions.shown(console.folder(), only);
    }

    private Path resolved(String dir) {
        try {
            Path pack = console.folder().resolve(dir).normalize();
            if (Files.exists(pack) && !Files.isDirectory(pack)) {
                throw new UsageException("'%s' is a file; a pack is a folder".formatted(dir));
            }
            return pack;
        } catch (InvalidPathException e) {
            throw new UsageException("'%s' cannot be the name of a folder".formatted(dir));
        }
    }

    /** What is wrong elsewhere stops nobody from beginning a rule, but it stops the rules from being used. */
    private void warn(List<Problem> problems) {
        if (!problems.isEmpty()) {
            console.warn("desirepath: the new rule is written; 'rules test' and 'advise' need this mended first:\n");
            problems.forEach(problem -> console.warn(ProblemText.of(problem)));
        }
    }

    private NewRule rule(String family, String id, PackOptions.Legible read) {
        String shape = like;
        if (shape == null) {
            return NewRule.tiny(family, id);
        }
        Packs packs = read.packs();
        if (packs.rule(shape).isEmpty()) {
            fileOf(shape, read).ifPresent(file -> {
                throw new RefusedPacks(read.problems().stream()
                        .filter(problem -> problem.place().file().equals(file))
                        .toList());
            });
        }
        Rule rule = PackOptions.known(shape, packs);
        if (rule.verb() != NewRule.verbOf(family)) {
            throw new UsageException("'%s' says advice.%s, and rules in '%s' say advice.%s; objections are in"
                            .formatted(
                                    shape,
                                    rule.verb().word(),
                                    family,
                                    NewRule.verbOf(family).word())
                    + " objections/, priorities in priority/, all other rules in other folders");
        }
        return NewRule.like(rule, packs, family, id);
    }

    private static void refuseKnown(String id, PackOptions.Legible read) {
        read.packs().rule(id).map(Rule::file).or(() -> fileOf(id, read)).ifPresent(file -> {
            throw new UsageException("there is a rule '%s' already (%s); give yours another id".formatted(id, file));
        });
    }

    /** {@return the file of a rule, be it one with mistakes} */
    private static Optional<String> fileOf(String id, PackOptions.Legible read) {
        return read.files().entrySet().stream()
                .flatMap(pack -> pack.getValue().keySet().stream()
                        .filter(path -> path.endsWith("/" + id + ".drl"))
                        .map(path -> HousePacks.shown(pack.getKey()) + path))
                .findFirst();
    }

    private void refuseThere(Path... files) {
        for (Path file : files) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageException("'%s' is there already; nothing was written".formatted(shown(file)));
            }
        }
    }

    /** The file of the pack is made where it is missing; limits of a copied rule are added to it, and that is said. */
    private String packFile(Path pack, NewRule rule) throws IOException {
        Path file = pack.resolve(PACK);
        if (!Files.exists(file)) {
            Path name = pack.toAbsolutePath().getFileName();
            String near = name == null ? "" : NewRule.nearestName(name.toString());
            String called = near.isEmpty() || near.equals("standard") ? "house" : near;
            return written(
                    file,
                    PackText.begun(called, rule.limits()),
                    "the name and version of the pack '%s'".formatted(called));
        }
        if (rule.limits().isEmpty()) {
            return "";
        }
        String longer = PackText.with(Files.readString(file), rule.limits());
        if (longer.isEmpty()) {
            return "to do  add to 'limits' in %s:\n%s"
                    .formatted(Printable.text(shown(file)), PackText.toPaste(rule.limits()));
        }
        Files.writeString(file, longer);
        return line("added to", file, "the limits of the rule");
    }

    private String written(Path file, String text, String purpose) throws IOException {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("'%s' is there already".formatted(shown(file)));
        }
        return line("wrote", file, purpose);
    }

    private String line(String did, Path file, String purpose) {
        return "%-8s %s  (%s)%n"
                .formatted(did, Printable.text(shown(file)), purpose)
                .replace(System.lineSeparator(), "\n");
    }

    private String next(String dir, Config config, Path pack, NewRule rule) {
        String shown = Printable.text(dir);
        boolean configured = config.path() != null
                && config.file().rules().stream()
                        .map(each -> config.path()
                                .resolveSibling(each.value())
                                .toAbsolutePath()
                                .normalize())
                        .anyMatch(pack.toAbsolutePath().normalize()::equals);
        List<String> lines = List.of(
                "",
                "Next:  desirepath rules test " + shown + " --rule " + rule.id(),
                configured
                        ? "       desirepath advise JOURNEY"
                        : "       desirepath advise --rules " + shown + " JOURNEY",
                configured ? "" : "or, for every run, in desirepath.yaml:  rules: [" + shown + "]");
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private String shown(Path file) {
        return ConfigOptions.shown(console.folder(), file);
    }
}
