/** The journey as given: records in which every value knows its place in the file; no input or output. */
@NullMarked
package dev.desirepath.journey;

import org.jspecify.annotations.NullMarked;
