package dev.desirepath.review;

import dev.desirepath.rules.FactField;

/**
 * A field of one of the facts that a rule matches.
 *
 * @param fact the number of the fact among those that the rule matches
 */
record Term(int fact, FactField field) {}
