package dev.desirepath.reading;

import dev.desirepath.journey.Stated;
import java.util.List;

/** Reads {@code pack.yaml}. */
public final class PackFileReader {

    private static final List<String> KEYS = List.of("name", "version", "limits", "own keys");
    private static final String SUBJECT = "the pack";

    private PackFileReader() {}

    /** {@return what the file says, with every mistake in it} */
    public static PackFile read(String file, String text) {
        SourceText source = new SourceText(FileKind.PACK, file, text);
        Problems problems = new Problems(source);
        Node root = text.isBlank() ? null : TreeBuilder.build(source, problems);
        Keyed values = Keyed.of(root, SUBJECT, KEYS, problems);
        Stated<String> name = values.text("name");
        Stated<String> version = values.text("version");
        List<PackFile.Limit> limits = LimitReader.read(values.node("limits"), SUBJECT, problems);
        return new PackFile(
                name,
                version,
                limits,
                LimitReader.mistaken(values.node("limits"), limits),
                OwnKeyReader.read(values.node("own keys"), SUBJECT, problems),
                problems.sorted());
    }
}
