/** Tests of the product as a whole. */
@NullMarked
package dev.desirepath;

import org.jspecify.annotations.NullMarked;
