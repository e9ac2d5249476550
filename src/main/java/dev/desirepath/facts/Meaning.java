package dev.desirepath.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a fact type or a field says, in the words of the vocabulary that rule authors read. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Meaning {

    /** {@return one sentence} */
    String value();

    /** {@return how the fact follows from the journey, in at most three lines; empty when it is read off directly} */
    String derivation() default "";
}
