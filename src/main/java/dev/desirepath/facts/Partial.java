package dev.desirepath.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is partial: a fact type of which absence means unknown, or a field that is null when the journey does not say.
 * What is not marked is whole: absence means no, and the field always has a value.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Partial {

    /** {@return the key of the journey file that would state it} */
    String key() default "";

    /** {@return the question to ask when it is not stated, without the elements it is asked of} */
    String ask() default "";
}
