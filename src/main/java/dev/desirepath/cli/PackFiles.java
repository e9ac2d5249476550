package dev.desirepath.cli;

import dev.desirepath.engine.StandardPack;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The files of the pack that comes with the program, as they were in its folder. */
final class PackFiles {

    private PackFiles() {}

    static Map<String, byte[]> of(Pack standard) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Rule rule : standard.rules()) {
            String path = rule.family() + "/" + rule.id();
            files.put(path + ".drl", rule.text().getBytes(StandardCharsets.UTF_8));
            files.put(path + ".md", standard.pages().getOrDefault(rule.id(), "").getBytes(StandardCharsets.UTF_8));
        }
        files.put("pack.yaml", StandardPack.about());
        return files;
    }
}
