package dev.desirepath.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record whose shape, hashes and totals are in order.
 *
 * @param sha256 by which the whole is recognised
 * @param version of the program that wrote it
 * @param drools the version of its engine
 * @param config null when the house had none
 * @param baseline null when nothing was known
 * @param head the lines before the first journey
 * @param tail the lines behind the last
 * @param journeys how many journeys it has
 * @param excluded how many other files lay there
 */
public record Opened(
        String sha256,
        String version,
        String drools,
        LocalDate asOf,
        Options options,
        @Nullable Named config,
        @Nullable Named baseline,
        List<PackFiles> packs,
        List<String> head,
        List<String> tail,
        int journeys,
        int excluded) {

    public Opened {
        packs = List.copyOf(packs);
        head = List.copyOf(head);
        tail = List.copyOf(tail);
    }

    /** @param head the lines before the first journey, read */
    static Opened of(
            List<Part> head, List<String> texts, List<String> tail, int journeys, int excluded, String sha256) {
        Part run = head.get(0);
        Part configuration = head.get(1);
        List<PackFiles> packs = new ArrayList<>();
        head.subList(2, head.size() - 1).forEach(pack -> packs.add(pack(pack)));
        return new Opened(
                sha256,
                run.text("version"),
                run.text("drools"),
                Options.day(run.at("asOf")),
                Options.read(run.at("options")),
                named(configuration, "file"),
                named(configuration, "baseline"),
                packs,
                texts,
                tail,
                journeys,
                excluded);
    }

    private static @Nullable Named named(Part line, String key) {
        return line.has(key) ? Named.read(line.at(key)) : null;
    }

    private static PackFiles pack(Part pack) {
        return new PackFiles(
                pack.text("root"), pack.items("files").stream().map(Named::read).toList());
    }
}
