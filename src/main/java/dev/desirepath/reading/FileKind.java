package dev.desirepath.reading;

/** What sort of file is read, so that messages call it by its name. */
public enum FileKind {
    JOURNEY("a journey file", "A journey file begins 'journey: NAME'.", "One file holds one journey"),
    PACK("a pack file", "pack.yaml begins 'name: NAME'.", "One folder of rules has one pack file"),
    CONFIG("a configuration file", "Write one of its keys, or delete the file.", "One file is one configuration"),
    BASELINE("a baseline", "A baseline begins 'baseline: 1'.", "One file is one baseline"),
    TABLE(
            "a table of steps",
            "A table begins with its columns, and one of them is 'step'.",
            "One file holds one journey"),
    MODEL("a BPMN model", "A BPMN model begins with the element 'definitions'.", "One file holds one model"),
    DIAGRAM("a Mermaid diagram", "A Mermaid diagram of a journey begins with 'journey'.", "One file holds one diagram");

    private final String says;
    private final String begins;
    private final String holdsOne;

    FileKind(String says, String begins, String holdsOne) {
        this.says = says;
        this.begins = begins;
        this.holdsOne = holdsOne;
    }

    /** {@return the kind with its article} */
    String says() {
        return says;
    }

    /** {@return what to write into an empty file} */
    public String begins() {
        return begins;
    }

    /** {@return why a second document has no place in it} */
    String holdsOne() {
        return holdsOne;
    }
}
