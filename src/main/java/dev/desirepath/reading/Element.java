package dev.desirepath.reading;

/** The parts of a journey file that have keys of their own. */
public enum Element {
    JOURNEY("a journey"),
    OUTCOME("an outcome"),
    ACTOR("an actor"),
    BUSINESS_RULE("a business rule"),
    STAGE("a stage"),
    STEP("a step"),
    VALUE("a value"),
    EMOTION("an emotion"),
    DECISION("a decision"),
    HAND_OFF("a hand-off"),
    START("a start"),
    PROTECTION("a protection"),
    NUMBER("a number with its source");

    private final String says;

    Element(String says) {
        this.says = says;
    }

    /** {@return the element with its article, as messages name it} */
    public String says() {
        return says;
    }
}
