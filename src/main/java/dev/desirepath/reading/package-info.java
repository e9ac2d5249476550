/** From the bytes of a journey file to the journey, or to every mistake in it with its place; the only user of YAML libraries. */
@NullMarked
package dev.desirepath.reading;

import org.jspecify.annotations.NullMarked;
