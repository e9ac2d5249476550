/** A run as evidence: its record, the replay of it, and a checker that needs no engine. */
@NullMarked
package dev.desirepath.record;

import org.jspecify.annotations.NullMarked;
