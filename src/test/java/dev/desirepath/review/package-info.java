/** Tests of what packs are asked beyond the gate. */
@NullMarked
package dev.desirepath.review;

import org.jspecify.annotations.NullMarked;
