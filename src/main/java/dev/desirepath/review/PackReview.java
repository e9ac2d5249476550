package dev.desirepath.review;

import dev.desirepath.journey.OwnKey;
import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.PackReader;
import dev.desirepath.rules.PackReading;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Reviews packs: what the gate refuses, their pages, who answers for the rules, and what rules have to do with each other. */
public final class PackReview {

    /** The name of the pack that comes with the program; of its rules nobody asks who in this house answers for them. */
    private static final String STANDARD = "standard";

    private final List<Problem> problems = new ArrayList<>();
    private final List<Pack> asked = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();
    private int rules;

    private PackReview() {}

    /**
     * A folder with rules.
     *
     * @param root what stands before the paths in places, such as {@code rules/}
     * @param files their bytes by path
     */
    public record Folder(String root, Map<String, byte[]> files) {}

    /**
     * {@return all that is wrong in the folders, and what is probably not meant}
     *
     * @param others the packs that judge beside them, which were checked before
     * @param ownKeys that the house declares beside those of the packs
     * @param house puts the limits of the house in place of those of the packs
     */
    public static Reviewed of(
            List<Folder> folders, List<Pack> others, UnaryOperator<Packs> house, List<OwnKey> ownKeys, LocalDate asOf) {
        return new PackReview().review(folders, others, house, ownKeys, asOf);
    }

    private Reviewed review(
            List<Folder> folders, List<Pack> others, UnaryOperator<Packs> house, List<OwnKey> ownKeys, LocalDate asOf) {
        Optional<Pack> standard =
                others.stream().filter(pack -> pack.name().equals(STANDARD)).findFirst();
        folders.forEach(folder -> folder(folder, standard));
        List<Pack> all = new ArrayList<>(others);
        // The standard pack as somebody works on it stands for the one that comes with the program.
        all.removeIf(pack -> asked.stream().anyMatch(each -> each.name().equals(pack.name())));
        all.forEach(pack -> pack.rules().forEach(rule -> ids.add(rule.id())));
        all.addAll(asked);
        problems.addAll(Packs.clashes(all));
        List<Rule> own = asked.stream().flatMap(pack -> pack.rules().stream()).toList();
        problems.addAll(new References(ids).problems(own));
        List<OwnKey> declared = new ArrayList<>(ownKeys);
        all.forEach(pack -> declared.addAll(pack.ownKeys()));
        problems.addAll(new OwnKeyReview(declared).notices(own));
        Packs packs = house.apply(Packs.of(all));
        Limits limits = new Limits(packs.limits());
        asked.stream()
                .filter(pack -> !pack.name().equals(STANDARD))
                .forEach(pack -> problems.addAll(new Accountability(asOf, limits).notices(pack.rules())));
        own.forEach(rule -> NeverFires.of(new Matched(rule), limits).ifPresent(problems::add));
        Set<String> askedIds = Set.copyOf(own.stream().map(Rule::id).toList());
        problems.addAll(new Relations(packs.rules(), askedIds).notices());
        Collections.sort(problems);
        return new Reviewed(problems, rules);
    }

    private void folder(Folder folder, Optional<Pack> standard) {
        PackReading reading = standard.map(pack -> PackReader.beside(pack, folder.root(), folder.files()))
                .orElseGet(() -> PackReader.read(folder.root(), folder.files()));
        problems.addAll(reading.problems());
        asked.add(reading.pack());
        folder.files().forEach((path, bytes) -> {
            if (path.endsWith(".drl") && !path.equals("vocabulary.drl")) {
                rules++;
                // A rule with a mistake is a rule all the same for those that name it.
                ids.add(path.substring(path.lastIndexOf('/') + 1, path.length() - ".drl".length()));
            }
            if (isPage(path, folder.files())) {
                page(folder.root(), path, bytes, reading.pack());
            }
        });
    }

    private static boolean isPage(String path, Map<String, byte[]> files) {
        return path.endsWith(".md") && files.containsKey(path.substring(0, path.length() - ".md".length()) + ".drl");
    }

    private void page(String root, String path, byte[] bytes, Pack pack) {
        String rule = root + path.substring(0, path.length() - ".md".length()) + ".drl";
        Optional<String> name = pack.rules().stream()
                .filter(each -> each.file().equals(rule))
                .map(Rule::name)
                .findFirst();
        String[] folders = path.split("/", -1);
        String family = folders.length < 2 ? "" : folders[folders.length - 2];
        String text = new String(bytes, StandardCharsets.UTF_8);
        problems.addAll(PageReview.whole(root + path, text, name.orElse(""), family));
    }
}
