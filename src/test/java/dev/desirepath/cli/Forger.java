package dev.desirepath.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.desirepath.rules.PackReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Changes a record and makes all its hashes right again, by docs/record-format.md and nothing of the program. */
final class Forger {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<ObjectNode> lines = new ArrayList<>();

    private Forger() {}

    static Forger of(Path record) throws IOException {
        Forger forger = new Forger();
        for (String line : Files.readAllLines(record)) {
            forger.lines.add((ObjectNode) MAPPER.readTree(line));
        }
        return forger;
    }

    ObjectNode first(String kind) {
        return lines.stream()
                .filter(line -> line.get("line").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    Forger change(String kind, Consumer<ObjectNode> change) {
        change.accept(first(kind));
        return this;
    }

    Forger changeLines(Consumer<List<ObjectNode>> change) {
        change.accept(lines);
        return this;
    }

    /** The advice says the hash of each pack, which whoever changes a rule changes too. */
    Forger hashThePacks() {
        JsonNode packs = first("advice").at("/advice/rules/packs");
        int number = 0;
        for (ObjectNode pack : lines) {
            if (pack.get("line").asText().equals("pack")) {
                Map<String, byte[]> files = new TreeMap<>();
                for (JsonNode file : pack.at("/files")) {
                    files.put(
                            file.get("name").asText(), file.get("text").asText().getBytes(StandardCharsets.UTF_8));
                }
                String sha256 = PackReader.read("rules/", files).pack().sha256();
                ((ObjectNode) packs.get(number)).put("sha256", sha256);
                number++;
            }
        }
        return this;
    }

    /** Writes it with every hash computed anew. */
    void write(Path record) throws IOException {
        lines.forEach(Forger::hashFiles);
        ArrayNode hashes = first("totals").putArray("lines");
        for (ObjectNode line : lines) {
            String kind = line.get("line").asText();
            if (!kind.equals("totals") && !kind.equals("end")) {
                hashes.addObject().put("line", kind).put("sha256", sha256(canonical(line)));
            }
        }
        first("end").put("sha256", sha256(canonical(first("totals")))).put("lines", lines.size());
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(canonical(line)).append('\n'));
        Files.writeString(record, text);
    }

    private static void hashFiles(JsonNode node) {
        if (node instanceof ObjectNode file && file.has("text") && file.has("sha256")) {
            file.put("sha256", sha256(file.get("text").asText()));
        }
        node.forEach(Forger::hashFiles);
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String canonical(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
            List<String> parts = new ArrayList<>();
            sorted.forEach((key, value) -> parts.add(quoted(key) + ":" + canonical(value)));
            return "{" + String.join(",", parts) + "}";
        }
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.forEach(each -> parts.add(canonical(each)));
            return "[" + String.join(",", parts) + "]";
        }
        return node.isTextual() ? quoted(node.asText()) : node.toString();
    }

    private static String quoted(String text) {
        try {
            StringBuilder ascii = new StringBuilder();
            for (char c : MAPPER.writeValueAsString(text).toCharArray()) {
                ascii.append(c > 0x7E ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
            return ascii.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
