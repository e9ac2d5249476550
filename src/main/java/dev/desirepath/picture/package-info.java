/** A journey drawn: lanes, steps, waits, hand-offs and the emotional curve, as inline SVG. */
@NullMarked
package dev.desirepath.picture;

import org.jspecify.annotations.NullMarked;
