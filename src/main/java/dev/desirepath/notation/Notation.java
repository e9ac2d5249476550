package dev.desirepath.notation;

import java.util.Locale;

/** In what a journey may be written. */
public enum Notation {
    YAML(3 * 1024 * 1024),
    CSV(3 * 1024 * 1024),
    BPMN(50 * 1024 * 1024),
    MERMAID(3 * 1024 * 1024);

    private final int mostBytes;

    Notation(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** {@return the notation that the name of a file says; YAML when it says none of the others} */
    public static Notation of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "csv", "tsv" -> CSV;
            case "bpmn", "bpmn2", "xml" -> BPMN;
            case "mmd", "mermaid", "md", "markdown" -> MERMAID;
            default -> YAML;
        };
    }

    /** {@return how many bytes of a file are enough to read or to refuse it} */
    public int enoughBytes() {
        return mostBytes + 1;
    }
}
