package dev.desirepath.engine;

import dev.desirepath.journey.Problem;
import dev.desirepath.rules.DrlWriter;
import dev.desirepath.rules.FactTypes;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.PackOutput;
import dev.desirepath.rules.PackReader;
import dev.desirepath.rules.PackReading;
import dev.desirepath.rules.Verb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step of the build: checks the standard pack, compiles it, and puts its files and classes beside those of the program. */
public final class PackBuild {

    private PackBuild() {}

    /** Takes the folder of the rules and the folder of the program's classes. */
    public static void main(String[] args) throws IOException {
        Path rules = Path.of(args[0]);
        if (Boolean.getBoolean("golden.write")) {
            write(rules.resolve("vocabulary.drl"), FactTypes.STANDARD.vocabularyDrl());
        }
        build(rules, Path.of(args[1]));
    }

    static void build(Path rules, Path classes) throws IOException {
        Map<String, byte[]> files = files(rules);
        PackReading reading = PackReader.read("rules/", files);
        if (!reading.problems().isEmpty()) {
            throw new IllegalArgumentException(reading.problems().stream()
                    .map(PackBuild::line)
                    .collect(Collectors.joining("\n", "The rules have mistakes:\n", "")));
        }
        Path copies = classes.resolve("rules");
        files.forEach((path, bytes) -> write(copies.resolve(path), bytes));
        write(copies.resolve(StandardPack.FILES), String.join("\n", files.keySet()));
        write(copies.resolve(StandardPack.CHECKED), PackOutput.write(reading.pack()));
        for (Verb verb : Verb.values()) {
            compile(reading.pack(), verb, classes);
        }
        allowAlike(classes);
    }

    /** What a jar records of who may read a file must not hang on the habits of the user who builds it. */
    private static void allowAlike(Path classes) throws IOException {
        if (!Files.getFileStore(classes).supportsFileAttributeView(PosixFileAttributeView.class)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(classes)) {
            all = walk.toList();
        }
        for (Path each : all) {
            String permissions = Files.isDirectory(each) ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(permissions));
        }
    }

    private static String line(Problem problem) {
        return problem.place() + ": " + problem.message() + "\n  " + problem.help();
    }

    private static void compile(Pack pack, Verb verb, Path classes) {
        CompiledRules compiled =
                RuleCompiler.compile(DrlWriter.write(pack.rules(verb), KnowledgeBases.packageName(verb)));
        compiled.classes().forEach((name, bytes) -> write(classes.resolve(name.replace('.', '/') + ".class"), bytes));
        write(classes.resolve("rules").resolve(KnowledgeBases.modelFile(verb)), compiled.model());
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        List<Path> found;
        try (Stream<Path> walk = Files.walk(root)) {
            found = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : found) {
            files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return files;
    }

    private static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
