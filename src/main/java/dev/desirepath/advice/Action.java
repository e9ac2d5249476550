package dev.desirepath.advice;

/** The two verbs of a recommendation. */
public enum Action {
    ELIMINATE,
    IMPROVE
}
