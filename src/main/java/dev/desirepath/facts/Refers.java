package dev.desirepath.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a field that holds the id of an element, so that sentences can show the element's name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {

    /** {@return the kind of element whose id it is} */
    Kind value();

    /** The kinds of element that advice can be about. */
    enum Kind {
        JOURNEY,
        STEP,
        HAND_OFF,
        DECISION
    }
}
