/** The rule as data: read from DRL by a reader of our own, checked, and evaluated in three values without an engine. */
@NullMarked
package dev.desirepath.rules;

import org.jspecify.annotations.NullMarked;
