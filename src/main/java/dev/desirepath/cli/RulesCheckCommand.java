package dev.desirepath.cli;

import dev.desirepath.engine.StandardPack;
import dev.desirepath.report.CheckJson;
import dev.desirepath.report.ProblemText;
import dev.desirepath.review.PackReview;
import dev.desirepath.review.Reviewed;
import dev.desirepath.rules.HouseSettings;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.PackReader;
import dev.desirepath.rules.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code desirepath rules check}: the mistakes in packs, and what was probably not meant. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = {
            "Says what is wrong in rules, their pages and pack.yaml, all of it at once, and what was probably not meant:",
            "rules that are equal, contained in another, at odds, can never fire, or nobody answers for."
        },
        footer = {
            "",
            "Examples:",
            "  desirepath rules check house-rules",
            "  desirepath rules check -f json",
            "",
            "Exit codes: 0 no mistake, notices or not; 4 a mistake."
        })
final class RulesCheckCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..*",
            description =
                    "Folders like rules/ (default: those of --rules and the configuration, else the current one where it is a pack, else the standard pack).")
    private List<String> folders = List.of();

    @Mixin
    private final OutputOptions result = new OutputOptions();

    @Mixin
    private final DayOption day = new DayOption();

    @Mixin
    private final PackOptions house = new PackOptions();

    RulesCheckCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Config config = house.config(console);
        Map<String, Map<String, byte[]>> named = house.files(config, console);
        Map<String, Map<String, byte[]>> asked = asked(named);
        Pack standard = StandardPack.read();
        List<Pack> others = new ArrayList<>(List.of(standard));
        named.forEach((name, files) -> {
            if (!asked.containsKey(name)) {
                others.add(PackReader.beside(standard, HousePacks.shown(name), files)
                        .pack());
            }
        });
        if (asked.isEmpty()) {
            asked.put("rules", PackFiles.of(standard));
        }
        List<PackReview.Folder> review = new ArrayList<>();
        asked.forEach((name, files) -> review.add(new PackReview.Folder(HousePacks.shown(name), files)));
        Reviewed reviewed = PackReview.of(
                review, others, packs -> inForce(packs, config), config.file().ownKeys(), day.today(config, clock));
        result.write(result.isJson() ? CheckJson.of(reviewed.problems()) : text(reviewed), console);
        return (reviewed.mistakes() == 0 ? ExitCode.OK : ExitCode.RULES).status();
    }

    private Map<String, Map<String, byte[]>> asked(Map<String, Map<String, byte[]>> named) {
        if (folders.isEmpty()
                && named.isEmpty()
                && Files.exists(console.folder().resolve("pack.yaml"))) {
            return new LinkedHashMap<>(Map.of(".", HousePacks.files(console.folder(), ".")));
        }
        if (folders.isEmpty()) {
            return new LinkedHashMap<>(named);
        }
        Map<String, Map<String, byte[]>> asked = new LinkedHashMap<>();
        Set<Path> seen = new HashSet<>();
        for (String name : folders) {
            Path folder = PackOptions.resolved(console.folder(), name);
            String known = named.keySet().stream()
                    .filter(each -> PackOptions.resolved(console.folder(), each).equals(folder))
                    .findFirst()
                    .orElse(name);
            // Named twice, it is still one pack.
            if (seen.add(folder)) {
                asked.put(known, HousePacks.files(folder, name));
            }
        }
        return asked;
    }

    private static Packs inForce(Packs packs, Config config) {
        Set<String> off = config.off();
        return HouseSettings.applied(config.file(), packs).where(rule -> !off.contains(rule.id()));
    }

    private static String text(Reviewed reviewed) {
        StringBuilder text = new StringBuilder();
        reviewed.problems().forEach(problem -> text.append(ProblemText.of(problem)));
        return text.append("%s and %s in %s\n"
                        .formatted(
                                CheckCommand.count(reviewed.mistakes(), "mistake"),
                                CheckCommand.count(reviewed.notices(), "notice"),
                                CheckCommand.count(reviewed.rules(), "rule")))
                .toString();
    }
}
