package dev.desirepath.facts;

/** A fact about a step. */
public interface StepFact extends Fact {

    /** {@return the id of the step} */
    String step();
}
