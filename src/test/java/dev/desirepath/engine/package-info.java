/** Tests of the engine. */
@NullMarked
package dev.desirepath.engine;

import org.jspecify.annotations.NullMarked;
