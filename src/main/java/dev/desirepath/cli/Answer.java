package dev.desirepath.cli;

/**
 * What is answered to a question.
 *
 * @param text for people
 * @param plain the same for scripts
 */
record Answer(String text, Record plain) {}
