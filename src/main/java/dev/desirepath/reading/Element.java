package dev.desirepath.reading;

import java.util.Locale;

/** The parts of a journey file that have keys of their own. */
public enum Element {
    JOURNEY("a journey"),
    OUTCOME("an outcome"),
    SCALE("a scale"),
    TOTALS("the totals"),
    PROMISE("a promise"),
    RATING("a rating"),
    METRIC("a metric"),
    VOICE("the voice of customers"),
    ACTOR("an actor"),
    BUSINESS_RULE("a business rule"),
    STAGE("a stage"),
    STEP("a step"),
    VALUE("a value"),
    ENTRY("an entry by hand"),
    FAILURE("a failure"),
    CASES("a mix of cases"),
    FEEDBACK("a feedback"),
    NEXT_NEED("a next need"),
    EMOTION("an emotion"),
    COLLEAGUE("an emotion of colleagues"),
    DECISION("a decision"),
    HAND_OFF("a hand-off"),
    START("a start"),
    PROTECTION("a protection"),
    NUMBER("a number with its source");

    private final String says;

    Element(String says) {
        this.says = says;
    }

    /** {@return the element in one word, as messages name one of them} */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return the element with its article, as messages name it} */
    public String says() {
        return says;
    }
}
